import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

/**
 * A browser in memory for unit tests of what stands on `platform`: behaves as both engines do where we rely on it, and
 * breaks on demand. Aliased for webextension-polyfill by vitest.config.ts, since that throws outside an extension.
 */

type Listener = (...heard: never[]) => unknown;

class BrowserEvent {
	readonly #listeners = new Set<Listener>();
	addListener(listener: Listener): void {
		this.#listeners.add(listener);
	}
	removeListener(listener: Listener): void {
		this.#listeners.delete(listener);
	}
	/** Tells all listeners; gives what they answered. */
	fire(...heard: unknown[]): unknown[] {
		return [...this.#listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...heard));
	}
}

class StorageArea {
	readonly stored = new Map<string, unknown>();
	/** "read" or "write" to make that fail until cleared. */
	refuses: 'read' | 'write' | null = null;

	async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
		if (this.refuses === 'read') throw new Error('An unexpected error occurred');
		const wanted = keys === null ? [...this.stored.keys()] : [keys].flat();
		const found = wanted.filter((key) => this.stored.has(key));
		return Object.fromEntries(found.map((key) => [key, structuredClone(this.stored.get(key))]));
	}

	async set(values: Record<string, unknown>): Promise<void> {
		if (this.refuses === 'write') throw new Error('QUOTA_BYTES quota exceeded');
		// As the engines do: what JSON can't carry is lost, not refused.
		const plain = JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
		for (const [key, value] of Object.entries(plain)) this.stored.set(key, value);
	}

	async remove(keys: string | string[]): Promise<void> {
		for (const key of [keys].flat()) this.stored.delete(key);
	}
}

interface Alarm {
	readonly name: string;
	readonly scheduledTime: number;
	readonly periodInMinutes?: number;
}

const alarmsByName = new Map<string, Alarm>();
const notificationsById = new Map<string, { readonly title: string; readonly message: string }>();

function emptyBrowser() {
	alarmsByName.clear();
	notificationsById.clear();
	return {
		storage: { local: new StorageArea(), session: new StorageArea() },
		alarms: {
			onAlarm: new BrowserEvent(),
			all: alarmsByName,
			get: async (name: string) => alarmsByName.get(name),
			clear: async (name: string) => alarmsByName.delete(name),
			create: (name: string, { when, periodInMinutes }: { when?: number; periodInMinutes?: number }) => {
				const period = periodInMinutes === undefined ? {} : { periodInMinutes };
				alarmsByName.set(name, { name, scheduledTime: when ?? Date.now(), ...period });
			},
		},
		notifications: {
			onClicked: new BrowserEvent(),
			onClosed: new BrowserEvent(),
			/** Everything that was ever shown, in order. */
			history: [] as string[],
			shown: notificationsById,
			async create(id: string, options: { title: string; message: string }) {
				this.history.push(id);
				notificationsById.set(id, options);
				return id;
			},
			clear: async (id: string) => notificationsById.delete(id),
			getAll: async () => Object.fromEntries(notificationsById),
		},
		action: {
			badge: '',
			popupsOpened: 0,
			async setBadgeText({ text }: { text: string }) {
				this.badge = text;
			},
			setBadgeBackgroundColor: async () => {},
			setBadgeTextColor: async () => {},
			async getBadgeText() {
				return this.badge;
			},
			async openPopup() {
				this.popupsOpened += 1;
			},
		},
		tabs: {
			open: [] as { id: number; url: string; windowId: number }[],
			query: async () => [] as { id: number; url: string; windowId: number }[],
			async create({ url }: { url: string }) {
				const tab = { id: this.open.length + 1, url, windowId: 1 };
				this.open.push(tab);
				return tab;
			},
			sendMessage: async () => undefined,
		},
		windows: { update: async () => ({}) },
		scripting: { executeScript: async () => [] },
		permissions: { contains: async () => true },
		i18n: {
			getMessage: (key: string, substitutions: string[] = []) => {
				const message = key in messages ? messages[key as keyof typeof messages].message : '';
				return message.replaceAll(/\$(\d)/g, (_, place) => substitutions[place - 1] ?? '');
			},
			getUILanguage: () => 'en-GB',
		},
		runtime: {
			id: 'afterword',
			onMessage: new BrowserEvent(),
			onStartup: new BrowserEvent(),
			onInstalled: new BrowserEvent(),
			getURL: (file: string) => `chrome-extension://afterword/${file}`,
			getManifest: () => ({ host_permissions: ['https://mail.google.com/*'], content_scripts: [] }),
		},
	};
}

export const fakeBrowser = emptyBrowser();

/** An empty browser again, with the listeners that were registered kept: they are registered once, at import. */
export function resetBrowser(): void {
	const { runtime, alarms, notifications, ...rest } = emptyBrowser();
	Object.assign(fakeBrowser, rest);
	fakeBrowser.notifications.history.length = 0;
}

// biome-ignore lint/style/noDefaultExport: stands for a package that has a default export.
export default fakeBrowser;
