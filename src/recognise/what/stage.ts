import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found, Medium, Stage } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { STAGE_FIRST, STAGE_LATER, STAGE_RECRUITER } from '../words/english-stages.ts';

/** "Speak then" is said by the one who will speak. */
const SPEAK =
	/\bspeak (?:then|to you|soon|on|with you)\b|\btalk (?:then|to you)\b|\b(?:i'll|will) (?:call|ring|phone) you\b/;

/** What is known already when the stage is worked out. */
export interface StageContext {
	readonly medium: Medium | null;
	readonly contact: string | null;
	readonly interviewers: readonly string[];
}

/** Who interviews: the consultant or in-house recruiter, the employer for the first time, or later. */
export function findStage(reading: Reading, context: StageContext): Found<Stage> | null {
	const said =
		bySaying(reading, STAGE_RECRUITER, 'recruiter') ??
		bySaying(reading, STAGE_LATER, 'employer-later') ??
		bySaying(reading, STAGE_FIRST, 'employer-first');
	if (said !== null) return said;
	const alone = context.interviewers.length === 1 && context.interviewers[0] === context.contact;
	const from = quoteOf('from', reading.message.fromName, 0, reading.message.fromName.length);
	const call =
		context.interviewers.length === 0 &&
		context.contact !== null &&
		SPEAK.test(reading.fresh.map((each) => each.lower).join(' '));
	if ((alone || call) && context.medium === 'phone') return found('recruiter', [from], 0.6);
	return found('employer-first', [from], 0.5);
}

function bySaying(reading: Reading, pattern: RegExp, stage: Stage): Found<Stage> | null {
	for (const sentence of reading.fresh) {
		const match = pattern.exec(sentence.text);
		if (match === null) continue;
		const start = sentence.start + match.index;
		return found(stage, [reading.page.evidence(start, start + match[0].length)], 0.8);
	}
	return null;
}
