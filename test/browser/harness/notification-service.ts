import dbus from 'dbus-next';

/** What an application asks the desktop to show: https://specifications.freedesktop.org/notification-spec/latest/ */
export interface ShowRequest {
	readonly application: string;
	readonly title: string;
	readonly body: string;
	/** Key and label of each action, in order; the key "default" stands for a click on the notification itself. */
	readonly actions: readonly (readonly [key: string, label: string])[];
	/** Whether it stays until the person acts, as with `requireInteraction`. */
	readonly stays: boolean;
}

export interface ServiceEvents {
	/** `replaces` is the id of the notification that this one takes the place of, or 0. Answers with the id. */
	readonly onShow: (request: ShowRequest, replaces: number) => number;
	readonly onTakeDown: (id: number) => void;
}

/** Why a notification went, in the words of the specification. */
export const CLOSED_BY_PERSON = 2;
const CLOSED_BY_APPLICATION = 3;
const CRITICAL = 2;

/** org.freedesktop.Notifications as browsers see it. Members are named by the specification. */
export class NotificationService extends dbus.interface.Interface {
	readonly #events: ServiceEvents;

	constructor(events: ServiceEvents) {
		super('org.freedesktop.Notifications');
		this.#events = events;
	}

	GetCapabilities(): string[] {
		return ['actions', 'body', 'persistence'];
	}

	GetServerInformation(): string[] {
		return ['Practice desktop', 'Afterword', '1.0', '1.2'];
	}

	Notify(
		application: string,
		replaces: number,
		_icon: string,
		title: string,
		body: string,
		actions: readonly string[],
		hints: Readonly<Record<string, dbus.Variant>>,
		expiresAfterMs: number,
	): number {
		const stays = expiresAfterMs === 0 || Number(hints['urgency']?.value) === CRITICAL;
		return this.#events.onShow({ application, title, body, actions: pairs(actions), stays }, replaces);
	}

	CloseNotification(id: number): void {
		this.#events.onTakeDown(id);
		this.NotificationClosed(id, CLOSED_BY_APPLICATION);
	}

	NotificationClosed(id: number, reason: number): [number, number] {
		return [id, reason];
	}

	ActionInvoked(id: number, key: string): [number, string] {
		return [id, key];
	}
}

NotificationService.configureMembers({
	methods: {
		GetCapabilities: { inSignature: '', outSignature: 'as' },
		GetServerInformation: { inSignature: '', outSignature: 'ssss' },
		Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
		CloseNotification: { inSignature: 'u', outSignature: '' },
	},
	signals: {
		NotificationClosed: { signature: 'uu' },
		ActionInvoked: { signature: 'us' },
	},
});

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
	return flat.flatMap((key, index) => (index % 2 === 0 ? [[key, flat[index + 1] ?? ''] as const] : []));
}
