import type { Reading } from '../reading.ts';
import type { Evidence, Warning } from '../recognition.ts';
import { signsOfLetters } from './letters.ts';
import { signsOfLinks } from './link-signs.ts';
import { signsOfSender } from './sender-signs.ts';
import { ENOUGH, type ScamSign, STRONG } from './sign.ts';
import { signsOfWords } from './word-signs.ts';

const MOST_QUOTES = 2;

/**
 * What about a mail looks like a scam, each reason once; empty where nothing does, and where there are only weak points
 * that real mail has, too. No warning never means that a mail is safe. For mail that speaks of a job: of all else others
 * warn.
 */
export function findWarnings(reading: Reading): Warning[] {
	const { fromEmail, toEmail } = reading.message;
	const ownMail = fromEmail !== null && fromEmail.toLowerCase() === toEmail?.toLowerCase();
	if (ownMail) return [];
	const signs = [
		...signsOfWords(reading),
		...signsOfSender(reading),
		...signsOfLinks(reading),
		...signsOfLetters(reading.message),
	];
	if (signs.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return [];
	return warningsOf(signs);
}

function warningsOf(signs: readonly ScamSign[]): Warning[] {
	const reasons = [...new Set(signs.map(({ reason }) => reason))];
	return reasons.map((reason) => {
		const same = signs.filter((each) => each.reason === reason);
		return {
			reason,
			strong: same.some(({ weight }) => weight >= STRONG),
			evidence: quotes(same.map(({ evidence }) => evidence)),
			detail: same.find(({ detail }) => detail !== null)?.detail ?? null,
		};
	});
}

function quotes(evidence: readonly Evidence[]): Evidence[] {
	const distinct = new Map(evidence.map((each) => [each.quote.toLowerCase(), each]));
	return [...distinct.values()].slice(0, MOST_QUOTES);
}
