import { failed, type Result } from '../result.ts';
import type { InsertFailure, OpenMessageView, ReplyBox, Webmail } from '../webmail/webmail.ts';

const LOOK_AGAIN_MS = 100;
/** How long Reply itself may be missing: the message is often there before its buttons. */
const BUTTON_MS = 4000;
/** How long the box may take to open after the press. */
const BOX_MS = 8000;
/** A new box is filled in steps: recipients, signature, quoted text. */
const SETTLED_MS = 300;
const SETTLING_MS = 2000;

/** The reply of this thread: the one that is open, or a new one by the webmail's own Reply. */
export async function openReply(
	webmail: Webmail,
	view: OpenMessageView,
	signal: AbortSignal,
): Promise<Result<ReplyBox, InsertFailure>> {
	const open = webmail.findReply(document, view);
	if (open.ok) return open;
	const pressed = await retried(() => webmail.pressReply(document, view), BUTTON_MS, signal);
	if (!pressed.ok) return pressed;
	const opened = await retried(() => webmail.findReply(document, view), BOX_MS, signal);
	if (!opened.ok) return failed('reply-did-not-open');
	await settled(opened.value.editor, signal);
	// The box may have been drawn anew meanwhile.
	return webmail.findReply(document, view);
}

async function retried<Value>(
	attempt: () => Result<Value, InsertFailure>,
	milliseconds: number,
	signal: AbortSignal,
): Promise<Result<Value, InsertFailure>> {
	const until = performance.now() + milliseconds;
	for (;;) {
		const result = attempt();
		if (result.ok || signal.aborted || performance.now() > until) return result;
		await pause(LOOK_AGAIN_MS);
	}
}

/** Waits until the editor has been left as it is for a moment. */
async function settled(editor: HTMLElement, signal: AbortSignal): Promise<void> {
	const until = performance.now() + SETTLING_MS;
	let quietSince = performance.now();
	const observer = new MutationObserver(() => {
		quietSince = performance.now();
	});
	observer.observe(editor, { childList: true, subtree: true, characterData: true });
	while (performance.now() < until && performance.now() - quietSince < SETTLED_MS && !signal.aborted)
		await pause(LOOK_AGAIN_MS);
	observer.disconnect();
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
