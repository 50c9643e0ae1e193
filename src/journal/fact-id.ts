/** Nine digits of base 36 last until the year 5188. */
const DIGITS = 9;

/**
 * An id that sorts by time and is unique as far as `random` is.
 * @param now milliseconds since 1970
 * @param random letters and digits from the caller's source of randomness, as a UUID; all else is left out
 */
export function factId(now: number, random: string): string {
	const time = Math.max(0, Math.floor(now)).toString(36).padStart(DIGITS, '0');
	return `${time}-${random
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.slice(0, 40)}`;
}
