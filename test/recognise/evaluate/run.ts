import { recognise } from '../../../src/recognise/recognise.ts';
import type { Recognition } from '../../../src/recognise/recognition.ts';
import { type Answer, answerOf } from '../../../src/terminal/answer.ts';
import { type Guess, guess } from './baseline.ts';
import type { Labelled } from './labelled.ts';

/** A labelled message with what we and the baseline made of it, and the milliseconds each took. */
export interface Judged extends Labelled {
	readonly recognition: Recognition;
	readonly answer: Answer;
	readonly guess: Guess;
	readonly ownMs: number;
	readonly baselineMs: number;
}

const TIMED_PASSES = 3;

/** Runs both over every message: one pass to warm up, then several of which each message's middle time counts. */
export function judge(messages: readonly Labelled[]): Judged[] {
	for (const { message } of messages) {
		recognise(message);
		guess(message);
	}
	return messages.map((labelled) => {
		const own = timed(() => recognise(labelled.message));
		const baseline = timed(() => guess(labelled.message));
		return {
			...labelled,
			recognition: own.value,
			answer: answerOf(own.value),
			guess: baseline.value,
			ownMs: own.ms,
			baselineMs: baseline.ms,
		};
	});
}

/** The value of a piece of work and the middle of its times. */
function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
	let value = work();
	const times = Array.from({ length: TIMED_PASSES }, () => {
		const started = performance.now();
		value = work();
		return performance.now() - started;
	});
	times.sort((one, other) => one - other);
	return { value, ms: times[Math.floor(TIMED_PASSES / 2)] ?? 0 };
}
