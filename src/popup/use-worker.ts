import { useState } from 'preact/hooks';
import type { ErrorCode, RequestName, Requests } from '../platform/requests.ts';
import { askWorker } from '../platform/worker-client.ts';

/** Asks the worker for one thing at a time; what was typed stays on the screen when it answers with an error. */
export function useWorker() {
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<ErrorCode | null>(null);
	/** Undefined after an error, which is then in `error`. */
	async function ask<Name extends RequestName>(
		name: Name,
		input: Requests[Name]['input'],
	): Promise<{ readonly value: Requests[Name]['output'] } | undefined> {
		setBusy(true);
		const reply = await askWorker(name, input);
		setBusy(false);
		setError(reply.ok ? null : reply.error.code);
		return reply.ok ? { value: reply.value } : undefined;
	}
	return { ask, busy, error };
}
