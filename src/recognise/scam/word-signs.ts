import type { Reading } from '../reading.ts';
import type { WarningReason } from '../recognition.ts';
import { scamWordsOf } from '../words/scam/scam-words.ts';
import type { ScamWords } from '../words/scam/wordings.ts';
import { POINT, type ScamSign, STRONG, sign, WEAK } from './sign.ts';
import { type Statement, statementsOf } from './statements.ts';

type Excuse = 'otherUse' | 'called' | 'paidProperly' | 'given' | 'brought' | 'expenses';

interface Ask {
	readonly reason: WarningReason;
	readonly words:
		| 'chatInterview'
		| 'chatOrder'
		| 'taskScam'
		| 'payFirst'
		| 'coins'
		| 'identity'
		| 'bank'
		| 'password';
	/** Words in the same sentence by which it is ordinary. */
	readonly unless: readonly Excuse[];
	/** Ordinary once somebody is hired. */
	readonly untilHired?: true;
}

const ASKS: readonly Ask[] = [
	{ reason: 'chat-app-interview', words: 'chatInterview', unless: ['otherUse', 'called'] },
	{ reason: 'chat-app-interview', words: 'chatOrder', unless: [] },
	{ reason: 'task-scam', words: 'taskScam', unless: [] },
	{ reason: 'payment-before-work', words: 'payFirst', unless: ['paidProperly'] },
	{ reason: 'gift-cards-or-crypto', words: 'coins', unless: ['given'] },
	{ reason: 'identity-data', words: 'identity', unless: ['brought'], untilHired: true },
	{ reason: 'identity-data', words: 'bank', unless: ['expenses'], untilHired: true },
	{ reason: 'asks-for-password', words: 'password', unless: [] },
];

const RUNS =
	/(?:^|[\s"'(])(?!index\.html)[^\s"'()/]{1,60}\.(?:html?|iso|img|lnk|exe|scr|vbs|bat|cmd|msi|hta|apk|docm|xlsm)(?!\w)/;
const PACKED = /[^\s"'()/]\.(?:zip|rar|7z)(?!\w)/;
const WALLET = /\b(?:0x[0-9a-f]{40}|bc1[a-z0-9]{25,59})\b/;

/** What the mail asks for, and what it promises. */
export function signsOfWords(reading: Reading): ScamSign[] {
	const statements = statementsOf(reading);
	const signs = statements.flatMap((statement) =>
		matched(reading, statement, 'gift-cards-or-crypto', WALLET, STRONG),
	);
	for (const words of scamWordsOf(reading.vocabulary.language)) {
		const hired = statements.some(({ lower }) => words.hired.test(lower));
		const meant = statements.filter(
			({ lower, heading }) => !words.never.test(lower) && !words.never.test(heading),
		);
		for (const statement of meant) {
			signs.push(...asked(reading, statement, words, hired), ...attached(reading, statement, words));
		}
		signs.push(...promised(reading, meant, words));
	}
	return signs;
}

function asked(reading: Reading, statement: Statement, words: ScamWords, hired: boolean): ScamSign[] {
	return ASKS.flatMap(({ reason, words: name, unless, untilHired }) => {
		if (hired && untilHired) return [];
		const pattern = words[name].find((each) => each.test(statement.lower));
		if (pattern === undefined || unless.some((excuse) => words[excuse].test(statement.lower))) return [];
		return matched(reading, statement, reason, pattern, STRONG);
	});
}

/** Files that run something when opened; an archive may hold one. */
function attached(reading: Reading, statement: Statement, words: ScamWords): ScamSign[] {
	if (!words.attached.test(statement.lower)) return [];
	const runs = matched(reading, statement, 'risky-attachment', RUNS, STRONG);
	return runs.length > 0 ? runs : matched(reading, statement, 'risky-attachment', PACKED, WEAK);
}

/** Each promise counts once, however often it is made. */
function promised(reading: Reading, statements: readonly Statement[], words: ScamWords): ScamSign[] {
	return words.tooGood.flatMap((pattern) => {
		const statement = statements.find(({ lower }) => pattern.test(lower));
		return statement === undefined ? [] : matched(reading, statement, 'too-good', pattern, POINT);
	});
}

function matched(
	reading: Reading,
	{ lower, origin }: Statement,
	reason: WarningReason,
	pattern: RegExp,
	weight: number,
): ScamSign[] {
	const match = pattern.exec(lower);
	if (match === null) return [];
	const evidence = reading.page.evidence(origin(match.index), origin(match.index + match[0].length));
	return [sign(reason, weight, evidence)];
}
