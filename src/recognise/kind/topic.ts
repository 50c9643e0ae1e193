import type { Sentence } from '../text/sentences.ts';
import { JOB_CUES, OTHER_TOPICS, WARNING_NOTICE } from '../words/english-topics.ts';
import { type Sign, signsIn, strongest } from './cues.ts';

/** Whether a mail is about the reader's own job interview. */
export interface Topic {
	/** Above zero speaks for, below against. */
	readonly score: number;
	readonly job: number;
	readonly other: number;
	readonly sign: Sign | null;
}

const IN_SUBJECT = 1.5;
const IN_QUOTED = 0.8;
/** However often a mail says job, one strong sign of another matter outweighs it. */
const MOST_JOB = 7;
/** Hints from who sends: an applicant tracking system, a recruiter's address. */
const SENDER = 1.5;
const JOB_SENDER =
	/recruit|talent|staffing|resourc|search|career|hiring|people|jobs?\b|hr\b|greenhouse|lever\.co|ashby|workable|smartrecruiters|workday|icims|jobvite|goodtime|modernloop|hirevue|teamtailor|bamboohr|personio|trac\b/i;

export function weighTopic(
	fresh: readonly Sentence[],
	quoted: readonly Sentence[],
	sender: string,
	roleNamed: boolean,
): Topic {
	const job = strongestOfEach(fresh, quoted, 'job');
	const other = strongestOfEach(fresh, quoted, 'other');
	const hint = (JOB_SENDER.test(sender) ? SENDER : 0) + (roleNamed ? 1.5 : 0);
	const jobScore = Math.min(MOST_JOB, job.reduce((sum, sign) => sum + sign.weight, 0) + hint);
	const otherScore = other.reduce((sum, sign) => sum + sign.weight, 0);
	return { score: jobScore - otherScore, job: jobScore, other: otherScore, sign: strongest(job) };
}

/** Each cue counts once, where it counts most: repeating a word says nothing new. */
function strongestOfEach(
	fresh: readonly Sentence[],
	quoted: readonly Sentence[],
	which: 'job' | 'other',
): Sign[] {
	const cues = which === 'job' ? JOB_CUES : OTHER_TOPICS;
	const signs: Sign[] = [];
	for (const cue of cues) {
		const best = strongest([
			...fresh.flatMap((sentence) =>
				signsOf(sentence, cue, which, sentence.line.kind === 'subject' ? IN_SUBJECT : 1),
			),
			...(which === 'job' ? quoted.flatMap((sentence) => signsOf(sentence, cue, which, IN_QUOTED)) : []),
		]);
		if (best !== null) signs.push(best);
	}
	return signs;
}

function signsOf(
	sentence: Sentence,
	cue: (typeof JOB_CUES)[number],
	which: 'job' | 'other',
	factor: number,
): Sign[] {
	const signs = signsIn(sentence, [cue], which === 'other' ? WARNING_NOTICE : undefined);
	return signs.map((sign) => ({ ...sign, weight: sign.weight * factor }));
}
