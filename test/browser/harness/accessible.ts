import type { CdpSender } from './cdp.ts';
import { until } from './until.ts';

/** One thing on the screen as assistive technology is told of it. */
export interface Accessible {
	readonly role: string;
	readonly name: string;
	readonly value: string;
	readonly description: string;
	readonly focused: boolean;
	readonly disabled: boolean;
	/** As aria-checked says: "true", "false", "mixed", or "" for what cannot be checked. */
	readonly checked: string;
	readonly expanded: boolean | undefined;
	readonly backendNodeId: number;
}

/** CSS pixels from the top left of the view. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Wanted {
	/** The whole name, or a pattern in it. */
	readonly name: string | RegExp;
	/** As Chromium names it: button, link, checkbox, radio, textbox, heading, StaticText ... */
	readonly role?: string | undefined;
}

/** Of several things with one name the person means the one that does something. */
const DOES_SOMETHING = new Set([
	...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option'],
	...['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'DisclosureTriangle'],
]);

/** All that the accessibility tree of the view holds, in document order, closed shadow roots included. */
export async function accessibles(session: CdpSender): Promise<readonly Accessible[]> {
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const ordered: Accessible[] = [];
	const waiting = nodes.filter((node) => node.parentId === undefined);
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (!node.ignored && node.backendDOMNodeId !== undefined) ordered.push(accessibleOf(node));
		for (const childId of [...(node.childIds ?? [])].reverse()) {
			const child = byId.get(childId);
			if (child) waiting.push(child);
		}
	}
	return ordered;
}

type AccessibilityNode = Awaited<ReturnType<typeof fullTree>>['nodes'][number];
const fullTree = (session: CdpSender) => session.send('Accessibility.getFullAXTree');

function accessibleOf(node: AccessibilityNode): Accessible {
	const property = (name: string): unknown =>
		node.properties?.find((candidate) => candidate.name === name)?.value.value;
	return {
		role: String(node.role?.value ?? ''),
		name: String(node.name?.value ?? ''),
		value: String(node.value?.value ?? ''),
		description: String(node.description?.value ?? ''),
		focused: property('focused') === true,
		disabled: property('disabled') === true,
		checked: String(property('checked') ?? ''),
		expanded: property('expanded') as boolean | undefined,
		backendNodeId: node.backendDOMNodeId ?? 0,
	};
}

/** The thing that is meant, or undefined: what does something goes before what merely says it. */
export function pick(from: readonly Accessible[], { name, role }: Wanted): Accessible | undefined {
	const named = from.filter((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
	if (role !== undefined) return named.find((one) => one.role === role);
	return named.find((one) => DOES_SOMETHING.has(one.role)) ?? named[0];
}

/** Where the thing is once it has been scrolled into view and has come to rest. */
export async function boxAtRest(session: CdpSender, backendNodeId: number): Promise<Box> {
	await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
	let before = '';
	return until(
		async () => {
			const box = await boxOf(session, backendNodeId);
			const isAtRest = JSON.stringify(box) === before;
			before = JSON.stringify(box);
			return isAtRest && box;
		},
		{ what: 'the thing on the screen to stop moving' },
	);
}

async function boxOf(session: CdpSender, backendNodeId: number): Promise<Box> {
	const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
	const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The label of a form control, as a node id; undefined where there is none. */
export async function labelOf(session: CdpSender, backendNodeId: number): Promise<number | undefined> {
	const { object: control } = await session.send('DOM.resolveNode', { backendNodeId });
	const { result: label } = await session.send('Runtime.callFunctionOn', {
		functionDeclaration: 'function () { return this.labels?.[0]; }',
		objectId: control.objectId ?? '',
	});
	if (label.objectId === undefined) return undefined;
	const { node } = await session.send('DOM.describeNode', { objectId: label.objectId });
	return node.backendNodeId;
}

/** Moves the mouse to the middle of the box and clicks, as the hand would. */
export async function clickAt(session: CdpSender, box: Box): Promise<void> {
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
	const button = { button: 'left', clickCount: 1, ...at } as const;
	await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...button });
	await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', buttons: 0, ...button });
}
