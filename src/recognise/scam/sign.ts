import type { Evidence, WarningReason } from '../recognition.ts';

/** Something in a mail that scams have. */
export interface ScamSign {
	readonly reason: WarningReason;
	/** One of the weights below; real mail reaches `ENOUGH` only by a strong sign. */
	readonly weight: number;
	readonly evidence: Evidence;
	/** What does not fit, as both addresses. */
	readonly detail: string | null;
}

export const STRONG = 3;
export const WEAK = 1.5;
/** Adverts hold one or two of these. */
export const POINT = 1;
export const ENOUGH = 3;

export function sign(
	reason: WarningReason,
	weight: number,
	evidence: Evidence,
	detail: string | null = null,
): ScamSign {
	return { reason, weight, evidence, detail };
}
