import type { Debrief, Fact, InterviewDetails, MessageRef, NewFact } from '../../src/journal/fact.ts';
import type { Recognition, When } from '../../src/recognise/recognition.ts';

/** Thursday 3 December 2026, 10:00 in Sydney. */
export const when: When = {
	start: '2026-12-02T23:00:00.000Z',
	end: '2026-12-03T00:00:00.000Z',
	startLocal: '2026-12-03T10:00',
	endLocal: '2026-12-03T11:00',
	timeZone: 'Australia/Sydney',
	zoneSource: 'offset',
};

/** A week later at the same time. */
export const later: When = {
	...when,
	start: '2026-12-09T23:00:00.000Z',
	end: '2026-12-10T00:00:00.000Z',
	startLocal: '2026-12-10T10:00',
	endLocal: '2026-12-10T11:00',
};

export const message: MessageRef = {
	webmail: 'gmail',
	account: 'sam@example.org',
	threadId: 'thread-1',
	messageId: 'message-1',
	link: 'https://mail.google.com/mail/u/0/#inbox/thread-1',
	subject: 'Your interview',
	fromName: 'Jane Doe',
	fromEmail: 'jane@agency.example',
};

export const details: InterviewDetails = {
	when,
	roleTitle: 'Finance Manager',
	employer: 'Acme',
	agency: 'Brightside',
	contact: { name: 'Jane Doe', email: 'jane@agency.example', phone: '02 5550 1234' },
	interviewers: [],
	medium: 'video',
	location: null,
	joinUrl: null,
	stage: 'recruiter',
	language: 'en',
	doubts: [],
};

export const debrief: Debrief = {
	outcome: 'real-job',
	verdict: 'yes',
	criteriaMet: 'most',
	timeSpent: 'even',
	worthKnowing: null,
	likedOrLearnt: null,
	nextStep: null,
	nextStepBy: null,
	candidateNumber: null,
	wouldSuit: null,
	notForMeBecause: [],
};

const ids = { opportunity: 'o', interview: 'i' };

export const recognisedFact: NewFact = { kind: 'InterviewRecognised', ...ids, message, details };

/** A fact with its time; ids count up with it, so that later facts sort later. */
export function factAt(at: string, fact: NewFact, id = `${at}-${fact.kind}`): Fact {
	return { ...fact, id, at } as Fact;
}

const found = <Value>(value: Value) => ({ value, evidence: [], confidence: 0.9 });

/** The recognition of the sample message; null takes a finding away. */
export function recognition(changes: Partial<Recognition> = {}): Recognition {
	return {
		kind: 'confirmed',
		confidence: 0.9,
		evidence: [],
		when: found(when),
		previousWhen: null,
		roleTitle: found('Finance Manager'),
		employer: found('Acme'),
		agency: found('Brightside'),
		contactName: found('Jane Doe'),
		contactEmail: found('jane@agency.example'),
		contactPhone: found('02 5550 1234'),
		interviewers: [],
		medium: found('video' as const),
		location: null,
		joinUrl: null,
		stage: found('recruiter' as const),
		calendarUid: null,
		sequence: null,
		language: 'en',
		doubts: [],
		warnings: [],
		...changes,
	};
}

export { found };
