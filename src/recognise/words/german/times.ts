import { endingIn, values, words } from '../cue.ts';
import type { TimeWords } from '../time-words.ts';

export const GERMAN_TIMES: TimeWords = {
	relativeDays: values('heute=0 morgen=1 übermorgen=2 uebermorgen=2 gestern=-1 vorgestern=-2'),
	notRelativeAfter: words('guten am jeden schönen gegen vom'),
	thisWeek: words('diesen dieser diesem kommenden kommender kommende nächsten nächster nächste'),
	nextWeek: new Set(),
	weekAfter: new Set(['in einer woche', 'in acht tagen', 'in 8 tagen']),
	dateJoints: [',', '.', '(', '-', 'den', 'dem', 'der', '|', 'am'],
	dayLeads: words('den dem der am'),
	notAfterOrdinal: words(
		`runde gespräch gesprächs interview interviews stock stockwerk etage og obergeschoss ug stufe termin phase teil tag
		woche quartal halbjahr lehrjahr jahr person seite stelle`,
	),
	ordinals: new Set(['.']),
	dottedDays: true,
	hours: values(
		`ein=1 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
		vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17`,
	),
	minutes: values('fünf=5 zehn=10 viertel=15 zwanzig=20'),
	noon: new Set(),
	midnight: words('mitternacht'),
	partsOfHour: values('halb=-30 dreiviertel=-15 viertel=-45'),
	past: words('nach'),
	to: words('vor'),
	minutesAfter: values('dreißig=30 fünfzehn=15 zwanzig=20 fünfundvierzig=45'),
	hourUnits: words('uhr h'),
	lengthUnits: words('h'),
	hourUnitFrom: 9,
	morning: words('vormittag vormittags morgens früh morgen'),
	afternoon: words('nachmittag nachmittags abend abends'),
	halfLeads: words('am in der des'),
	exact: words('pünktlich punkt scharf'),
	sameTime: new Set([
		'gleiche uhrzeit',
		'gleiche zeit',
		'gleichen uhrzeit',
		'gleichen zeit',
		'selbe uhrzeit',
		'selbe zeit',
		'selben uhrzeit',
		'selben zeit',
		'uhrzeit bleibt',
		'zeit bleibt',
	]),
	pastLead: endingIn(
		'(?:mail|schreiben|brief|nachricht|anruf|telefonat|gesprach|treffen|bewerbung|einladung) (?:vom|von|am)',
		'seit(?: dem)?',
	),
	hourLeads: words('um ab gegen von zwischen bis @ zeit uhrzeit'),
	sureHourLeads: words('um gegen @'),
	rangeWords: words('bis und'),
	weakRangeWords: words('und'),
	hourArticles: new Set(),
	units: words(
		`min minuten minute stunden stunde std tage tag wochen woche monate monat jahre jahr personen prozent km kandidaten
		fragen runden bewerber mitarbeiter mitarbeitende euro kollegen etage stock stockwerk`,
	),
};
