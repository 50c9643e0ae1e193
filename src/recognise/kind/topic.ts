import { plain } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cue } from '../words/cue.ts';
import type { TopicWords } from '../words/vocabulary.ts';
import { type Sign, signsIn, strongest, sumOf } from './cues.ts';

/** Whether a mail is about the reader's own job interview. */
export interface Topic {
	/** Above zero speaks for, below against. */
	readonly score: number;
	readonly job: number;
	readonly other: number;
	readonly sign: Sign | null;
}

/** From this weight on words speak of another matter also inside a job title. */
const UNMISTAKABLE = 6.5;
const IN_SUBJECT = 1.5;
const IN_QUOTED = 0.8;
/** However often a mail says job, one strong sign of another matter outweighs it. */
const MOST_JOB = 7;
/** Hints from who sends: an applicant tracking system, a recruiter's address. */
const SENDER = 1.5;
const JOB_SENDER =
	/recruit|talent|staffing|resourc|search|career|hiring|people|jobs?\b|hr\b|greenhouse|lever\.co|ashby|workable|smartrecruiters|workday|icims|jobvite|goodtime|modernloop|hirevue|teamtailor|bamboohr|personio|trac\b|personal|personeel|karriere|bewerbung|\brh\b|rh@|reclut|recrut|selec[ct]|emple[oa]|empreg|emploi|werving|uitzend|detacher|vacat|vagas/i;

/** What the topic is weighed by besides the sentences. */
export interface TopicContext {
	/** Display name and address of the sender. */
	readonly house: string;
	/** The same with the signature. */
	readonly sender: string;
	readonly roleNamed: boolean;
	/** The job title, where one is surely named: what stands in it speaks of no other matter. */
	readonly role: string | null;
	readonly words: TopicWords;
	readonly cancel: readonly Cue[];
}

export function weighTopic(
	fresh: readonly Sentence[],
	quoted: readonly Sentence[],
	context: TopicContext,
): Topic {
	const job = strongestOfEach(fresh, quoted, context.words.job);
	const names = plain(`${context.role ?? ''} ${context.house}`);
	const matters = fresh.filter((sentence) => !callsOff(sentence, context.cancel));
	const other = strongestOfEach(matters, [], context.words.other, context.words.notice).filter(
		(sign) => sign.weight >= UNMISTAKABLE || !names.includes(sign.words),
	);
	const hint = (JOB_SENDER.test(context.sender) ? SENDER : 0) + (context.roleNamed ? 1.5 : 0);
	const jobScore = Math.min(MOST_JOB, job.reduce((sum, sign) => sum + sign.weight, 0) + hint);
	const otherScore = other.reduce((sum, sign) => sum + sign.weight, 0);
	return { score: jobScore - otherScore, job: jobScore, other: otherScore, sign: strongest(job) };
}

/** "We regret to inform you that the interview on 25 November is cancelled" is no rejection. */
function callsOff(sentence: Sentence, cancel: readonly Cue[]): boolean {
	return /\d/.test(sentence.text) && sumOf(signsIn(sentence, cancel)) >= 3;
}

/** Each cue counts once, where it counts most: repeating a word says nothing new. */
function strongestOfEach(
	fresh: readonly Sentence[],
	quoted: readonly Sentence[],
	cues: readonly Cue[],
	except?: RegExp,
): Sign[] {
	const signs: Sign[] = [];
	for (const cue of cues) {
		const best = strongest([
			...fresh.flatMap((sentence) =>
				weighted(signsIn(sentence, [cue], except), sentence.line.kind === 'subject' ? IN_SUBJECT : 1),
			),
			...quoted.flatMap((sentence) => weighted(signsIn(sentence, [cue]), IN_QUOTED)),
		]);
		if (best !== null) signs.push(best);
	}
	return signs;
}

function weighted(signs: readonly Sign[], factor: number): Sign[] {
	return signs.map((sign) => ({ ...sign, weight: sign.weight * factor }));
}
