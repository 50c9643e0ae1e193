import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { meetingAt } from '../../src/recognise/where/meeting-address.ts';
import { unwrapped } from '../../src/recognise/where/unwrap.ts';
import { invitation, sample } from './sample.ts';

function joinable(written: string): string | null {
	return meetingAt(written)?.url ?? null;
}

describe('a link to a meeting', () => {
	test.each([
		'https://zoom.us/j/1',
		'https://acme.zoom.us/j/1?pwd=abc#success',
		'https://us02web.zoom.us/my/jane.doe',
		'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
		'https://teams.microsoft.com/meet/123456?p=abc',
		'https://teams.live.com/meet/9312345678901',
		'https://meet.google.com/abq-rmtz-kdw',
		'https://acme.webex.com/meet/panel3',
		'https://acme.webex.com/acme/j.php?MTID=m1',
		'https://whereby.com/acme-hq',
		'https://meet.jit.si/AcmeInterview',
		'https://global.gotomeeting.com/join/123456789',
		'https://meet.goto.com/123456789',
		'https://bluejeans.com/123456789',
		'https://v.ringcentral.com/join/123456789',
		'https://meetings.dialpad.com/jane',
		'https://chime.aws/1234567890',
		'https://app.hirevue.com/interviews/abc',
		'https://app.coderpad.io/ABC123',
	])('%s is kept as written', (address) => {
		expect(joinable(address)).toBe(address);
	});

	test.each([
		['a full stop behind it', 'https://zoom.us/j/1.', 'https://zoom.us/j/1'],
		['brackets and quotes behind it', 'https://zoom.us/j/1?pwd=a\u201d).', 'https://zoom.us/j/1?pwd=a'],
		['capitals and a dot at the end of its host', 'https://ZOOM.US./j/1', 'https://zoom.us/j/1'],
		['wide letters', 'https://\uff5a\uff4f\uff4f\uff4d.us/j/1', 'https://zoom.us/j/1'],
		['a soft hyphen in its host', 'https://zo\u00adom.us/j/1', 'https://zoom.us/j/1'],
	])('is told without %s', (_, written, url) => {
		expect(joinable(written)).toBe(url);
	});
});

