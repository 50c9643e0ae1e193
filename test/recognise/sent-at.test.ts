import { expect, test } from 'vitest';
import { readSentAt } from '../../src/recognise/sent-at.ts';

test.each([
	['Jul 15, 2026, 12:20\u202fPM', 'en-US', 'UTC', '2026-07-15T12:20:00.000Z'],
	['Jul 15, 2026, 12:20 PM (3 days ago)', 'en-US', 'UTC', '2026-07-15T12:20:00.000Z'],
	['Wed, Jul 15, 2026 at 9:05 AM', 'en-US', 'America/New_York', '2026-07-15T13:05:00.000Z'],
	['15 juil. 2026, 12:20', 'fr', 'Europe/Paris', '2026-07-15T10:20:00.000Z'],
	['mer. 15 juil. 2026 12:20', 'fr-FR', 'Europe/Paris', '2026-07-15T10:20:00.000Z'],
	['Mi 15.07.2026 12:20', 'de-DE', 'Europe/Berlin', '2026-07-15T10:20:00.000Z'],
	['15. Juli 2026 um 12:20', 'de', 'Europe/Berlin', '2026-07-15T10:20:00.000Z'],
	['15 jul 2026, 12:20', 'es', 'Europe/Madrid', '2026-07-15T10:20:00.000Z'],
	['15 de jul. de 2026, 12:20', 'pt-BR', 'America/Sao_Paulo', '2026-07-15T15:20:00.000Z'],
	['wo 15 jul 2026 12:20', 'nl', 'Europe/Amsterdam', '2026-07-15T10:20:00.000Z'],
	['15 июл. 2026 г., 12:20', 'ru', 'UTC', '2026-07-15T12:20:00.000Z'],
	['2016年5月4日 上午10:08', 'zh-CN', 'Asia/Shanghai', '2016-05-04T02:08:00.000Z'],
	['2016年5月4日 下午1:08', 'zh-CN', 'Asia/Shanghai', '2016-05-04T05:08:00.000Z'],
	['Fri 09/11/2026 10:07\u202fPM', 'en-US', 'America/New_York', '2026-09-12T02:07:00.000Z'],
	['Mon 09/11/2026 22:07', 'en-US', 'UTC', '2026-11-09T22:07:00.000Z'],
	['09/11/2026 22:07', 'en-GB', 'UTC', '2026-11-09T22:07:00.000Z'],
	['2026-07-15T12:20:00+02:00', 'en', 'UTC', '2026-07-15T10:20:00.000Z'],
	['12:00 AM, Jan 1, 2027', 'en-US', 'UTC', '2027-01-01T00:00:00.000Z'],
])('"%s" in %s, shown in %s, is %s', (text, locale, timeZone, expected) => {
	expect(readSentAt(text, { locale, timeZone })).toBe(expected);
});

test.each(['', 'yesterday', '12:20', 'Jul 15', '31 Feb 2026 12:20', '15 Jul 2026 25:20', 'x'.repeat(500)])(
	'"%s" is not guessed',
	(text) => {
		expect(readSentAt(text, { locale: 'en-GB', timeZone: 'UTC' })).toBeNull();
	},
);

test('an unknown zone or locale gives null or a plain reading, never an error', () => {
	expect(readSentAt('15 Jul 2026 12:20', { locale: 'en', timeZone: 'Nowhere/Atall' })).toBeNull();
	expect(readSentAt('15 Jul 2026 12:20', { locale: '??', timeZone: 'UTC' })).toBe('2026-07-15T12:20:00.000Z');
});
