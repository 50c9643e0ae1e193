/** One line of a calendar part (RFC 5545, section 3.1), unfolded. */
export interface ContentLine {
	/** In upper case. */
	readonly name: string;
	/** Between the name and the colon, as `TZID=Europe/Paris;VALUE=DATE`. */
	readonly parameters: string;
	readonly value: string;
	/** Offsets into the calendar part as it stands in the message. */
	readonly start: number;
	readonly end: number;
}

const MAX_PHYSICAL_LINES = 20_000;
const MAX_LINE_LENGTH = 20_000;
const HEAD = /^\ufeff?([A-Za-z0-9-]{1,40})([;:])/;

interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Cuts a calendar part into content lines; what is no such line, or comes after the caps, is left out. */
export function contentLines(calendar: string): ContentLine[] {
	return logicalLines(calendar).flatMap((stretch) => contentLine(stretch) ?? []);
}

/** Lines were broken after 75 octets and continue with a space or tab; stray empty lines between end nothing. */
function logicalLines(calendar: string): Stretch[] {
	const lines: Stretch[] = [];
	let open: Stretch = { text: '', start: 0, end: 0 };
	for (const line of physicalLines(calendar)) {
		if (line.text === '') continue;
		if (/^[ \t]/.test(line.text)) {
			const room = open.text.length < MAX_LINE_LENGTH;
			open = { text: room ? open.text + line.text.slice(1) : open.text, start: open.start, end: line.end };
		} else {
			lines.push(open);
			open = line;
		}
	}
	return [...lines, open];
}

/** Lines as they stand, whether CR, LF or both end them. */
function* physicalLines(calendar: string): Generator<Stretch> {
	let start = 0;
	for (let count = 0; start < calendar.length && count < MAX_PHYSICAL_LINES; count++) {
		const end = lineEnd(calendar, start);
		yield { text: calendar.slice(start, Math.min(end, start + MAX_LINE_LENGTH)), start, end };
		start = end + (calendar.startsWith('\r\n', end) ? 2 : 1);
	}
}

function lineEnd(calendar: string, from: number): number {
	for (let at = from; at < calendar.length; at++) {
		const character = calendar[at];
		if (character === '\n' || character === '\r') return at;
	}
	return calendar.length;
}

function contentLine({ text, start, end }: Stretch): ContentLine | null {
	const head = HEAD.exec(text);
	if (head === null) return null;
	const name = (head[1] ?? '').toUpperCase();
	const colon = head[2] === ':' ? head[0].length - 1 : colonOf(name, text, head[0].length);
	if (colon === -1) return null;
	const parameters = text.slice(head[0].length, Math.max(head[0].length, colon));
	return { name, parameters, value: text.slice(colon + 1), start, end };
}

/** TZID="(UTC+10:00) Sydney" holds a colon, and not every sender quotes it; a time of its own holds none. */
function colonOf(name: string, text: string, from: number): number {
	if (/^(?:DTSTART|DTEND|RDATE)$/.test(name)) return text.lastIndexOf(':');
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		if (text[at] === '"') quoted = !quoted;
		if (text[at] === ':' && !quoted) return at;
	}
	return -1;
}

/** The value of a parameter, without its quotes; null where the line has none of that name. */
export function parameterOf(line: ContentLine, name: string): string | null {
	for (const piece of piecesOf(line.parameters)) {
		const equals = piece.indexOf('=');
		if (piece.slice(0, Math.max(0, equals)).trim().toUpperCase() !== name) continue;
		return piece
			.slice(equals + 1, equals + 301)
			.trim()
			.replace(/^"|"$/g, '');
	}
	return null;
}

function piecesOf(parameters: string): string[] {
	const pieces: string[] = [];
	let quoted = false;
	let start = 0;
	for (let at = 0; at < parameters.length; at++) {
		if (parameters[at] === '"') quoted = !quoted;
		if (parameters[at] !== ';' || quoted) continue;
		pieces.push(parameters.slice(start, at));
		start = at + 1;
	}
	return [...pieces, parameters.slice(start)];
}
