import { values, words } from '../cue.ts';
import type { TimeWords } from '../vocabulary.ts';

/** English words of days, hours and lengths that `Intl` does not know. */
export const ENGLISH_TIMES: TimeWords = {
	relativeDays: values('today=0 tonight=0 tomorrow=1 tmrw=1 tmw=1 tmr=1 tomoz=1 yesterday=-1'),
	notRelativeAfter: new Set(),
	thisWeek: words('this coming'),
	nextWeek: words('next'),
	dateJoints: [',', '.', '(', '-', 'the', 'coming', "'", '|'],
	dayLeads: new Set(),
	notAfterWeekday: new Set(),
	ordinals: words('st nd rd th'),
	dottedDays: false,
	hours: values('one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12'),
	minutes: values('five=5 ten=10 quarter=15 twenty=20 twentyfive=25 half=30'),
	noon: words('noon midday'),
	midnight: words('midnight'),
	half: 'half',
	halfIsBefore: false,
	past: words('past'),
	to: words('to'),
	minutesAfter: new Map(),
	hourUnits: words('hrs hr h'),
	lengthUnits: words('hrs hr h'),
	hourUnitFrom: 24,
	morning: words('morning am'),
	afternoon: words('afternoon arvo evening tonight pm'),
	hourLeads: words(
		`at from for between until till after before around about by to make it not approx starts start starting begins
		commences is @ time`,
	),
	sureHourLeads: words('at @ between until till'),
	rangeWords: words('to until till til through and'),
	weakRangeWords: words('and'),
	hourArticles: new Set(),
	units: words(
		`min mins minute minutes hour hours hrs hr day days week weeks month months year years yrs people candidates
	questions rounds weeks working business percent k m km miles mile stops other more of x slides pages examples
	references interviews stages steps roles positions applications`,
	),
};
