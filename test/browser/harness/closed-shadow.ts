import type { Page } from 'playwright-core';
import { type Accessible, accessibles } from './accessible.ts';
import type { CdpSender } from './cdp.ts';
import { sourceOf } from './evaluate.ts';
import { View } from './view.ts';

type DomNode = Awaited<ReturnType<typeof wholeDocument>>['root'];

/**
 * What stands in the *closed* shadow roots of a page: there a page's own script, and so every ordinary test
 * driver, finds nothing. Seen through the debugging protocol, clicked by real mouse events.
 */
export class ClosedShadow extends View {
	override async all(): Promise<readonly Accessible[]> {
		const roots = await closedRoots(this.session);
		const inside = new Set(roots.flatMap(nodeIdsWithin));
		return (await accessibles(this.session)).filter(({ backendNodeId }) => inside.has(backendNodeId));
	}

	/** What a person can read in all closed shadow roots, one after the other. */
	async text(): Promise<string> {
		return (await this.evaluate(readableText)).join('\n');
	}

	/** Runs a self-contained function on each closed shadow root; the answers come as JSON. */
	async evaluate<Answer>(ask: (root: ShadowRoot) => Answer): Promise<readonly Awaited<Answer>[]> {
		const answers: Awaited<Answer>[] = [];
		for (const { backendNodeId } of await closedRoots(this.session)) {
			answers.push(await this.#evaluateOn(backendNodeId, ask));
		}
		return answers;
	}

	async #evaluateOn<Answer>(backendNodeId: number, ask: (root: ShadowRoot) => Answer) {
		const { object } = await this.session.send('DOM.resolveNode', { backendNodeId });
		const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
			functionDeclaration: `function () { return ${sourceOf(ask)}(this); }`,
			objectId: object.objectId ?? '',
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value as Awaited<Answer>;
	}
}

const sessions = new WeakMap<Page, Promise<CdpSender>>();

/** The closed shadow roots of the page's top document. */
export async function closedShadow(page: Page): Promise<ClosedShadow> {
	const session = sessions.get(page) ?? page.context().newCDPSession(page);
	sessions.set(page, session);
	return new ClosedShadow(await session);
}

const wholeDocument = (session: CdpSender) => session.send('DOM.getDocument', { depth: -1, pierce: true });

async function closedRoots(session: CdpSender): Promise<readonly DomNode[]> {
	const { root } = await wholeDocument(session);
	return nodesWithin(root).filter(({ shadowRootType }) => shadowRootType === 'closed');
}

function nodeIdsWithin(root: DomNode): readonly number[] {
	return nodesWithin(root).map(({ backendNodeId }) => backendNodeId);
}

function nodesWithin(root: DomNode): readonly DomNode[] {
	const found: DomNode[] = [];
	const waiting = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		found.push(node);
		waiting.push(...[...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse());
	}
	return found;
}

function readableText(root: ShadowRoot): string {
	const shown = [...root.children].filter((child) => !(child instanceof HTMLStyleElement));
	return shown.map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n');
}
