import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, NewFact } from '../../src/journal/fact.ts';
import { fold } from '../../src/journal/fold.ts';
import { type Instant, instantOf, millisecondsOf } from '../../src/journal/instant.ts';
import { agenda } from '../../src/plan/agenda.ts';
import type { Effect, Shown } from '../../src/plan/effect.ts';
import { reconcile } from '../../src/plan/reconcile.ts';
import { debrief, factAt, message } from '../journal/samples.ts';
import { at, factsOf, recognised, type Story, sent, settings, sydney, told, wallTime } from './samples.ts';

const nothing: Shown = { notifications: [], badge: '', wakeAt: null };
const noted: Story = [['2026-12-01 09:00', recognised()]];
const yes: Story = [...noted, ['2026-12-03 12:00', told()]];

/** A browser that obeys: what it shows and the journal it writes to. */
class Browser {
	shown: Shown = nothing;
	readonly facts: Fact[];
	readonly log: string[] = [];

	constructor(facts: readonly Fact[]) {
		this.facts = [...facts];
	}

	look(wall: string): string[] {
		return this.lookAt(at(wall)).map(worded);
	}

	lookAt(now: Instant): Effect[] {
		const effects = reconcile(fold(this.facts), settings, sydney, now, this.shown);
		for (const effect of effects) this.obey(effect, now);
		return effects;
	}

	write(wall: string, fact: NewFact): void {
		this.facts.push(factAt(at(wall), fact, `w${this.facts.length}`));
	}

	/** The person closes a notification. */
	close(id: string): void {
		this.shown = { ...this.shown, notifications: this.shown.notifications.filter((each) => each !== id) };
	}

	private obey(effect: Effect, now: Instant): void {
		const { notifications } = this.shown;
		switch (effect.do) {
			case 'record':
				for (const fact of effect.facts) this.facts.push(factAt(now, fact, `n${this.facts.length}`));
				break;
			case 'notify':
				this.shown = { ...this.shown, notifications: [...new Set([...notifications, effect.id])] };
				break;
			case 'take-down':
				this.shown = { ...this.shown, notifications: notifications.filter((each) => each !== effect.id) };
				break;
			case 'badge':
				this.shown = { ...this.shown, badge: effect.text };
				break;
			case 'wake':
				this.shown = { ...this.shown, wakeAt: effect.at };
		}
	}
}

function worded(effect: Effect): string {
	switch (effect.do) {
		case 'record':
			return `record ${effect.facts.length}`;
		case 'notify':
			return `notify ${effect.id} of ${effect.steps.length}, ${effect.because}`;
		case 'take-down':
			return `take down ${effect.id}`;
		case 'badge':
			return `badge "${effect.text}"`;
		case 'wake':
			return `wake ${effect.at === null ? 'never' : wallTime(effect.at)}`;
	}
}

describe('a step that comes up', () => {
	test('is recorded before it is notified, counted, and looked at again the next working morning', () => {
		const browser = new Browser(factsOf(noted));
		expect(browser.look('2026-12-03 10:00')).toEqual(['wake 2026-12-03 11:00']);
		expect(browser.look('2026-12-03 11:00')).toEqual([
			'record 1',
			'notify o/i/debrief of 1, due',
			'badge "1"',
			'wake 2026-12-04 09:00',
		]);
		expect(browser.look('2026-12-03 11:00')).toEqual([]);
		expect(browser.look('2026-12-03 23:00')).toEqual([]);
	});

	test('is told of again three working mornings, then stays silent on the badge', () => {
		const browser = new Browser(factsOf(noted));
		const told = ['2026-12-03 11:00', '2026-12-04 09:00', '2026-12-07 09:00', '2026-12-08 09:00'];
		for (const wall of told) {
			expect(browser.look(wall)).toContain('notify o/i/debrief of 1, due');
			browser.close('o/i/debrief');
			expect(browser.look(wall)).toEqual([]);
		}
		expect(browser.look('2026-12-09 09:00').join()).not.toContain('notify');
		expect(browser.shown).toMatchObject({ badge: '1', wakeAt: null });
	});

	test('that is done is taken down and no longer counted', () => {
		const browser = new Browser(factsOf(noted));
		browser.look('2026-12-03 11:00');
		browser.write('2026-12-03 12:00', told());
		expect(browser.look('2026-12-03 12:00')).toEqual(['take down o/i/debrief', 'badge ""']);
		expect(browser.shown.wakeAt).toBe(at('2026-12-04 09:00'));
	});

	test('that was put off is told of anew when its time has come', () => {
		const browser = new Browser(factsOf(noted));
		browser.look('2026-12-03 11:00');
		const until = at('2026-12-03 15:00');
		browser.write('2026-12-03 11:05', { kind: 'StepSnoozed', opportunity: 'o', step: 'o/i/debrief', until });
		expect(browser.look('2026-12-03 11:05')).toEqual([
			'take down o/i/debrief',
			'badge ""',
			'wake 2026-12-03 15:00',
		]);
		expect(browser.look('2026-12-03 15:00')).toContain('notify o/i/debrief of 1, due');
	});

	test('whose draft was kept in the compose box is counted, but not told of again', () => {
		const browser = new Browser(factsOf(yes));
		expect(browser.look('2026-12-04 09:00')).toContain('notify o/i/thank-you of 1, due');
		const kept = { kind: 'DraftKept', opportunity: 'o', step: 'o/i/thank-you', wording: 'a' } as const;
		browser.write('2026-12-04 09:05', kept);
		expect(browser.look('2026-12-04 09:05')).toContain('take down o/i/thank-you');
		expect(browser.look('2026-12-07 09:00').join()).not.toContain('notify');
		expect(browser.shown.badge).toBe('1');
		browser.write('2026-12-07 09:10', sent('thank-you'));
		expect(browser.look('2026-12-07 09:10')).toContain('badge ""');
	});

	test('that is offered but not urged is neither told of nor counted', () => {
		const fake = told({ outcome: 'job-gone', verdict: null, worthKnowing: false });
		const browser = new Browser(factsOf([...noted, ['2026-12-03 12:00', fake]]));
		expect(browser.look('2026-12-05 12:00')).toEqual([]);
	});
});