describe('no link to a meeting is', () => {
	test.each([
		['a script', 'javascript:alert(1)'],
		['a script behind a space', ' javascript:alert(1)'],
		['a script with a line break in it', 'java\nscript:alert(1)'],
		['a script that names a host', 'JaVaScRiPt://zoom.us/%0aalert(1)'],
		['data', 'data:text/html,x'],
		['a blob', 'blob:https://mail.google.com/1'],
		['a file', 'file:///zoom.us/j/1'],
		['ftp', 'ftp://zoom.us/j/1'],
		['a page’s source', 'view-source:https://zoom.us/j/1'],
		['an app’s own scheme', 'zoommtg://zoom.us/join?1'],
		['Teams’ own scheme', 'msteams:/l/meetup-join/1'],
		['a phone number', 'tel:+442079460000'],
		['http', 'http://zoom.us/j/1'],
		['a host before an @', 'https://zoom.us@evil.example/j/1'],
		['a user and a password', 'https://a:b@zoom.us/j/1'],
		['a backslash', 'https://zoom.us\\@evil.example'],
		['a backslash for a slash', 'https:/\\evil.example'],
		['an address without a scheme', 'zoom.us/j/1'],
		['an address without a scheme but slashes', '//zoom.us/j/1'],
		['a host that begins like another', 'https://zoom.us.evil.example/j/1'],
		['an address in the path of another', 'https://evil.example/https://zoom.us/j/1'],
		['a host that ends like another', 'https://evilzoom.us/j/1'],
		['a host that begins like another with a hyphen', 'https://zoom.us-meet.example/j/1'],
		['a host that looks like another', 'https://zo\u043em.us/j/1'],
		['a host in punycode', 'https://xn--zm-fmca.us/j/1'],
		['a dot written as %2e', 'https://teams.microsoft.com%2eevil.example/l/1'],
		['a space', 'https://zoom.us/j/ 1'],
		['a tab that browsers leave out', 'https://zoom.us/j\t/1'],
		['a number for a host', 'https://1.1.1.1/j/1'],
		['a hexadecimal host', 'https://0x7f.1/j/1'],
		['one’s own machine', 'https://[::1]/j/1'],
		['localhost', 'https://localhost/j/1'],
		['a host that begins with a dot', 'https://.zoom.us/j/1'],
		['a host with signs in it', 'https://a;b.zoom.us/j/1'],
		['an odd port', 'https://zoom.us:8443/j/1'],
		['a shortened address', 'https://bit.ly/zoom'],
		['a redirect nobody knows', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fzoom.us%2Fj%2F1'],
		['a front page', 'https://zoom.us/'],
		['a download', 'https://zoom.us/download'],
		['a page of help', 'https://support.zoom.us/hc/articles/1'],
		['a list of numbers to dial', 'https://zoom.us/u/abc'],
		['a number to dial into Teams', 'https://dialin.teams.microsoft.com/abc?id=1'],
		['the settings of a meeting', 'https://teams.microsoft.com/meetingOptions/?organizerId=1'],
		['a recording', 'https://zoom.us/rec/share/abc'],
		['a chat', 'https://teams.microsoft.com/l/chat/0/0?users=a'],
		['another page of a service', 'https://meet.google.com/landing'],
		['a site that sells a service', 'https://www.webex.com/video-conferencing'],
		['an address that is too long', `https://zoom.us/j/${'1'.repeat(10_000)}`],
	])('%s', (_, written) => {
		expect(joinable(written)).toBeNull();
	});
});

describe('a wrapped link', () => {
	const zoom = 'https://zoom.us/j/1?pwd=a';
	const inner = encodeURIComponent(zoom);
	test.each([
		['Safe Links of any region', `https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=x`],
		['Safe Links with a path', `https://nam02.safelinks.protection.outlook.com/ap/t-1/?url=${inner}&data=x`],
		['Safe Links of governments', `https://usg01.safelinks.protection.office365.us/?url=${inner}`],
		['Google', `https://www.google.com/url?q=${inner}&sa=D`],
		['Google, the other name', `https://www.google.com/url?sa=D&url=${inner}`],
		['Google, with a full stop inside', `https://www.google.com/url?q=${inner}%2e`],
		['Barracuda', `https://linkprotect.cudasvc.com/url?a=${inner}&c=E,1`],
		[
			'Proofpoint, second version',
			'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1-3Fpwd-3Da&d=x',
		],
		['Proofpoint, third version', `https://urldefense.com/v3/__${zoom}__;!!abc!def$`],
		['Proofpoint, with a slash lost', 'https://urldefense.com/v3/__https:/zoom.us/j/1?pwd=a__;!!abc$'],
	])('of %s is unwrapped', (_, wrapped) => {
		expect(joinable(wrapped)).toBe(zoom);
	});

	test.each([
		['twice', `https://www.google.com/url?q=${encodeURIComponent(`https://www.google.com/url?q=${inner}`)}`],
		[
			'around a host before an @',
			`https://www.google.com/url?q=${encodeURIComponent('https://zoom.us@evil.example/j/1')}`,
		],
		['around http', `https://www.google.com/url?q=${encodeURIComponent('http://zoom.us/j/1')}`],
		['around a script', 'https://www.google.com/url?q=javascript%3Aalert(1)'],
		['by a host like a filter’s', `https://safelinks.protection.outlook.com.evil.example/?url=${inner}`],
		['badly encoded', 'https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F%E0%A4%A'],
		['around nothing', 'https://www.google.com/url?q='],
		['with characters moved away', 'https://urldefense.com/v3/__https://zoom.us/j/1*a__;Iw!!abc$'],
	])('%s is no link', (_, wrapped) => {
		expect(joinable(wrapped)).toBeNull();
	});

	test('is decoded once: what is encoded twice stays so', () => {
		expect(unwrapped('https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1%25252e')).toBe(
			'https://zoom.us/j/1%252e',
		);
	});
});

/** What a mail that confirms an interview says of its link. */
function linkOf(body: string, rest: Parameters<typeof sample>[0] = {}) {
	const text = `Your interview for the Analyst role is confirmed for Monday 16 March at 2pm.\n${body}`;
	const { joinUrl, doubts } = recognise(sample({ subject: 'Interview confirmed', text, ...rest }));
	return { url: joinUrl?.value ?? null, doubts: doubts.filter((doubt) => doubt.includes('link')) };
}

const ZOOM = 'https://zoom.us/j/1';
const TEAMS = 'https://teams.microsoft.com/meet/2';
const MEET = 'https://meet.google.com/abc-defg-hij';

describe('the link of a mail', () => {
	test('with its password is kept whole', () => {
		expect(linkOf(`Join: ${ZOOM}?pwd=secret.1`).url).toBe(`${ZOOM}?pwd=secret.1`);
	});

	test.each([
		['in the new text', `${ZOOM}\n${TEAMS}`],
		['in text and invitation', ZOOM, `LOCATION:${TEAMS}`],
	])('to two services %s is the first, in doubt', (_, body, line = 'LOCATION:') => {
		const calendar = invitation('BEGIN:VEVENT', 'DTSTART:20260316T140000Z', line, 'END:VEVENT');
		expect(linkOf(body, { calendar })).toEqual({ url: ZOOM, doubts: ['several-links'] });
	});

	test.each([
		['twice to one service', `${ZOOM}\n${ZOOM}?again`, {}],
		['beside one in the quoted mail', ZOOM, { quotedText: `Join ${TEAMS}` }],
		['beside a place to code', `Coding: https://app.coderpad.io/ABC\nCall: ${ZOOM}`, {}],
		[
			'beside its own help',
			`${ZOOM}\nhttps://support.zoom.us/hc/1\nhttps://dialin.teams.microsoft.com/1?id=1`,
			{},
		],
	])('%s is in no doubt', (_, body, rest) => {
		expect(linkOf(body, rest)).toEqual({ url: ZOOM, doubts: [] });
	});

	test.each([
		['the address, not the words on it', [{ href: TEAMS, text: 'Join Zoom' }], TEAMS],
		[
			'not the words where the address leads elsewhere',
			[{ href: 'https://evil.example/j/1', text: 'Join Zoom meeting' }],
			null,
		],
		['not a phone number', [{ href: 'tel:+442079460000', text: 'Join by phone' }], null],
		[
			'the first that leads to a meeting',
			[
				{ href: 'https://acme.example', text: 'Acme' },
				{ href: ZOOM, text: 'x' },
			],
			ZOOM,
		],
	])('tells by %s', (_, links, url) => {
		expect(linkOf('See you then.', { links }).url).toBe(url);
	});

	test.each([
		['LOCATION', `LOCATION:Zoom ${ZOOM}`, ZOOM],
		['DESCRIPTION', `DESCRIPTION:Dial in:\\n${TEAMS}\\nBring ID`, TEAMS],
		['HTML in DESCRIPTION', `DESCRIPTION:<a href="${TEAMS}">Join</a>`, TEAMS],
		['URL', `URL:${ZOOM}`, ZOOM],
		['CONFERENCE', `CONFERENCE;VALUE=URI;FEATURE=VIDEO:${MEET}`, MEET],
		['a second CONFERENCE', `CONFERENCE;VALUE=URI:tel:+442079460000\r\nCONFERENCE;VALUE=URI:${MEET}`, MEET],
		['X-GOOGLE-CONFERENCE', `X-GOOGLE-CONFERENCE:${MEET}`, MEET],
		['X-MICROSOFT-SKYPETEAMSMEETINGURL', `X-MICROSOFT-SKYPETEAMSMEETINGURL:${TEAMS}`, TEAMS],
		['a script in URL', 'URL:javascript:alert(1)', null],
		['an event’s page in URL', 'URL:https://acme.example/events/1', null],
		['an alarm', `BEGIN:VALARM\r\nURL:${ZOOM}\r\nEND:VALARM`, null],
		['an attachment', `ATTACH:${ZOOM}`, null],
	])('is looked for in an invitation: %s', (_, line, url) => {
		const calendar = invitation('BEGIN:VEVENT', 'DTSTART:20260316T140000Z', line, 'END:VEVENT');
		expect(linkOf('See you then.', { calendar }).url).toBe(url);
	});

	test('is none where the interview is by phone', () => {
		const { joinUrl, medium } = recognise(
			sample({
				subject: 'Phone interview confirmed',
				text: 'Your phone interview is on Monday 16 March at 2pm. We will call you on 07700 900142.',
				links: [{ href: 'tel:07700900142', text: '07700 900142' }],
			}),
		);
		expect(joinUrl).toBeNull();
		expect(medium?.value).toBe('phone');
	});
});

describe('a host that isn’t known for meetings', () => {
	const room = 'https://video.acme.example/r/77120';
	test.each([
		`Join the interview here: ${room}`,
		`Please click to join: ${room}`,
		`Meeting link: ${room}`,
		`Here is the link to the video call:\n\n${room}`,
		`L'entretien aura lieu en visioconférence :\n${room}`,
		`Enlace de la videollamada: ${room}`,
		`Meeting-Link: ${room}`,
		`Link da reunião: ${room}`,
		`Het videogesprek: ${room}`,
	])('is one in doubt where the words before it say so: %j', (body) => {
		expect(linkOf(body)).toEqual({ url: room, doubts: ['link-host-unknown'] });
	});

	test('is one in doubt where a button says so, or the invitation’s place', () => {
		const doubts = ['link-host-unknown'];
		for (const text of [
			'Join the interview',
			'Start videogesprek',
			'Rejoindre l\u2019entretien'.replace('\u2019', "'"),
		])
			expect(linkOf('See you.', { links: [{ href: room, text }] })).toEqual({ url: room, doubts });
		const calendar = invitation('BEGIN:VEVENT', 'DTSTART:20260316T140000Z', `LOCATION:${room}`, 'END:VEVENT');
		expect(linkOf('See you.', { calendar })).toEqual({ url: room, doubts });
	});

	test.each([
		['without such words', `More about us: ${room}`],
		['with such words about something else', `The job has a video. Read on at ${room}`],
		['called by a known service’s name', `Join the Zoom meeting here: ${room}`],
		['with http', `Join the interview here: ${room.replace('https', 'http')}`],
		['of a careers page', 'Join the interview here: https://acme.example/careers/77120'],
		['to book a time', 'Join the interview here: https://acme.example/schedule/77120'],
		['to unsubscribe', 'Join the call here: https://acme.example/unsubscribe/77120'],
		['behind a shortener', 'Join the interview here: https://bit.ly/3xYz'],
		['behind another shortener', 'Join the interview here: https://tinyurl.com/acme-room'],
		['in a chat', 'Join the interview here: https://t.me/acme_hr'],
		['that is a number', 'Join the interview here: https://192.168.1.7/r/77120'],
		['in punycode', 'Join the interview here: https://xn--zm-fmca.us/r/77120'],
		['of one’s own network', 'Join the interview here: https://meet.local/r/77120'],
		['with another port', 'Join the interview here: https://video.acme.example:8443/r/77120'],
		['before an @', 'Join the interview here: https://zoom.us@evil.example/r/77120'],
		['in the quoted mail', 'See you then.'],
	])('is none %s', (where, body) => {
		const quotedText = where.includes('quoted') ? `Join the interview here: ${room}` : '';
		expect(linkOf(body, { quotedText })).toEqual({ url: null, doubts: [] });
	});

	test('is none beside a known one', () => {
		expect(linkOf(`Join the interview here: ${room}\nor by ${ZOOM}`)).toEqual({ url: ZOOM, doubts: [] });
	});
});

test('whatever is written, a link is https on a plain host, and reading it again changes nothing', () => {
	const noise = fc.oneof(
		{ weight: 6, arbitrary: fc.constant('') },
		fc.constantFrom(
			'@',
			'\\',
			'.',
			':8443',
			'%2e',
			'\u043e',
			'\u00ad',
			'#',
			'\t',
			'__;',
			'/',
			'evil.example',
		),
		fc.string({ unit: 'binary', maxLength: 3 }),
	);
	const wrapper = fc.oneof(
		{ weight: 3, arbitrary: fc.constant('') },
		fc.constantFrom('https://www.google.com/url?q=', 'https://urldefense.com/v3/__', 'https://evil.example/'),
	);
	const host = fc.constantFrom(
		'zoom.us',
		'ZOOM.US.',
		'acme.webex.com',
		'\uff5aoom.us',
		'whereby.com',
		'evil.example',
	);
	const written = fc
		.tuple(
			wrapper,
			fc.constantFrom('https://', 'https:', 'http://'),
			noise,
			host,
			noise,
			fc.constant('/j/1'),
			noise,
		)
		.map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(written, (address) => {
			const url = joinable(address);
			return (
				url === null ||
				(/^https:\/\/(?:[a-z\d-]+\.)*[a-z\d-]+\.[a-z]+[/?#]/i.test(url) && joinable(url) === url)
			);
		}),
		{ numRuns: 5_000 },
	);
});
