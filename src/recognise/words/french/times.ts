import { endingIn, values, words } from '../cue.ts';
import type { TimeWords } from '../time-words.ts';

export const FRENCH_TIMES: TimeWords = {
	relativeDays: values('aujourd=0 demain=1 après-demain=2 après_-_demain=2 hier=-1 ce_jour=0'),
	notRelativeAfter: new Set(),
	thisWeek: words('ce cet'),
	nextWeek: new Set(),
	weekAfter: new Set(['en huit']),
	dateJoints: [',', '.', '(', '-', 'le', '|'],
	dayLeads: words('le'),
	notAfterOrdinal: words('étage tour entretien étape phase rang arrondissement poste'),
	ordinals: words('er e ème'),
	dottedDays: false,
	hours: values(
		'une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17',
	),
	minutes: new Map(),
	noon: words('midi'),
	midnight: words('minuit'),
	partsOfHour: new Map(),
	past: new Set(),
	to: new Set(),
	minutesAfter: values(
		`et_demie=30 et_demi=30 et_quart=15 moins_le_quart=-15 moins_quart=-15 moins_dix=-10 moins_cinq=-5 moins_vingt=-20
		trente=30 quinze=15 vingt=20 quarante=40 quarante_-_cinq=45 quarante_cinq=45`,
	),
	hourUnits: words('h heures heure hrs'),
	lengthUnits: words('h heures heure hrs'),
	hourUnitFrom: 9,
	morning: words('matin matinée am'),
	afternoon: words('après-midi aprem soir pm'),
	halfLeads: words("du de l ' le dans la"),
	exact: new Set(['pile', 'précises', 'précise', 'tapantes']),
	sameTime: new Set(['même heure', 'même horaire', 'heure inchangée', 'horaire inchangé']),
	pastLead: endingIn(
		'(?:mail|courriel|courrier|lettre|message|appel|echange|entretien telephonique|candidature|invitation) (?:du|de|d)',
		'depuis(?: le)?',
	),
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
