import { values, words } from '../cue.ts';
import type { TimeWords } from '../vocabulary.ts';

export const DUTCH_TIMES: TimeWords = {
	relativeDays: values('vandaag=0 morgen=1 overmorgen=2 gisteren=-1'),
	notRelativeAfter: words('goede'),
	thisWeek: words('deze komende aanstaande eerstvolgende volgende'),
	nextWeek: new Set(),
	dateJoints: [',', '.', '(', '-', 'de', 'den', 'd', '|'],
	dayLeads: new Set(),
	notAfterWeekday: new Set(),
	ordinals: words('e ste de'),
	dottedDays: false,
	hours: values(
		'een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12',
	),
	minutes: values('vijf=5 tien=10 kwart=15 twintig=20'),
	noon: new Set(),
	midnight: words('middernacht'),
	half: 'half',
	halfIsBefore: true,
	past: words('over'),
	to: words('voor'),
	minutesAfter: new Map(),
	hourUnits: words('uur u'),
	lengthUnits: words('uur u'),
	hourUnitFrom: 9,
	morning: words("ochtend 'ochtends ochtends morgens voormiddag am"),
	afternoon: words('middag middags namiddag avond avonds vanmiddag vanavond pm'),
	hourLeads: words('om vanaf van tussen tot rond tijd tijdstip @'),
	sureHourLeads: words('om rond @'),
	rangeWords: words('tot en'),
	weakRangeWords: words('en'),
	hourArticles: new Set(),
	units: words(
		`min minuten minuut dagen dag weken week maanden maand jaar jaren personen kandidaten vragen gesprekken rondes km
		euro procent werkdagen`,
	),
};
