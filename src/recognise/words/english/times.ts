import { endingIn, values, words } from '../cue.ts';
import type { TimeWords } from '../time-words.ts';

/** English words of days, hours and lengths that `Intl` does not know. */
export const ENGLISH_TIMES: TimeWords = {
	relativeDays: values(
		`today=0 tonight=0 tomorrow=1 tmrw=1 tmw=1 tmr=1 tomoz=1 tomo=1 2moro=1 2_moro=1 2morrow=1 2_morrow=1 2_mrw=1
		2_day=0 2_nite=0 day_after_tomorrow=2 week_today=7 today_week=7 week_tomorrow=8
		tomorrow_week=8 yesterday=-1`,
	),
	notRelativeAfter: new Set(),
	thisWeek: words('this coming'),
	nextWeek: words('next'),
	weekAfter: new Set(['week']),
	dateJoints: [',', '.', '(', '-', 'the', 'coming', "'", '|'],
	dayLeads: new Set(),
	notAfterOrdinal: words('floor century anniversary edition stage round year interview session'),
	ordinals: words('st nd rd th'),
	dottedDays: false,
	hours: values('one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12'),
	minutes: values('five=5 ten=10 quarter=15 twenty=20 twentyfive=25 half=30'),
	noon: words('noon midday'),
	midnight: words('midnight'),
	partsOfHour: values('half=30'),
	past: words('past'),
	to: words('to'),
	minutesAfter: values('thirty=30 fifteen=15 forty_five=45 forty_-_five=45 twenty=20 forty=40'),
	hourUnits: words('hrs hr h'),
	lengthUnits: words('hrs hr h'),
	hourUnitFrom: 24,
	morning: words('morning am'),
	afternoon: words('afternoon arvo evening tonight pm'),
	halfLeads: words('in the at'),
	exact: new Set(['sharp', 'ish', 'prompt', 'on the dot']),
	sameTime: new Set(['same time', 'same hour', 'same slot', 'time unchanged', 'time stays']),
	pastLead: endingIn(
		'(?:e-?mail|mail|letter|message|note|call|conversation|chat|meeting|invitation) (?:of|from|dated)',
		'(?:spoke|talked|met|wrote|rang|called|phoned|e-?mailed|sent|went|visited|received|applied)(?: (?:you|me|us|him|her|it|them|to))?(?: (?:to|back))?(?: on| last)?',
		'dated|since|ago on',
	),
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
	references interviews stages steps roles positions applications point place side end applicants tickets`,
	),
};
