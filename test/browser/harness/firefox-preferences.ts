/** Everything that would look up, update, ask or greet is off. */
const QUIET: Readonly<Record<string, string | number | boolean>> = {
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.aboutwelcome.enabled': false,
	'browser.backup.enabled': false,
	'browser.discovery.enabled': false,
	'browser.ml.enable': false,
	'browser.newtabpage.enabled': false,
	'browser.safebrowsing.blockedURIs.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.safebrowsing.update.enabled': false,
	'browser.search.update': false,
	'browser.sessionstore.resume_from_crash': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage': 'about:blank',
	'browser.startup.homepage_override.mstone': 'ignore',
	'browser.startup.page': 0,
	'browser.topsites.contile.enabled': false,
	'browser.uitour.enabled': false,
	'browser.warnOnQuit': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
	'extensions.getAddons.cache.enabled': false,
	'extensions.installDistroAddons': false,
	'extensions.systemAddon.update.enabled': false,
	'extensions.update.enabled': false,
	'geo.provider.testing': true,
	'identity.fxaccounts.enabled': false,
	'media.gmp-manager.updateEnabled': false,
	'media.gmp-manager.url': '',
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.manage-offline-status': false,
	'nimbus.rollouts.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'signon.autofillForms': false,
	'startup.homepage_welcome_url': 'about:blank',
	'toolkit.startup.max_resumed_crashes': -1,
	'toolkit.telemetry.reportingpolicy.firstRun': false,
	'toolkit.telemetry.server': '',
};

export interface FirefoxChoices {
	readonly proxyPort: number;
	readonly addonId: string;
	/** The host part of the extension's own addresses; Firefox would make up another one for each profile. */
	readonly addonUuid: string;
	/** After so long without work the background page is put to sleep; 30 s in real life. */
	readonly idleTimeoutMs: number;
	readonly locale: string;
	readonly colorScheme: 'light' | 'dark';
}

/** The text of the profile's user.js. */
export function firefoxPreferences(choices: FirefoxChoices): string {
	const preferences = { ...QUIET, ...chosen(choices) };
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	return `${lines.join('\n')}\n`;
}

function chosen(choices: FirefoxChoices): Readonly<Record<string, string | number | boolean>> {
	return {
		'extensions.background.idle.timeout': choices.idleTimeoutMs,
		'extensions.webextensions.uuids': JSON.stringify({ [choices.addonId]: choices.addonUuid }),
		'intl.accept_languages': choices.locale,
		'intl.regional_prefs.use_os_locales': false,
		'layout.css.prefers-color-scheme.content-override': choices.colorScheme === 'dark' ? 0 : 1,
		'ui.systemUsesDarkTheme': choices.colorScheme === 'dark' ? 1 : 0,
		'marionette.port': 0,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': choices.proxyPort,
		'network.proxy.no_proxies_on': '',
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': choices.proxyPort,
		'network.proxy.type': 1,
	};
}