describe('several at once', () => {
	/** Interviews of as many opportunities, each at its own time. */
	function interviews(...starts: string[]): Fact[] {
		return starts.flatMap((start, index) => {
			const when = {
				start: at(start),
				end: null,
				startLocal: '',
				endLocal: null,
				timeZone: 'UTC',
				zoneSource: 'stated',
			};
			const fact = {
				...recognised({ when } as never),
				opportunity: `o${index}`,
				interview: `i${index}`,
			} as NewFact;
			return [factAt(at('2026-12-01 09:00'), fact, `r${index}`)];
		});
	}

	test('two that came up just now are told of one by one', () => {
		const browser = new Browser(interviews('2026-12-03 09:00', '2026-12-03 10:00'));
		expect(browser.look('2026-12-03 11:30')).toEqual([
			'record 2',
			'notify o0/i0/debrief of 1, due',
			'notify o1/i1/debrief of 1, due',
			'badge "2"',
			'wake 2026-12-04 09:00',
		]);
	});

	test('two that were missed by half a day are one notification', () => {
		const browser = new Browser(interviews('2026-12-03 09:00', '2026-12-03 10:00'));
		expect(browser.look('2026-12-04 08:00')).toContain('notify missed of 2, late');
		expect(browser.look('2026-12-04 08:00')).toEqual([]);
	});

	test('three are one notification, which goes when all are done', () => {
		const browser = new Browser(interviews('2026-12-03 09:00', '2026-12-03 09:10', '2026-12-03 09:20'));
		expect(browser.look('2026-12-03 11:00')).toContain('notify missed of 3, several');
		const done = (index: number): NewFact => ({
			kind: 'Debriefed',
			opportunity: `o${index}`,
			interview: `i${index}`,
			debrief: { ...debrief, outcome: 'did-not-happen' },
		});
		browser.write('2026-12-03 12:00', done(0));
		browser.write('2026-12-03 12:00', done(1));
		expect(browser.look('2026-12-03 12:00')).toEqual(['badge "1"']);
		browser.write('2026-12-03 12:05', done(2));
		expect(browser.look('2026-12-03 12:05')).toEqual(['take down missed', 'badge ""', 'wake never']);
	});

	test('three that are told of again after they were closed were not missed', () => {
		const browser = new Browser(interviews('2026-12-03 09:00', '2026-12-03 09:10', '2026-12-03 09:20'));
		browser.look('2026-12-03 11:00');
		browser.close('missed');
		expect(browser.look('2026-12-04 09:00')).toContain('notify missed of 3, several');
	});

	test('three that nobody was told of for half a day are late, with a fresh one among them no longer', () => {
		const starts = ['2026-12-03 09:00', '2026-12-03 09:10', '2026-12-03 09:20'];
		const late = new Browser(interviews(...starts));
		expect(late.look('2026-12-04 08:00')).toContain('notify missed of 3, late');
		const mixed = new Browser(interviews(...starts, '2026-12-04 06:30'));
		expect(mixed.look('2026-12-04 08:00')).toContain('notify missed of 4, several');
	});

	test('one that is missed alone is told of by itself', () => {
		const browser = new Browser(interviews('2026-12-03 09:00'));
		expect(browser.look('2026-12-06 11:00')).toContain('notify o0/i0/debrief of 1, late');
	});
});

