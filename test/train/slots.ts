import { read } from '../../src/recognise/read.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import type { Candidate } from '../../src/recognise/when/candidates.ts';
import { dayInZone, findTimes } from '../../src/recognise/when/find-times.ts';
import { slotFeatures } from '../../src/recognise/when/slot-features.ts';
import type { Labelled } from '../recognise/evaluate/labelled.ts';
import type { Choices } from './choices.ts';

/** The candidates of a message that states a time; null where it states none or no candidate is right. */
export function slotsOf(labelled: Labelled): Choices | null {
	const start = labelled.expected?.['start'];
	if (typeof start !== 'string') return null;
	const { message } = labelled;
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	const { candidates } = findTimes(reading);
	const context = {
		candidates,
		sentences: [...reading.fresh, ...reading.quoted],
		sent: dayInZone(message.sentAt, message.readerTimeZone),
		vocabulary: reading.vocabulary,
	};
	const timed = candidates.filter((candidate) => candidate.time !== null);
	return {
		id: labelled.id,
		features: timed.map((candidate) => slotFeatures(candidate, context)),
		right: timed.map((candidate) => wallOf(candidate) === start.slice(0, 16)),
	};
}

function wallOf({ day, time }: Candidate): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const date = `${day.day.year}-${two(day.day.month)}-${two(day.day.day)}`;
	return `${date}T${two(time?.from.hour ?? 99)}:${two(time?.from.minute ?? 99)}`;
}
