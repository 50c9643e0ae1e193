import { MAX_FIELD } from './limits.ts';
import type { Evidence, Found } from './recognition.ts';
import { tidy } from './text/fold.ts';
import type { Page } from './text/page.ts';

/** A value that stands in the page from `start` to `end`. */
export function foundAt(
	page: Page,
	value: string,
	start: number,
	end: number,
	confidence: number,
): Found<string> {
	return found(tidy(value, MAX_FIELD), [page.evidence(start, end)], confidence);
}

export function found<Value>(value: Value, evidence: readonly Evidence[], confidence: number): Found<Value> {
	return { value, evidence, confidence: Math.max(0, Math.min(1, confidence)) };
}
