import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../src/recognise/message.ts';
import type { RecognitionKind } from '../../src/recognise/recognition.ts';

/** A mail of one or two sentences that nobody should get wrong. */
export interface Plain {
	readonly id: string;
	readonly kind: RecognitionKind;
	readonly message: Message;
}

const FOLDER = new URL('../corpus/plain/', import.meta.url);
const KINDS: Readonly<Record<string, RecognitionKind>> = {
	c: 'confirmed',
	m: 'moved',
	r: 'reminder',
	x: 'cancelled',
	p: 'proposal',
	n: 'none',
};
const SENT = [Date.UTC(2026, 2, 9, 10), Date.UTC(2026, 8, 14, 8), Date.UTC(2027, 0, 18, 15)];
const DAY = 86_400_000;
const NAMES = ['Laura Penn', 'Tom Okafor', 'Ana Ruiz', 'Jonas Weber', 'Mei Lin', 'Paul Martin'];
const COMPANIES = ['Halden Mills', 'Orbis GmbH', 'Casa Lume', 'Brightwater', 'Nordlys', 'Vantage Labs'];

interface Locale {
	readonly locale: string;
	readonly zone: string;
	readonly times: readonly string[];
	readonly roles: readonly string[];
}

const LOCALES: Readonly<Record<string, Locale>> = {
	en: {
		locale: 'en-GB',
		zone: 'Europe/London',
		times: ['10am', '2.30pm', '14:00', '9:45 AM', '11.15am'],
		roles: ['Data Analyst', 'Sales Manager', 'Chef de Partie', 'Staff Nurse', 'Warehouse Supervisor'],
	},
	de: {
		locale: 'de-DE',
		zone: 'Europe/Berlin',
		times: ['10 Uhr', '14:30 Uhr', '9.45 Uhr'],
		roles: ['Buchhalterin', 'Projektleiter', 'Pflegefachkraft', 'Verkäufer'],
	},
	fr: {
		locale: 'fr-FR',
		zone: 'Europe/Paris',
		times: ['10h', '14h30', '9h45'],
		roles: ['comptable', 'chargée de communication', 'vendeur', 'ingénieure logiciel'],
	},
	es: {
		locale: 'es-ES',
		zone: 'Europe/Madrid',
		times: ['10:00', '16:30', '12:15 h'],
		roles: ['administrativo', 'enfermera', 'jefe de ventas', 'programadora'],
	},
	nl: {
		locale: 'nl-NL',
		zone: 'Europe/Amsterdam',
		times: ['10.00 uur', '14:30 uur', '9.45 uur'],
		roles: ['boekhouder', 'verpleegkundige', 'projectleider', 'verkoopmedewerker'],
	},
	pt: {
		locale: 'pt-BR',
		zone: 'America/Sao_Paulo',
		times: ['10h', '14h30', '9:45'],
		roles: ['analista financeiro', 'vendedora', 'enfermeiro', 'gerente de projetos'],
	},
};

/**
 * The sentences of test/corpus/plain, each filled in with days, times, jobs and names. A line is `kind|subject|text`;
 * {D} and {D2} are days, {T} and {T2} times, {R} the reader, {N} somebody, {CO} a firm, {ROLE} a job.
 *
 * @param round which fillings to take; rounds differ in all of them
 */
export function plainMessages(round: number): Plain[] {
	return readdirSync(FOLDER)
		.sort()
		.flatMap((file) => {
			const language = file.slice(0, 2);
			const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
			return lines.map((line, index) => fill(line, language, index, index * 7 + round * 3));
		});
}

function fill(line: string, language: string, index: number, turn: number): Plain {
	const [kind = 'n', subject = '', text = ''] = line.split('|');
	const given = LOCALES[language];
	if (given === undefined) throw new Error(`no locale for ${language}`);
	const pick = (list: readonly string[], by: number) => list[(turn + by) % list.length] ?? '';
	const sent = SENT[turn % SENT.length] ?? 0;
	const day = (ahead: number) => dayIn(given.locale, sent + ahead * DAY, turn);
	const values: Readonly<Record<string, () => string>> = {
		D: () => day(3),
		D2: () => day(5),
		T: () => pick(given.times, 0),
		T2: () => pick(given.times, 1),
		R: () => 'Sam',
		CO: () => pick(COMPANIES, 2),
		ROLE: () => pick(given.roles, 1),
	};
	let named = 0;
	const filled = (from: string) =>
		from.replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.() ?? pick(NAMES, named++));
	const from = pick(NAMES, 3);
	return {
		id: `${language}${index + 1}`,
		kind: KINDS[kind] ?? 'none',
		message: {
			subject: filled(subject),
			fromName: from,
			fromEmail: `${from.split(' ')[0]?.toLowerCase()}@brightwater.example`,
			toEmail: 'sam.keller@mailbox.example',
			sentAt: new Date(sent).toISOString(),
			readerTimeZone: given.zone,
			locale: given.locale,
			text: filled(text),
			quotedText: '',
			links: [],
			calendar: null,
		},
	};
}

/** A day as people write it: with its weekday, in figures, or both. */
function dayIn(locale: string, time: number, turn: number): string {
	const forms: Intl.DateTimeFormatOptions[] = [
		{ weekday: 'long', day: 'numeric', month: 'long' },
		{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
		{ day: '2-digit', month: '2-digit', year: 'numeric' },
	];
	return new Intl.DateTimeFormat(locale, { ...forms[turn % forms.length], timeZone: 'UTC' }).format(time);
}
