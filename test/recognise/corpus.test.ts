import { expect, test } from 'vitest';
import { report, runCorpus, score } from './score.ts';

/** What has been reached on the English messages; it may rise, not fall. */
const FLOORS: Readonly<Record<string, number>> = {
	label: 0.98,
	start: 0.985,
	end: 0.97,
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
