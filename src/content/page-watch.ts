import type { Webmail } from '../webmail/webmail.ts';
import type { Life } from './life.ts';

/** Webmails change many things at once; one look afterwards is enough. */
const SETTLING_MS = 150;

/** What can say that another message is shown: nodes, and the few attributes that show, hide and name them. */
const WATCHED = {
	childList: true,
	subtree: true,
	attributes: true,
	attributeFilter: ['class', 'style', 'aria-expanded', 'data-legacy-message-id'],
};

/** Calls `look` soon after the address or the pane of messages changed. */
export function watchPage(webmail: Webmail, life: Life, look: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let watched: Element | null = null;
	const observer = new MutationObserver(() => soon());

	function aim(): void {
		// Until the webmail has built its page there is nothing narrower to watch.
		const pane = webmail.pane(document) ?? document.body;
		if (pane === watched && pane.isConnected) return;
		observer.disconnect();
		observer.observe(pane, WATCHED);
		watched = pane;
	}
	function soon(): void {
		timer ??= setTimeout(() => {
			timer = undefined;
			life.run(() => {
				aim();
				look();
			});
		}, SETTLING_MS);
	}

	life.listen(window, ['hashchange', 'popstate', 'pageshow'], soon);
	life.listen(document, ['visibilitychange'], soon);
	const { navigation } = globalThis as { navigation?: EventTarget };
	life.listen(navigation, ['currententrychange'], soon);
	life.signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	soon();
}
