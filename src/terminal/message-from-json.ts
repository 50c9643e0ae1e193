import type { Message } from '../recognise/message.ts';
import { failed, ok, type Result } from '../result.ts';
import { readPage, withoutStruck } from './page-text.ts';

/** A message of a JSON line and the name it goes by. */
export interface NamedMessage {
	readonly id: string | null;
	readonly message: Message;
}

export type LineFault = 'not-json' | 'not-an-object' | 'wrong-type';

const TEXT_FIELDS = [
	'subject',
	'fromName',
	'fromEmail',
	'toEmail',
	'sentAt',
	'readerTimeZone',
	'locale',
	'bodyText',
	'bodyHtml',
	'ics',
] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/** Reads one line as the corpus writes them; any field may be missing or null. */
export function messageFromJson(line: string): Result<NamedMessage, LineFault> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(line);
	} catch {
		return failed('not-json');
	}
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return failed('not-an-object');
	const fields = new Map<string, unknown>(Object.entries(parsed));
	const texts = new Map<TextField, string>();
	for (const name of TEXT_FIELDS) {
		const value = fields.get(name);
		if (value === undefined || value === null) continue;
		if (typeof value !== 'string') return failed('wrong-type');
		texts.set(name, value);
	}
	const id = fields.get('id');
	return ok({
		id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
		message: messageOf(texts),
	});
}

function messageOf(texts: ReadonlyMap<TextField, string>): Message {
	const page = readPage(texts.get('bodyHtml') ?? '');
	const given = texts.get('bodyText') ?? '';
	return {
		subject: texts.get('subject') ?? '',
		fromName: texts.get('fromName') ?? '',
		fromEmail: texts.get('fromEmail') ?? null,
		toEmail: texts.get('toEmail') ?? null,
		sentAt: texts.get('sentAt') ?? null,
		readerTimeZone: texts.get('readerTimeZone') ?? 'UTC',
		locale: texts.get('locale') ?? 'en',
		text: given.trim() === '' ? page.text : withoutStruck(given, page.struck),
		quotedText: '',
		links: page.links,
		calendar: texts.get('ics') ?? null,
	};
}
