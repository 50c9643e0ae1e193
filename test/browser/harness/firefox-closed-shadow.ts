import type { Sendable } from './firefox-script.ts';
import { FirefoxView } from './firefox-view.ts';

/** What stands in the *closed* shadow roots of the tab in front, seen with the browser's own rights. */
export class FirefoxClosedShadow extends FirefoxView {
	override async text(): Promise<string> {
		return this.evaluate(textOfClosedShadow);
	}

	protected override candidates(): Sendable {
		return elementsInClosedShadow;
	}
}

/** What only privileged code finds: the shadow root of any element, closed ones and Firefox's own included. */
type Host = Element & { readonly openOrClosedShadowRoot: (ShadowRoot & { isUAWidget(): boolean }) | null };

function elementsInClosedShadow(): readonly Element[] {
	const walk = (element: Element, isInside: boolean): readonly Element[] => {
		const root = (element as Host).openOrClosedShadowRoot;
		const isClosed = root?.mode === 'closed' && !root.isUAWidget();
		const within = [...(root?.children ?? [])].flatMap((child) => walk(child, isInside || isClosed));
		const below = [...element.children].flatMap((child) => walk(child, isInside));
		return [...(isInside && !element.matches('script, style') ? [element] : []), ...within, ...below];
	};
	return walk(document.documentElement, false);
}

function textOfClosedShadow(): string {
	const roots = [...document.querySelectorAll('*')].map(
		(element) => (element as Host).openOrClosedShadowRoot,
	);
	const closed = roots.filter((root) => root?.mode === 'closed' && !root.isUAWidget());
	const shown = closed
		.flatMap((root) => [...(root?.children ?? [])])
		.filter((child) => !child.matches('style'));
	return shown.map((element) => (element as HTMLElement).innerText).join('\n');
}
