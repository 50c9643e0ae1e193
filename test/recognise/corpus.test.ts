import { expect, test } from 'vitest';
import { report, runCorpus, score } from './score.ts';

/** What has been reached on the English messages; it may rise, not fall. */
const FLOORS: Readonly<Record<string, number>> = {
	label: 0.99,
	start: 1,
	end: 0.985,
	roleTitle: 0.95,
	employer: 0.88,
	agency: 0.95,
	contactName: 0.95,
	contactEmail: 0.98,
	contactPhone: 0.98,
	interviewers: 0.9,
	medium: 0.98,
	location: 0.9,
	joinUrl: 0.98,
	stage: 0.88,
	timeZoneStated: 0.98,
};

const english = score(runCorpus(new URL('../corpus/dev.jsonl', import.meta.url), 'en'));
const told = report(english, true);

test.each(Object.entries(FLOORS))('%s of the English messages is right in at least %f', (name, floor) => {
	const part = name === 'label' ? english.labels : english.fields[name];
	expect(part, name).toBeDefined();
	expect((part?.right ?? 0) / (part?.of ?? 1), told).toBeGreaterThanOrEqual(floor);
});

test('an ordinary mail is hardly ever taken for an interview', () => {
	const stated = english.byLabel['interview-confirmed'];
	expect(stated?.precision, told).toBeGreaterThanOrEqual(0.97);
	expect(english.byLabel['not-interview']?.recall, told).toBeGreaterThanOrEqual(0.98);
});

/** Labels and starts in the other languages, and on the messages written apart from the recogniser. */
test.each([
	['dev', 'de', 1, 1],
	['dev', 'fr', 1, 1],
	['dev', 'es', 1, 1],
	['dev', 'nl', 1, 1],
	['dev', 'pt', 1, 1],
	['own-en', 'en', 0.9, 0.9],
	['own-other', 'de', 0.83, 0.81],
	['own-other', 'fr', 0.77, 0.9],
	['own-other', 'es', 0.66, 0.72],
	['own-other', 'nl', 0.88, 0.9],
	['own-other', 'pt', 0.77, 1],
])(
	'of %s in %s at least %f of the labels and %f of the starts are right',
	(name, language, labels, starts) => {
		const result = score(runCorpus(new URL(`../corpus/${name}.jsonl`, import.meta.url), language));
		const start = result.fields['start'];
		const seen = report(result, true);
		expect(result.labels.right / result.labels.of, seen).toBeGreaterThanOrEqual(labels);
		expect((start?.right ?? 0) / (start?.of ?? 1), seen).toBeGreaterThanOrEqual(starts);
	},
);
