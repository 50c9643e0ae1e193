import { writeFile } from 'node:fs/promises';
import {
	type Accessible,
	accessibles,
	type Box,
	boxAtRest,
	clickAt,
	labelOf,
	pick,
	type Wanted,
} from './accessible.ts';
import type { CdpSender } from './cdp.ts';
import { press, type } from './keyboard.ts';
import { until } from './until.ts';

/** Smaller than this an input is hidden behind its label, and it is the label that people click. */
const SMALLEST_CLICKABLE_PX = 8;

/** Something on the screen that a person looks at, points into and types into. */
export class View {
	protected readonly session: CdpSender;

	constructor(session: CdpSender) {
		this.session = session;
	}

	/** Everything that is there for assistive technology, in document order. */
	async all(): Promise<readonly Accessible[]> {
		return accessibles(this.session);
	}

	/** The thing with this name once it is there. */
	async find(name: Wanted['name'], role?: string): Promise<Accessible> {
		return until(async () => pick(await this.all(), { name, role }), {
			what: `${role ?? 'something'} ${name}`,
		});
	}

	async button(name: Wanted['name']): Promise<Accessible> {
		return this.find(name, 'button');
	}

	/** Whether it is there now; does not wait. */
	async exists(name: Wanted['name'], role?: string): Promise<boolean> {
		return pick(await this.all(), { name, role }) !== undefined;
	}

	async focused(): Promise<Accessible | undefined> {
		return (await this.all()).findLast((one) => one.focused && one.role !== 'RootWebArea');
	}

	async box(name: Wanted['name'], role?: string): Promise<Box> {
		const { backendNodeId } = await this.find(name, role);
		return boxAtRest(this.session, backendNodeId);
	}

	/** Clicks the thing, or its label where the thing itself is hidden, by real mouse events. */
	async click(name: Wanted['name'], role?: string): Promise<void> {
		// What is disabled while something loads takes no click; a person waits, too.
		const { backendNodeId } = await until(
			async () => {
				const found = pick(await this.all(), { name, role });
				return found && !found.disabled && found;
			},
			{ what: `${role ?? 'something'} ${name} that can be clicked` },
		);
		const box = await boxAtRest(this.session, backendNodeId);
		const isHidden = box.width < SMALLEST_CLICKABLE_PX || box.height < SMALLEST_CLICKABLE_PX;
		const label = isHidden ? await labelOf(this.session, backendNodeId) : undefined;
		await clickAt(this.session, label === undefined ? box : await boxAtRest(this.session, label));
	}

	/** One key or chord for whatever has the focus: "Tab", "Space", "Shift+Tab". */
	async press(keys: string): Promise<void> {
		await press(this.session, keys);
	}

	/** Types into whatever has the focus. */
	async type(text: string): Promise<void> {
		await type(this.session, text);
	}

	/** Clicks into the field with this label and types. */
	async fill(label: Wanted['name'], text: string): Promise<void> {
		await this.click(label);
		await this.type(text);
	}

	/** Writes a PNG of the view. */
	async screenshot(file: string): Promise<void> {
		const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
		await writeFile(file, Buffer.from(data, 'base64'));
	}
}
