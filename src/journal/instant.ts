/** A point in time: ISO 8601 in UTC with milliseconds, as `2026-12-03T10:00:00.000Z`; sorts as text. */
export type Instant = string;

/** Milliseconds since 1970 as an Instant. Source of the number is the caller's clock, never ours. */
export function instantOf(milliseconds: number): Instant {
	return new Date(milliseconds).toISOString();
}

/** The Instant as milliseconds since 1970; NaN when it is none. */
export function millisecondsOf(instant: Instant): number {
	return Date.parse(instant);
}
