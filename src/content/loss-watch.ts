import { Touch } from './touch.ts';

/** How often a draft is put in again that the webmail has lost, before it is given to the person to copy. */
const MOST_LOSSES = 2;
/** A webmail that finishes building a box late does so within seconds; what goes later was taken out. */
const BUILDING_MS = 6000;

/** Tells a draft that the webmail has lost from one that the person has removed. */
export class LossWatch {
	#touch: Touch | null = null;
	#insertedAt = Number.NEGATIVE_INFINITY;
	#losses = 0;

	/** The draft stands in the box now. */
	begin(): void {
		this.end();
		this.#touch = new Touch();
		this.#insertedAt = performance.now();
	}

	/** Whether a draft that is gone now can only have been lost by the webmail. */
	get isOn(): boolean {
		return this.#touch?.touched === false && performance.now() - this.#insertedAt < BUILDING_MS;
	}

	/** Counts one more loss; false once it is one too many. */
	mayInsertAgain(): boolean {
		this.#losses += 1;
		return this.#losses <= MOST_LOSSES;
	}

	end(): void {
		this.#touch?.end();
		this.#touch = null;
	}
}
