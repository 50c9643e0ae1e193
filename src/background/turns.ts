/**
 * One thing at a time: the worker is the only writer, and what reads, decides and writes must not be overtaken by
 * another that does the same. Holds no state but a promise, so a killed worker loses nothing.
 */
let last: Promise<unknown> = Promise.resolve();

export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
	const mine = last.then(work, work);
	last = mine.catch(() => {});
	return mine;
}
