/** A line of a mail that was carried along from an earlier one, and whether it opens such a part. */
export interface HistoryMark {
	readonly quoted: boolean;
	/** The line is the heading ("On … wrote:") of an earlier mail. */
	readonly heading: boolean;
}

const DIVIDER =
	/^[-_*= ]{2,40}(?:original message|forwarded message|reply message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht)[-_*= ]{2,40}$|^begin forwarded message:/i;
const ATTRIBUTION = /(?:wrote|schrieb|a écrit|escribió|escreveu|schreef) ?[^\n]{0,80}:$/i;
const SENDER_FIELD = /^\*?(?:from|de|von|van) ?:/i;
const DATE_FIELD =
	/^\*?(?:sent|date|gesendet|datum|envoyé|fecha|enviado(?: el)?|enviada(?: em)?|data|verzonden) ?:/i;
const OTHER_FIELD = /^\*?(?:to|an|à|para|aan|cc|subject|betreff|objet|asunto|assunto|onderwerp) ?:/i;
const QUOTED_LINE = /^ ?>/;
const LONGEST_ATTRIBUTION = 300;
const FIELDS_LOOKED_AT = 6;

/**
 * Tells which lines of a plain text are quoted history: lines with ">", "On … wrote:", header blocks with a sent date,
 * and "Original Message" dividers. A heading without ">" below it takes everything after it.
 */
export function markHistory(lines: readonly string[]): HistoryMark[] {
	const marks: HistoryMark[] = [];
	let rest = false;
	for (let index = 0; index < lines.length; index++) {
		const heading = isHeading(lines, index);
		if (heading && !nextIsQuotedLine(lines, index)) rest = true;
		marks.push({ quoted: rest || heading || QUOTED_LINE.test(lines[index] ?? ''), heading });
	}
	return marks;
}

/** A line of the heading of an earlier mail: its dates say when that mail was sent, nothing more. */
export function isHeadingLine(text: string): boolean {
	const line = text.replace(/^[> ]{0,8}/, '').trim();
	if (line.length > LONGEST_ATTRIBUTION) return false;
	return ATTRIBUTION.test(line) || SENDER_FIELD.test(line) || DATE_FIELD.test(line) || OTHER_FIELD.test(line);
}

function isHeading(lines: readonly string[], index: number): boolean {
	const line = (lines[index] ?? '').replace(/^[> ]{0,8}/, '').trim();
	if (line.length > LONGEST_ATTRIBUTION) return false;
	return DIVIDER.test(line) || isAttribution(line, lines[index + 1]) || isHeaderBlock(lines, index, line);
}

/** Mail programs wrap a long "On … wrote:" over two lines. */
function isAttribution(line: string, next: string | undefined): boolean {
	if (!/\d/.test(line)) return false;
	if (ATTRIBUTION.test(line)) return true;
	const wrapped =
		next !== undefined && next.length < LONGEST_ATTRIBUTION && /^(?:on|am|le|el|op|em) /i.test(line);
	return wrapped && ATTRIBUTION.test(next.trim());
}

/** "From:" alone is no history: calendar mails show From, When and Location at the top. */
function isHeaderBlock(lines: readonly string[], index: number, line: string): boolean {
	if (!SENDER_FIELD.test(line)) return false;
	const block = lines
		.slice(index + 1, index + 1 + FIELDS_LOOKED_AT)
		.map((field) => field.replace(/^[> ]{0,8}/, ''));
	return block.some((field) => DATE_FIELD.test(field)) && block.some((field) => OTHER_FIELD.test(field));
}

function nextIsQuotedLine(lines: readonly string[], index: number): boolean {
	const next = lines
		.slice(index + 1, index + 4)
		.find((line) => line.trim() !== '' && !ATTRIBUTION.test(line.trim()));
	return QUOTED_LINE.test(lines[index] ?? '') || (next !== undefined && QUOTED_LINE.test(next));
}
