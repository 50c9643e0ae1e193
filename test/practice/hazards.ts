/**
 * What the page is made to do wrong or otherwise, for all pages (server) or for one (`?practice=slow,lang-de`):
 * - `reply-never-opens`: Reply does nothing.
 * - `no-body`: the open letter never gets its body.
 * - `unknown-page`: a page of that host with none of the known markup.
 * - `slow`: everything three seconds late.
 * - `signature=off`: no signature in new replies.
 * - `rtl`: laid out from right to left.
 * - `names-only`: Outlook hides the senders' addresses, as it does within one organisation.
 * - `quote-outside`: Outlook's quote stands below the editor, not in it.
 * - `lang-de`, `lang-ar`, `lang-en-GB`: language of the interface; Arabic is also laid out from right to left.
 */
export type Hazard = (typeof HAZARDS)[number] | `lang-${string}`;

const HAZARDS = [
	'reply-never-opens',
	'no-body',
	'unknown-page',
	'slow',
	'signature=off',
	'rtl',
	'names-only',
	'quote-outside',
] as const;

/** Unknown words are left out. */
export function hazardsOf(query: string | null): Hazard[] {
	return (query ?? '').split(',').filter(isHazard);
}

function isHazard(word: string): word is Hazard {
	return /^lang-[a-zA-Z-]{2,10}$/u.test(word) || HAZARDS.some((hazard) => hazard === word);
}

/** BCP 47; English as spoken in America unless a hazard says otherwise, since that is both webmails' default. */
export function languageOf(hazards: readonly Hazard[]): string {
	return hazards.find((hazard) => hazard.startsWith('lang-'))?.slice('lang-'.length) ?? 'en-US';
}

export function isRightToLeft(hazards: readonly Hazard[]): boolean {
	return hazards.includes('rtl') || languageOf(hazards).startsWith('ar');
}