describe('the alarm', () => {
	test('is never more than 24 hours ahead, and not set anew at every look', () => {
		const browser = new Browser(factsOf(noted));
		expect(browser.look('2026-12-01 09:00')).toEqual(['wake 2026-12-02 09:00']);
		expect(browser.look('2026-12-01 15:00')).toEqual([]);
		expect(browser.look('2026-12-02 09:00')).toEqual(['wake 2026-12-03 09:00']);
		expect(browser.look('2026-12-03 09:00')).toEqual(['wake 2026-12-03 11:00']);
	});

	test('is taken away when nothing is ahead', () => {
		expect(
			reconcile([], settings, sydney, at('2026-12-01 09:00'), { ...nothing, wakeAt: at('2026-12-01 10:00') }),
		).toEqual([{ do: 'wake', at: null }]);
	});
});

test('notifications that are none of ours stay', () => {
	const shown = { ...nothing, notifications: ['update', 'gone/i/debrief'] };
	expect(reconcile([], settings, sydney, at('2026-12-01 09:00'), shown)).toEqual([
		{ do: 'take-down', id: 'gone/i/debrief' },
	]);
});

test('the agenda lists what is due, the urged first, and what comes', () => {
	const fake = told({ outcome: 'job-gone', verdict: null, worthKnowing: false });
	const other = { ...recognised(), opportunity: 'p', interview: 'j', message } as NewFact;
	const facts = factsOf([...noted, ['2026-12-01 10:00', other], ['2026-12-03 12:00', fake]]);
	const { due, coming } = agenda(fold(facts), settings, sydney, at('2026-12-04 09:00'));
	expect(due.map((step) => step.id)).toEqual(['p/j/debrief', 'o/i/goodwill']);
	expect(coming).toEqual([]);
});

const ids = { opportunity: 'o', interview: 'i' };
const anyFact: fc.Arbitrary<NewFact> = fc.oneof(
	fc.constantFrom<NewFact>(
		told(),
		told({ outcome: 'job-gone', worthKnowing: true }),
		told({ verdict: 'not-for-me' }),
		{ kind: 'InterviewCancelled', ...ids, message },
		{ kind: 'Dismissed', ...ids },
		{ kind: 'ReplyReceived', opportunity: 'o' },
		recognised({}, 'j'),
		{ ...recognised({}, 'k'), opportunity: 'p' } as NewFact,
		{ ...recognised({}, 'l'), opportunity: 'q' } as NewFact,
		{ kind: 'DraftKept', opportunity: 'o', step: 'o/i/thank-you', wording: 'a' },
		sent('thank-you'),
		{ kind: 'CallMade', opportunity: 'o', step: 'o/i/call', outcome: 'no-answer' },
	),
	fc.nat({ max: 400 }).map(
		(hours): NewFact => ({
			kind: 'StepSnoozed',
			opportunity: 'o',
			step: 'o/i/debrief',
			until: instantOf(millisecondsOf(at('2026-12-01 00:00')) + hours * 3_600_000),
		}),
	),
);

test('what was obeyed is not ordered again, and each step is told of four times at most', () => {
	const life = fc.array(fc.record({ fact: fc.option(anyFact), hours: fc.nat({ max: 60 }) }), {
		maxLength: 25,
	});
	fc.assert(
		fc.property(life, (moves) => {
			const browser = new Browser(factsOf(noted));
			let now = millisecondsOf(at('2026-12-01 09:00'));
			for (const { fact, hours } of moves) {
				now += hours * 3_600_000;
				if (fact) browser.facts.push(factAt(instantOf(now), fact, `m${browser.facts.length}`));
				const effects = browser.lookAt(instantOf(now));
				expect(browser.lookAt(instantOf(now))).toEqual([]);
				expectInOrder(effects);
				const { wakeAt } = browser.shown;
				if (wakeAt !== null) expect(millisecondsOf(wakeAt) - now).toBeLessThanOrEqual(24 * 3_600_000);
				if (wakeAt !== null) expect(millisecondsOf(wakeAt)).toBeGreaterThan(now);
			}
			const calls = browser.facts.filter((each) => each.kind === 'Notified' && each.step === 'o/i/call');
			expect(calls.length).toBeLessThanOrEqual(8);
		}),
		{ numRuns: 200 },
	);
});

/** Whatever is shown was recorded before. */
function expectInOrder(effects: readonly Effect[]): void {
	const recorded = new Set(
		effects
			.flatMap((effect) => (effect.do === 'record' ? effect.facts : []))
			.map((fact) => ('step' in fact ? fact.step : '')),
	);
	const notified = effects
		.flatMap((effect) => (effect.do === 'notify' ? effect.steps : []))
		.map((step) => step.id);
	expect(new Set(notified)).toEqual(recorded);
	const order = ['record', 'notify', 'take-down', 'badge', 'wake'];
	const places = effects.map((effect) => order.indexOf(effect.do));
	expect(places).toEqual([...places].sort((a, b) => a - b));
}
