import { values, words } from '../cue.ts';
import type { TimeWords } from '../vocabulary.ts';

export const FRENCH_TIMES: TimeWords = {
	relativeDays: values('aujourd=0 demain=1 après-demain=2 après_-_demain=2 hier=-1 ce_jour=0'),
	notRelativeAfter: new Set(),
	thisWeek: words('ce cet'),
	nextWeek: new Set(),
	dateJoints: [',', '.', '(', '-', 'le', '|'],
	dayLeads: words('le'),
	notAfterWeekday: new Set(),
	ordinals: words('er e ème'),
	dottedDays: false,
	hours: values(
		'une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 quatorze=14 quinze=15 seize=16',
	),
	minutes: new Map(),
	noon: words('midi'),
	midnight: words('minuit'),
	half: '',
	halfIsBefore: false,
	past: new Set(),
	to: new Set(),
	minutesAfter: values('et_demie=30 et_demi=30 et_quart=15'),
	hourUnits: words('h heures heure hrs'),
	lengthUnits: words('h heures heure hrs'),
	hourUnitFrom: 9,
	morning: words('matin matinée am'),
	afternoon: words('après-midi aprem soir pm'),
	hourLeads: words('à a vers de dès entre pour jusqu heure horaire @'),
	sureHourLeads: words('vers @'),
	rangeWords: words('à a et'),
	weakRangeWords: words('et'),
	hourArticles: new Set(),
	units: words(
		`min mn minutes minute jours jour semaines semaine mois ans an années personnes candidats questions étapes km rue
		avenue boulevard euros € pourcent participants entretiens`,
	),
};
