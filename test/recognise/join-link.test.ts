import { expect, test } from 'vitest';
import { joinable } from '../../src/recognise/where/join-link.ts';

test.each([
	'https://zoom.us/j/1',
	'https://acme.zoom.us/j/1?pwd=abc',
	'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
	'https://meet.google.com/abq-rmtz-kdw',
	'https://acme.webex.com/meet/panel3',
])('%s is kept as written', (address) => {
	expect(joinable(address)).toBe(address);
});

test.each([
	'http://zoom.us/j/1',
	'javascript:alert(1)',
	'JaVaScRiPt://zoom.us/%0aalert(1)',
	'data:text/html,x',
	'zoommtg://zoom.us/join?1',
	'https://zoom.us@evil.example/j/1',
	'https://a:b@zoom.us/j/1',
	'https://zoom.us\\@evil.example',
	'https:/\\evil.example',
	'//zoom.us/j/1',
	'zoom.us/j/1',
	'https://zoom.us.evil.example/j/1',
	'https://evil.example/https://zoom.us/j/1',
	'https://evilzoom.us/j/1',
	'https://zoom.us-meet.example/j/1',
	'https://zo\u043em.us/j/1',
	'https://teams.microsoft.com%2eevil.example/l/1',
	'https://zoom.us:8443/j/1',
	'https://127.0.0.1/j/1',
	'https://zoom.us/',
	'https://zoom.us/download',
	`https://zoom.us/j/${'1'.repeat(5000)}`,
])('%s is left out', (address) => {
	expect(joinable(address)).toBeNull();
});

test('a link that a mail filter wrapped is unwrapped once', () => {
	const inner = encodeURIComponent('https://zoom.us/j/1');
	expect(joinable(`https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=x`)).toBe(
		'https://zoom.us/j/1',
	);
	const evil = encodeURIComponent('https://zoom.us@evil.example/j/1');
	expect(joinable(`https://eur01.safelinks.protection.outlook.com/?url=${evil}`)).toBeNull();
});
