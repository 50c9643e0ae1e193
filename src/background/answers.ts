import { receiveRequests, refusal } from '../platform/receive.ts';
import type { Reply, RequestName, Requests } from '../platform/requests.ts';
import { type Look, look } from './look.ts';
import { pageAnswers } from './page-answers.ts';
import { popupAnswers } from './popup-answers.ts';
import { parseInput } from './request-inputs.ts';
import { inTurn } from './turns.ts';
import { wake } from './wake.ts';

/** How one request is answered, in its turn, on everything that is stored. */
export type AnswerTo<Name extends RequestName> = (
	input: Requests[Name]['input'],
	seen: Look,
) => Promise<Reply<Requests[Name]['output']>>;

const answers: { readonly [Name in RequestName]: AnswerTo<Name> } = { ...pageAnswers, ...popupAnswers };

/** Registers the one listener; must run in the worker's first turn. */
export function answerRequests(): void {
	receiveRequests(async (name, raw) => {
		try {
			return await answer(name, raw);
		} catch (surprise) {
			reportSurprise(surprise);
			return refusal('unexpected');
		}
	});
}

async function answer<Name extends RequestName>(
	name: Name,
	raw: unknown,
): Promise<Reply<Requests[Name]['output']>> {
	const parsed = parseInput(name, raw);
	if (parsed === null) return refusal('not-allowed');
	const reply = await inTurn(async () => {
		const seen = await look();
		return seen.ok ? (answers[name] as AnswerTo<Name>)(parsed.input, seen.value) : refusal(seen.reason);
	});
	// What was just written may change what is due; the asker need not wait for it.
	wake().catch(reportSurprise);
	return reply;
}

/** The one place where a surprise of the worker is told: its own console, never a page's. */
export function reportSurprise(surprise: unknown): void {
	// biome-ignore lint/suspicious/noConsole: the worker's own console is where a developer looks.
	console.error('Afterword:', surprise);
}
