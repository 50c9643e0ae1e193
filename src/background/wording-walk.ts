import type { Draft } from '../draft/draft.ts';
import { draft } from '../draft/draft-for.ts';
import type { FoundStep } from './find.ts';
import type { Look } from './look.ts';

export interface NumberedDraft {
	readonly draft: Draft;
	/** Counted from 1 in the order in which the wordings are offered. */
	readonly number: number;
}

/** The wording of this name, or the first one when null or no longer known. */
export function numbered(found: FoundStep, seen: Look, wording: string | null): NumberedDraft {
	const all = everyWording(found, seen);
	const index = Math.max(
		0,
		all.findIndex((each) => each.wording === wording),
	);
	return { draft: all[index] as Draft, number: index + 1 };
}

/** The one after it, and after the last the first again. */
export function nextWording(found: FoundStep, seen: Look, wording: string): NumberedDraft {
	const all = everyWording(found, seen);
	const index = (all.findIndex((each) => each.wording === wording) + 1) % all.length;
	return { draft: all[index] as Draft, number: index + 1 };
}

function everyWording({ step, opportunity }: FoundStep, { settings }: Look): Draft[] {
	const first = draft(step, opportunity, settings);
	const rest = Array.from({ length: first.wordings - 1 }, (_, index) =>
		draft(step, opportunity, settings, index + 1),
	);
	return [first, ...rest];
}
