import { openThread } from '../platform/mail-tabs.ts';
import { refusal } from '../platform/receive.ts';
import { writeSettings } from '../platform/settings-store.ts';
import type { AnswerTo } from './answers.ts';
import { requestDraft } from './draft-request.ts';
import { findStep } from './find.ts';
import { isThreadOf } from './same-thread.ts';

const DONE = { ok: true, value: null } as const;

export const writeDraft: AnswerTo<'writeDraft'> = async ({ step, wording }, seen) => {
	const found = findStep(seen, step);
	if (!found) return refusal('gone');
	const requested = await requestDraft(found, wording);
	return requested.ok ? DONE : refusal(requested.reason);
};

export const openMail: AnswerTo<'openThread'> = async ({ message }) => {
	const opened = await openThread(message, (thread) => isThreadOf(thread, { messages: [message] }));
	return opened.ok ? DONE : refusal(opened.reason);
};

export const saveSettings: AnswerTo<'saveSettings'> = async (chosen) => {
	const written = await writeSettings(chosen);
	return written.ok ? DONE : refusal(written.reason);
};
