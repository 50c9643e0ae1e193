import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found, Medium, Stage } from '../recognition.ts';
import { plain } from '../text/fold.ts';
import { quoteOf } from '../text/page.ts';
import type { StageWords } from '../words/stage-words.ts';

/** What is known already when the stage is worked out. */
export interface StageContext {
	readonly medium: Medium | null;
	readonly contact: string | null;
	readonly interviewers: readonly string[];
}

/** Who interviews: the consultant or in-house recruiter, the employer for the first time, or later. */
export function findStage(reading: Reading, context: StageContext): Found<Stage> | null {
	const words = reading.vocabulary.stages;
	const said = bySaying(reading, words);
	if (said !== null) return said;
	const alone = context.interviewers.length === 1 && context.interviewers[0] === context.contact;
	const from = quoteOf('from', reading.message.fromName, 0, reading.message.fromName.length);
	const call =
		context.interviewers.length === 0 &&
		context.contact !== null &&
		words.speak.test(reading.fresh.map((each) => each.lower).join(' '));
	const byRecruiter = context.medium === 'phone' ? !leadsATeam(reading, words) : isRecruiter(reading, words);
	if ((alone || call) && byRecruiter && context.medium !== 'in-person')
		return found('recruiter', [from], 0.6);
	return found('employer-first', [from], 0.5);
}

/** Who signs finds people for a living. */
function isRecruiter(reading: Reading, words: StageWords): boolean {
	const signature = plain(reading.signature.map((line) => line.text).join('\n'));
	return words.peopleWork.test(signature) && !leadsATeam(reading, words);
}

/** A director or manager who calls is no recruiter, unless of people. */
function leadsATeam(reading: Reading, words: StageWords): boolean {
	const signature = plain(reading.signature.map((line) => line.text).join('\n'));
	return words.lineManager.test(signature) && !words.peopleWork.test(`${signature} ${reading.sender.domain}`);
}

const STAGES = ['recruiter', 'later', 'first'] as const;
const MEANING: Readonly<Record<(typeof STAGES)[number], Stage>> = {
	recruiter: 'recruiter',
	later: 'employer-later',
	first: 'employer-first',
};

/** The first stage named, unless it is named as one still to come. */
function bySaying(reading: Reading, words: StageWords): Found<Stage> | null {
	for (const sentence of reading.fresh) {
		if (sentence.line.kind !== 'subject' && words.toCome.test(sentence.lower)) continue;
		for (const stage of STAGES) {
			const match = words[stage].exec(sentence.lower);
			if (match === null) continue;
			const start = sentence.start + match.index;
			return found(MEANING[stage], [reading.page.evidence(start, start + match[0].length)], 0.8);
		}
	}
	return null;
}
