/** Gmail's hover text: `Jul 15, 2026, 12:20 PM`, with the narrow no-break space that CLDR puts before PM. */
export function fullDate(iso: string, language: string, timeZone: string): string {
	return new Intl.DateTimeFormat(language, {
		year: 'numeric',
		month: 'short',
		day: 'numeric',
		hour: 'numeric',
		minute: '2-digit',
		timeZone,
	})
		.format(new Date(iso))
		.replace(/[\u0020\u00a0](AM|PM)$/u, '\u202f$1');
}

/** `Wed 7/15/2026 12:20 PM`, as Outlook writes it. */
export function weekdayDate(iso: string, language: string, timeZone: string): string {
	const date = new Date(iso);
	const part = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(language, { ...options, timeZone }).format(date).replaceAll('\u202f', ' ');
	return [
		part({ weekday: 'short' }),
		part({ year: 'numeric', month: 'numeric', day: 'numeric' }),
		part({ hour: 'numeric', minute: '2-digit' }),
	].join(' ');
}

/** `Jul 15`, for lists. */
export function shortDate(iso: string, language: string, timeZone: string): string {
	return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone }).format(
		new Date(iso),
	);
}

export function clockTime(iso: string, language: string, timeZone: string): string {
	return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone }).format(
		new Date(iso),
	);
}
