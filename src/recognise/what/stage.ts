import { found } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found, Medium, Stage } from '../recognition.ts';
import { quoteOf } from '../text/page.ts';
import { STAGE_FIRST, STAGE_LATER, STAGE_RECRUITER, STAGE_TO_COME } from '../words/english/stages.ts';

/** "Speak then" is said by the one who will speak. */
const SPEAK =
	/\bspeak (?:then|to you|soon|on|with you)\b|\btalk (?:then|to you)\b|\b(?:i'll|will) (?:call|ring|phone) you\b/;

const LINE_MANAGER = /\b(?:director|manager|head of|chief|founder|owner|lead|ceo|cto|cfo|coo)\b/i;
const PEOPLE_WORK =
	/recruit|talent|search|\bhr\b|human resource|\bpeople\b|resourcing|staffing|consultant|partners?\b|associate director|managing director/i;

/** What is known already when the stage is worked out. */
export interface StageContext {
	readonly medium: Medium | null;
	readonly contact: string | null;
	readonly interviewers: readonly string[];
}

/** Who interviews: the consultant or in-house recruiter, the employer for the first time, or later. */
export function findStage(reading: Reading, context: StageContext): Found<Stage> | null {
	const said = bySaying(reading);
	if (said !== null) return said;
	const alone = context.interviewers.length === 1 && context.interviewers[0] === context.contact;
	const from = quoteOf('from', reading.message.fromName, 0, reading.message.fromName.length);
	const call =
		context.interviewers.length === 0 &&
		context.contact !== null &&
		SPEAK.test(reading.fresh.map((each) => each.lower).join(' '));
	if ((alone || call) && context.medium === 'phone' && !leadsATeam(reading))
		return found('recruiter', [from], 0.6);
	return found('employer-first', [from], 0.5);
}

/** A director or manager who calls is no recruiter, unless of people. */
function leadsATeam(reading: Reading): boolean {
	const signature = reading.signature.map((line) => line.text).join('\n');
	return LINE_MANAGER.test(signature) && !PEOPLE_WORK.test(`${signature} ${reading.sender.domain}`);
}

const SAYINGS: readonly { readonly stage: Stage; readonly pattern: RegExp }[] = [
	{ stage: 'recruiter', pattern: STAGE_RECRUITER },
	{ stage: 'employer-later', pattern: STAGE_LATER },
	{ stage: 'employer-first', pattern: STAGE_FIRST },
];

/** The first stage named, unless it is named as one still to come. */
function bySaying(reading: Reading): Found<Stage> | null {
	for (const sentence of reading.fresh) {
		if (sentence.line.kind !== 'subject' && STAGE_TO_COME.test(sentence.text)) continue;
		for (const { stage, pattern } of SAYINGS) {
			const match = pattern.exec(sentence.text);
			if (match === null) continue;
			const start = sentence.start + match.index;
			return found(stage, [reading.page.evidence(start, start + match[0].length)], 0.8);
		}
	}
	return null;
}
