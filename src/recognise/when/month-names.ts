/** Gives the name of one part of a date, by a formatter that is made once. */
export function nameFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions,
	type: string,
): (instant: number) => string {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	return (instant) => format.formatToParts(instant).find((piece) => piece.type === type)?.value ?? '';
}

/** Names of the months of a language; many inflect the month beside a day: "5 мая" against "май". */
export function monthsOf(
	locale: string,
	width: 'long' | 'short',
): { readonly name: string; readonly month: number }[] {
	const alone = nameFormat(locale, { month: width }, 'month');
	const besideDay = nameFormat(locale, { month: width, day: 'numeric' }, 'month');
	return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
		const instant = Date.UTC(2023, month - 1, 15);
		return [alone, besideDay].map((name) => ({ name: name(instant), month }));
	});
}

const LANGUAGES = ['de', 'fr', 'es', 'nl', 'pt', 'it'];
let elsewhere: ReadonlyMap<string, number> | null = null;

/** The month that a full name means in any of the languages around ("5 mai 2026" in an English mail); else null. */
export function monthElsewhere(word: string): number | null {
	elsewhere ??= new Map(
		LANGUAGES.flatMap((language) => monthsOf(language, 'long')).map(({ name, month }) => [
			name.toLowerCase(),
			month,
		]),
	);
	return elsewhere.get(word) ?? null;
}
