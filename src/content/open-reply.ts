import { failed, type Result } from '../result.ts';
import { goesTo } from '../webmail/recipient.ts';
import type { InsertFailure, OpenMessageView, ReplyBox, Webmail } from '../webmail/webmail.ts';

const LOOK_AGAIN_MS = 100;
/** How long Reply itself may be missing: the message is often there before its buttons. */
const BUTTON_MS = 4000;
/** How long the box may take to open after the press. */
const BOX_MS = 8000;
/** A new box is filled in steps: recipients, signature, quoted text. */
const SETTLED_MS = 300;
const SETTLING_MS = 2000;

export interface WantedReply {
	readonly webmail: Webmail;
	/** The message that is answered. */
	readonly view: OpenMessageView;
	/** Address of the one the draft is for, null where unknown. */
	readonly contact: string | null;
	readonly signal: AbortSignal;
}

type Attempt<Value> = () => Result<Value, InsertFailure>;

/**
 * The reply of this thread: the one that is open, or a new one by the webmail's own Reply. All of it takes seconds, in
 * which the person may go elsewhere: nothing is pressed and no box is taken once another conversation is open.
 */
export async function openReply(wanted: WantedReply): Promise<Result<ReplyBox, InsertFailure>> {
	const { webmail, view, signal } = wanted;
	const find = inThread(wanted, () => webmail.findReply(document, view));
	const open = inThread(wanted, () => openAlready(wanted))();
	if (open.ok || open.reason !== 'compose-not-found') return open;
	const press = inThread(wanted, () => webmail.pressReply(document, view));
	const pressed = await retried(press, BUTTON_MS, signal);
	if (!pressed.ok) return pressed;
	const opened = await retried(find, BOX_MS, signal);
	if (!opened.ok) return failed(opened.reason === 'thread-changed' ? opened.reason : 'reply-did-not-open');
	await settled(opened.value.editor, signal);
	// The box may have been drawn anew meanwhile.
	return find();
}

function inThread<Value>({ webmail, view }: WantedReply, attempt: Attempt<Value>): Attempt<Value> {
	return () => (webmail.isOpen(document, view) ? attempt() : failed('thread-changed'));
}

/** A mail to somebody else may have been begun in this thread, as a forward: then Reply is not pressed beside it. */
function openAlready(wanted: WantedReply): Result<ReplyBox, InsertFailure> {
	const { webmail, view } = wanted;
	const meant = webmail.findReply(document, view, (box) => mayBeMeant(box, wanted));
	if (meant.ok || !webmail.findReply(document, view).ok) return meant;
	return failed('other-mail-open');
}

function mayBeMeant(box: ReplyBox, { view: { message }, contact }: WantedReply): boolean {
	const sender = message.fromEmail === message.account ? null : message.fromEmail;
	const people = [contact, sender].filter((address) => address !== null);
	return box.to.length === 0 || people.length === 0 || people.some((address) => goesTo(box, address));
}

async function retried<Value>(
	attempt: Attempt<Value>,
	milliseconds: number,
	signal: AbortSignal,
): Promise<Result<Value, InsertFailure>> {
	const until = performance.now() + milliseconds;
	for (;;) {
		const result = attempt();
		if (result.ok || result.reason === 'thread-changed') return result;
		if (signal.aborted || performance.now() > until) return result;
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
