import type { PlaceChoice } from './places.ts';

const LOOK_BACK = 40;
const LOOK_AHEAD = 30;
const WORDS = /[\p{L}\p{N}']+/gu;

/** What stands before and behind a place on its line. */
export function addNeighbours(choice: PlaceChoice, language: string, features: string[]): void {
	addBefore(choice, language, features);
	addBehind(choice, language, features);
	if (choice.text.length > choice.to - choice.from) features.push('of several lines');
}

function addBefore({ marked, from }: PlaceChoice, language: string, features: string[]): void {
	const before = marked.lower.slice(Math.max(0, from - LOOK_BACK), from);
	const words = before.match(WORDS) ?? [];
	const sign = /([:,.(;!?\t-])\s{0,3}["'(]?$/.exec(before)?.[1] ?? (from === 0 ? 'start' : '');
	features.push(
		`${language}<<${sign}${words.at(-1) ?? ''}`,
		`${language}<${words.at(-2) ?? ''}`,
		`behind ${sign}`,
	);
	const written = marked.line.text.slice(Math.max(0, from - 20), from);
	if (sign === '' && /\p{Lu}[\p{L}'&.-]{0,24}\s$/u.test(written)) features.push('cut behind capital');
}

function addBehind({ marked, to }: PlaceChoice, language: string, features: string[]): void {
	const behind = marked.lower.slice(to, to + LOOK_AHEAD);
	const next = behind.match(WORDS)?.[0] ?? '';
	const mark = /^\s{0,3}([,.;:!?()\t|-])/.exec(behind)?.[1] ?? (behind.trim() === '' ? 'end' : '');
	const follows = marked.line.text.slice(to, to + 8).replace(/^[\s,(]+/, '');
	features.push(`before ${mark}`, `${language}>>${mark}${next}`, `before ${mark} ${beginning(follows)}`);
}

/** What a text begins with. */
export function beginning(text: string): 'capital' | 'figure' | 'small' {
	if (/^\p{Lu}/u.test(text)) return 'capital';
	return /^\d/.test(text) ? 'figure' : 'small';
}
