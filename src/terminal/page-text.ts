import { Parser } from 'htmlparser2';
import type { MessageLink } from '../recognise/message.ts';

/** What the eye sees of a mail's HTML. */
export interface PageText {
	/** Lines separated by `\n`; cells of a table row by tabs. */
	readonly text: string;
	readonly links: readonly MessageLink[];
	/** Passages shown struck out, which `text` leaves out. */
	readonly struck: readonly string[];
}

const UNSEEN = new Set([
	'style',
	'script',
	'head',
	'template',
	'noscript',
	'title',
	'object',
	'svg',
	'iframe',
]);
const VOID = new Set([
	'br',
	'img',
	'hr',
	'input',
	'meta',
	'link',
	'col',
	'wbr',
	'area',
	'base',
	'embed',
	'source',
	'track',
]);
const STRUCK = new Set(['s', 'del', 'strike']);
const BLOCK = new Set(
	'address article blockquote br center div dl dd dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
		' ',
	),
);
const HIDDEN_STYLE =
	/display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:;|$)|mso-hide\s*:\s*all/i;
const LINE_THROUGH = /text-decoration[^;]{0,30}line-through/i;

interface Open {
	readonly name: string;
	readonly unseen: boolean;
	readonly struck: boolean;
	readonly href: string | null;
	readonly from: number;
}

/** Reads text, links and struck-out passages from a mail's HTML, leaving out what is hidden. */
export function readPage(html: string): PageText {
	const open: Open[] = [];
	const links: MessageLink[] = [];
	const struck: string[] = [];
	let text = '';
	let strike = '';
	const top = () => open.at(-1);
	const parser = new Parser({
		onopentag(name, attributes) {
			if (BLOCK.has(name) && top()?.unseen !== true && !text.endsWith('\n')) text += '\n';
			if ((name === 'td' || name === 'th') && text !== '' && !/[\n\t]$/.test(text)) text += '\t';
			if (VOID.has(name)) return;
			const style = attributes['style'] ?? '';
			open.push({
				name,
				unseen:
					top()?.unseen === true || UNSEEN.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(style),
				struck: top()?.struck === true || STRUCK.has(name) || LINE_THROUGH.test(style),
				href: name === 'a' ? (attributes['href'] ?? null) : null,
				from: text.length,
			});
		},
		ontext(piece) {
			if (top()?.unseen === true) return;
			const plain = piece.replace(/[ \t\r\n]+/g, ' ');
			if (top()?.struck === true) strike += plain;
			else text += /\s$/.test(text) ? plain.trimStart() : plain;
		},
		onclosetag(name) {
			if (VOID.has(name)) return;
			const closed = open.pop();
			if (closed?.href != null && !closed.unseen)
				links.push({ href: closed.href, text: text.slice(closed.from).trim() });
			if (strike !== '' && top()?.struck !== true) {
				struck.push(strike.trim());
				strike = '';
			}
			if (BLOCK.has(name) && top()?.unseen !== true && !text.endsWith('\n')) text += '\n';
		},
	});
	parser.write(html);
	parser.end();
	return { text: text.trim(), links, struck };
}

/** Takes struck-out passages out of a plain text that shows them as if they stood. */
export function withoutStruck(text: string, struck: readonly string[]): string {
	let left = text;
	for (const passage of struck) {
		const words = passage.trim();
		const at = words.length < 3 ? -1 : left.indexOf(words);
		if (at !== -1) left = left.slice(0, at) + left.slice(at + words.length);
	}
	return left;
}
