import type { Debrief, Fact, MessageRef } from '../../src/journal/fact.ts';
import { instantOf } from '../../src/journal/instant.ts';

/** Facts as the worker would have written them, for tests of what it does with them. */

const HOUR_MS = 3_600_000;

export const thread: MessageRef = {
	webmail: 'gmail',
	account: 'sam.doe@gmail.example',
	threadId: '18d7000000000002',
	messageId: '18d700000000000b',
	link: 'https://mail.google.com/mail/u/0/#all/18d7000000000002',
	subject: 'Confirmed: your interview',
	fromName: 'Jane Marlow',
	fromEmail: 'jane.marlow@harbourlane.example',
};

/** An interview with a consultant that ended so many hours ago. */
export function interviewEnded(hoursAgo: number): Fact {
	const end = Date.now() - hoursAgo * HOUR_MS;
	const start = instantOf(end - HOUR_MS);
	return {
		kind: 'InterviewRecognised',
		id: 'fact-recognised',
		at: instantOf(end - 48 * HOUR_MS),
		opportunity: 'opportunity-1',
		interview: 'interview-1',
		message: thread,
		details: {
			when: {
				start,
				end: instantOf(end),
				startLocal: start.slice(0, 16),
				endLocal: instantOf(end).slice(0, 16),
				timeZone: 'UTC',
				zoneSource: 'stated',
			},
			roleTitle: 'Operations Analyst',
			employer: null,
			agency: 'Harbour Lane Recruitment',
			contact: { name: 'Jane Marlow', email: 'jane.marlow@harbourlane.example', phone: '020 7946 0318' },
			interviewers: [],
			medium: 'phone',
			location: null,
			joinUrl: null,
			stage: 'recruiter',
			language: 'en',
			doubts: [],
		},
	};
}

export const wantsIt: Debrief = {
	outcome: 'real-job',
	verdict: 'yes',
	criteriaMet: 'all',
	timeSpent: 'mostly-sold',
	worthKnowing: null,
	likedOrLearnt: null,
	nextStep: null,
	nextStepBy: null,
	candidateNumber: null,
	wouldSuit: null,
	notForMeBecause: [],
};

export function debriefed(debrief: Debrief): Fact {
	return {
		kind: 'Debriefed',
		id: 'fact-debriefed',
		at: instantOf(Date.now() - HOUR_MS),
		opportunity: 'opportunity-1',
		interview: 'interview-1',
		debrief,
	};
}
