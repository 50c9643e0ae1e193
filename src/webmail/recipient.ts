import { isAddress } from './find.ts';
import type { ReplyBox } from './webmail.ts';

/** Whether this address is among the recipients that the page shows. */
export function goesTo({ to }: ReplyBox, address: string): boolean {
	return to.some((one) => one.toLowerCase() === address.toLowerCase());
}

/** The first that is one plain address; '' for none. A comma or a bracket would make it several, or another. */
export function plainAddress(candidates: readonly (string | null)[]): string {
	return candidates.find((one) => one !== null && isAddress(one) && !/[\s,;:<>"()]/.test(one)) ?? '';
}
