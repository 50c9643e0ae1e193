import dbus from 'dbus-next';
import { CLOSED_BY_PERSON, NotificationService, type ShowRequest } from './notification-service.ts';
import { type SessionBus, startSessionBus } from './session-bus.ts';
import { PATIENCE_MS, until } from './until.ts';

const SERVICE = 'org.freedesktop.Notifications';
const SERVICE_PATH = '/org/freedesktop/Notifications';
const DEFAULT_ACTION = 'default';

/** A notification as it stands on the person's desktop. */
export interface DesktopNotification extends ShowRequest {
	readonly id: number;
	/** Labels of the buttons on it; a browser's own "Settings" is one of them. */
	readonly buttons: readonly string[];
}

/**
 * Plays the person's desktop, on a session bus of its own: whatever a browser notifies that was started with this
 * desktop arrives here, and is clicked, pressed or dismissed from here.
 */
export async function startDesktop(): Promise<Desktop> {
	const sessionBus = await startSessionBus();
	const bus = dbus.sessionBus({ busAddress: sessionBus.address });
	bus.on('error', () => {}); // The bus going away ends the test's desktop; waits then say what did not come.
	const desktop = new Desktop(bus, sessionBus);
	await bus.requestName(SERVICE, dbus.NameFlag.DO_NOT_QUEUE);
	return desktop;
}

export class Desktop {
	readonly #sessionBus: SessionBus;
	readonly #bus: dbus.MessageBus;
	readonly #service: NotificationService;
	readonly #shown = new Map<number, DesktopNotification>();
	readonly #history: DesktopNotification[] = [];

	constructor(bus: dbus.MessageBus, sessionBus: SessionBus) {
		this.#sessionBus = sessionBus;
		this.#bus = bus;
		this.#service = new NotificationService({
			onShow: (request, replaces) => this.#show(request, replaces),
			onTakeDown: (id) => this.#shown.delete(id),
		});
		bus.export(SERVICE_PATH, this.#service);
	}

	/** What a browser has to be started with to notify here. */
	get environment(): Readonly<Record<string, string>> {
		return { DBUS_SESSION_BUS_ADDRESS: this.#sessionBus.address };
	}

	/** What stands on the desktop now, oldest first. */
	notifications(): readonly DesktopNotification[] {
		return [...this.#shown.values()];
	}

	/** Everything that was ever shown, replacements included, oldest first. */
	get all(): readonly DesktopNotification[] {
		return this.#history;
	}

	/** The first notification on the desktop that matches, once there is one. */
	async waitFor(
		match: (notification: DesktopNotification) => boolean,
		timeoutMs = PATIENCE_MS,
	): Promise<DesktopNotification> {
		try {
			return await until(() => this.notifications().find(match), { what: 'a notification', timeoutMs });
		} catch (error) {
			const titles = this.#history.map(({ title }) => title).join('", "');
			throw new Error(`${(error as Error).message} So far: "${titles}"`, { cause: error });
		}
	}

	/** Clicks the notification itself. */
	click(notification: DesktopNotification): void {
		this.#act(notification, DEFAULT_ACTION);
	}

	/** Presses a button of the notification, which then goes, as on most desktops. */
	press(notification: DesktopNotification, label: string): void {
		const [key] = notification.actions.find((action) => action[1] === label) ?? [];
		if (key === undefined)
			throw new Error(`No button "${label}" among "${notification.buttons.join('", "')}"`);
		this.#act(notification, key);
	}

	/** Waves the notification away. */
	dismiss(notification: DesktopNotification): void {
		if (!this.#shown.delete(notification.id)) throw new Error(`No longer shown: "${notification.title}"`);
		this.#service.NotificationClosed(notification.id, CLOSED_BY_PERSON);
	}

	async close(): Promise<void> {
		await this.#bus.releaseName(SERVICE);
		this.#bus.disconnect();
		this.#sessionBus.close();
	}

	#act(notification: DesktopNotification, key: string): void {
		if (!this.#shown.has(notification.id)) throw new Error(`No longer shown: "${notification.title}"`);
		this.#service.ActionInvoked(notification.id, key);
		this.dismiss(notification);
	}

	#show(request: ShowRequest, replaces: number): number {
		const id = this.#shown.has(replaces) ? replaces : this.#history.length + 1;
		const buttons = request.actions.filter(([key]) => key !== DEFAULT_ACTION).map(([, label]) => label);
		const notification = { ...request, id, buttons };
		this.#shown.set(id, notification);
		this.#history.push(notification);
		return id;
	}
}
