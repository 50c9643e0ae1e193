import type { Found, Recognition, When } from '../recognise/recognition.ts';
import { type InterviewDetails, interviewDetails, type MessageRef, messageRef } from './fact.ts';
import { plainLine, plainLineOrNull } from './plain-line.ts';

/** What is kept of a recognition, capped and plain; null where the time is missing or is none. */
export function detailsOf(recognition: Recognition): InterviewDetails | null {
	if (recognition.when === null) return null;
	const details = interviewDetails.safeParse({
		when: plainWhen(recognition.when.value),
		roleTitle: lineOf(recognition.roleTitle, 200),
		employer: lineOf(recognition.employer, 120),
		agency: lineOf(recognition.agency, 120),
		contact: contactOf(recognition),
		interviewers: recognition.interviewers.slice(0, 20).map((each) => plainLine(each.value, 200)),
		medium: recognition.medium?.value ?? null,
		location: lineOf(recognition.location, 300),
		joinUrl: httpsOrNull(recognition.joinUrl?.value ?? null),
		stage: recognition.stage?.value ?? null,
		language: plainLine(recognition.language, 20),
		doubts: recognition.doubts.slice(0, 20),
	});
	return details.success ? details.data : null;
}

export function contactOf(recognition: Recognition): InterviewDetails['contact'] {
	return {
		name: lineOf(recognition.contactName, 200),
		email: wholeOrNull(recognition.contactEmail?.value ?? null, 320),
		phone: wholeOrNull(recognition.contactPhone?.value ?? null, 60),
	};
}

export function lineOf(found: Found<string> | null, most: number): string | null {
	return plainLineOrNull(found?.value ?? null, most);
}

/** The reference as it may be stored; null where it cannot be told which message it is. */
export function plainMessage(message: MessageRef): MessageRef | null {
	const plain = messageRef.safeParse({
		webmail: message.webmail,
		account: plainLine(message.account, 320),
		threadId: plainLine(message.threadId, 500),
		messageId: plainLine(message.messageId, 500),
		link: httpsOrNull(message.link) ?? '',
		subject: plainLine(message.subject, 300),
		fromName: plainLine(message.fromName, 200),
		fromEmail: wholeOrNull(message.fromEmail, 320),
	});
	return plain.success ? plain.data : null;
}

function plainWhen(when: When): InterviewDetails['when'] {
	const { start, end, startLocal, endLocal, zoneSource } = when;
	return { start, end, startLocal, endLocal, timeZone: plainLine(when.timeZone, 60), zoneSource };
}

/** An address or a number that was cut short would lead elsewhere: whole or not at all. */
function wholeOrNull(text: string | null, most: number): string | null {
	const plain = plainLineOrNull(text, most + 1);
	return plain !== null && plain.length <= most ? plain : null;
}

function httpsOrNull(href: string | null): string | null {
	const whole = wholeOrNull(href, 2048);
	return whole !== null && URL.canParse(whole) && new URL(whole).protocol === 'https:' ? whole : null;
}
