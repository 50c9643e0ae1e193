import type { Mailbox } from './mailbox.ts';

/** How the extension gets in: branded Chrome and Edge ignore `--load-extension` since 137. */
export type ExtensionLoading = 'flag' | 'protocol';

export interface ChromiumChoices {
	readonly mailbox: Mailbox;
	readonly extension: string;
	readonly loading: ExtensionLoading;
	readonly locale: string;
	readonly colorScheme: 'light' | 'dark';
	readonly windowSize: { readonly width: number; readonly height: number };
}

/** The command line of a Chromium that finds the webmail hosts on this machine and nothing else at all. */
export function chromiumArguments(choices: ChromiumChoices): string[] {
	const { width, height } = choices.windowSize;
	return [
		`--host-resolver-rules=${resolverRules(choices.mailbox)}`,
		`--ignore-certificate-errors-spki-list=${choices.mailbox.spki}`,
		'--remote-debugging-port=0',
		`--window-size=${width},${height}`,
		'--window-position=0,0',
		`--lang=${choices.locale}`,
		`--accept-lang=${choices.locale}`,
		...(choices.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
		...loadingArguments(choices),
		...QUIET,
	];
}

/** No look-ups, no updates, no questions: Playwright has most of this among its own arguments. */
const QUIET = [
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-default-apps',
	'--disable-domain-reliability',
	'--disable-sync',
	'--metrics-recording-only',
	'--no-pings',
];

function resolverRules({ hosts, port }: Mailbox): string {
	const toMailbox = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
	return [...toMailbox, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}

function loadingArguments({ loading, extension }: ChromiumChoices): string[] {
	if (loading !== 'flag') return ['--enable-unsafe-extension-debugging'];
	return [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`];
}
