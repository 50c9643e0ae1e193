/**
 * Stands for the browser's extension interface in the tests of the in-page screens: strings from the real file, and a
 * worker that answers as the page's `answers` say and keeps what it was asked in `asked`.
 */
interface Fake {
	strings: Readonly<Record<string, { message: string }>>;
	answers: Record<string, unknown>;
	asked: { request: string; input: unknown }[];
	/** Taken away as an update does it. */
	id: string | undefined;
	/** Answers wait for this. */
	held: Promise<void>;
	nudge: () => void;
}

declare global {
	var fake: Fake;
}

type Listener = (message: unknown) => void;

const browser = {
	runtime: {
		get id() {
			return fake.id;
		},
		async sendMessage(message: { request: string; input: unknown }) {
			fake.asked.push(message);
			const value = fake.answers[message.request] ?? null;
			await fake.held;
			if (value === 'silent') throw new Error('Receiving end does not exist.');
			return value === 'refused' ? { ok: false, error: { code: 'storage-refused' } } : { ok: true, value };
		},
		onMessage: {
			addListener(listener: Listener) {
				fake.nudge = () => listener({ word: 'draft-asked-for' });
			},
			removeListener() {},
		},
	},
	i18n: {
		getMessage(key: string, filled: readonly string[]) {
			const { message } = fake.strings[key] ?? { message: '' };
			return message.replace(/\$(\d)/g, (_, number) => filled[Number(number) - 1] ?? '');
		},
	},
};

// biome-ignore lint/style/noDefaultExport: the package it stands for has one
export { browser as default };
