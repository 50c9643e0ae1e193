/**
 * What a function answers when failing is part of its work: a value, or a reason that a screen can explain.
 * Reasons are words from a closed list of the room that gives them; sentences are chosen by the screens.
 */
export type Result<Value, Reason extends string> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly reason: Reason };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function failed<Reason extends string>(
	reason: Reason,
): { readonly ok: false; readonly reason: Reason } {
	return { ok: false, reason };
}
