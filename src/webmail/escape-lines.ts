const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * Lines of plain text as markup, a `<div>` a line, an empty one as `<div><br></div>`: the form in which Gmail's
 * editor writes lines itself. The only place where words become markup; whatever they hold stays words.
 */
export function escapeLines(lines: readonly string[]): string {
	return lines.map((line) => `<div>${line === '' ? '<br>' : escapeText(line)}</div>`).join('');
}

function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
