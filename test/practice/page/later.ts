import type { Hazard } from '../hazards.ts';

/** Runs an action after a while, unless the view it belongs to is gone by then. */
export type Later = (milliseconds: number, act: () => void, view?: AbortSignal) => void;

const SLOW_MILLISECONDS = 3000;

export function laterFor(hazards: readonly Hazard[]): Later {
	const extra = hazards.includes('slow') ? SLOW_MILLISECONDS : 0;
	return (milliseconds, act, view) => {
		setTimeout(() => {
			if (view?.aborted !== true) act();
		}, milliseconds + extra);
	};
}
