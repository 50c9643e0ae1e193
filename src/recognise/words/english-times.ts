/** English words of days, hours and lengths that `Intl` does not know. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['tomorrow', 1],
	['tmrw', 1],
	['tmw', 1],
	['tmr', 1],
	['tomoz', 1],
	['yesterday', -1],
]);

export const HOUR_WORDS: ReadonlyMap<string, number> = new Map([
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['six', 6],
	['seven', 7],
	['eight', 8],
	['nine', 9],
	['ten', 10],
	['eleven', 11],
	['twelve', 12],
]);

export const MINUTE_WORDS: ReadonlyMap<string, number> = new Map([
	['five', 5],
	['ten', 10],
	['quarter', 15],
	['twenty', 20],
	['twentyfive', 25],
	['half', 30],
]);

export const MORNING = new Set(['morning', 'am']);
export const AFTERNOON = new Set(['afternoon', 'arvo', 'evening', 'tonight', 'pm']);
export const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
/** A number before one of these is a quantity, not an hour. */
export const UNITS = new Set(
	`min mins minute minutes hour hours hrs hr day days week weeks month months year years yrs people candidates
	questions rounds weeks working business percent k m km miles mile stops other more of x slides pages examples
	references interviews stages steps roles positions applications`.split(/\s+/),
);
/** Words before a bare number that make it an hour. */
export const HOUR_LEADS = new Set([
	'at',
	'from',
	'for',
	'between',
	'until',
	'till',
	'after',
	'before',
	'around',
	'about',
	'by',
	'to',
	'make',
	'it',
	'not',
	'approx',
	'starts',
	'start',
	'starting',
	'begins',
	'commences',
	'is',
	'@',
	'time',
]);
export const SURE_HOUR_LEADS = new Set(['at', '@', 'between', 'until', 'till']);
export const RANGE_WORDS = new Set(['to', 'until', 'till', 'til', 'through', 'and']);
