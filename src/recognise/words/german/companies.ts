import { fieldNamed, rightBefore, rightBehind } from '../around-names.ts';
import type { CompanyWords } from '../who-words.ts';

/** "die", "der Firma": may stand before the name. */
const THE = '(?: (?:der|die|das|dem|den|firma|fa\\.|kunden|gesellschaft|unternehmen)){0,3}';

export const GERMAN_COMPANIES: CompanyWords = {
	label: fieldNamed(
		'unternehmen|firma|arbeitgeber(?:in)?|kunde|kundin|auftraggeber(?:in)?|mandant(?:in)?|gesellschaft|organisation|betrieb|einrichtung|dienststelle|trager',
	),
	before: [
		{
			pattern: rightBefore(
				`(?:unser|mein|dem|beim|der|ihr|vom|den)(?:e|em|en|er|es)? (?:kunde|kunden|kundin|mandant|mandanten|mandantin|auftraggeber|klient|klienten)(?: ist| heisst|,|:)?${THE}`,
			),
			weight: 4,
		},
		{
			pattern: rightBefore(
				`(?:gesprach|interview|termin|vorstellungsgesprach|zweitgesprach|erstgesprach|telefonat|probearbeiten|kennenlernen|schnuppertag|bewerbung|einladung)(?: [a-z0-9]{1,12}){0,3} (?:bei|beim|mit|zur|zum)${THE}`,
			),
			weight: 3,
		},
		{
			pattern: rightBefore(
				`(?:im auftrag|im namen|seitens|vorstand|geschaftsfuhrer|geschaftsfuhrerin|leiter|leiterin|leitung|inhaber|inhaberin|team|karriere|mitarbeiter|einstieg)(?: von| bei)?${THE}`,
			),
			weight: 2.2,
		},
		{ pattern: rightBefore(`bei${THE}|beim`), weight: 1.6 },
		{ pattern: rightBefore(`von${THE}|vom`), weight: 1 },
		{ pattern: rightBefore(`mit${THE}|fur${THE}`), weight: 0.8 },
	],
	beforeAlone: rightBefore(
		`bei${THE}|beim|im auftrag${THE}|(?:kunde|kunden|mandant|mandanten|auftraggeber)(?:,|:)?${THE}`,
	),
	at: rightBefore(`bei${THE}|beim|von${THE}`),
	behind: rightBehind('hat|ist|sucht|mochte|freut|ladt|bietet|wird|teilt|verarbeitet|team'),
	pluralBehind: rightBehind(
		'mochten|wollen|haben (?:sich|zugesagt|ihr|dein)|sind (?:begeistert|angetan|interessiert)|laden',
	),
	client:
		/\b(?:unser|mein)(?:e|em|en|er|es)? (?:kunde|kunden|kundin|mandant|mandanten|mandantin|auftraggeber|klient)\b|\b(?:der|dem|den|beim|vom) (?:kunde|kunden|mandant|mandanten|auftraggeber)\b|\bname der firma\b|\bihr profil (?:bei|vorgestellt)/,
	agency:
		/\b(?:rufen sie mich (?:danach|anschliessend|nach)|ruf mich (?:danach|anschliessend|nach)|melden sie sich (?:danach|nach dem gesprach)|briefing|ich habe (?:fur sie|mit (?:stuttgart|dem|der) )|(?:fur sie|in ihrem namen) zugesagt|ihre? (?:gesprachspartner|ansprechpartner) dort|unterlagen [a-z ]{0,20}weitergeb|klingelt dann|kandidatenvorstellung|feedback (?:vom|des) kunden)/,
	ownHouse:
		/\b(?:bei uns|unser(?:em|e|er|en)? (?:haus|buro|team|unternehmen|werk|klinik|praxis|schule|betrieb|standort|filiale|geschaftsfuhrer|geschaftsfuhrerin|abteilung|empfang|produktion|abteilungsleiter)|zu uns|ihre bewerbung|deine bewerbung|fur ihr interesse|fur dein interesse|wir laden sie)\b/,
	consultant:
		/\b(?:personalberater|personalberaterin|personalvermittl|personaldisponent|recruitment consultant|senior consultant|consultant|headhunter|disponent|disponentin)\b/,
	inHouse:
		/\b(?:hr|people|personalabteilung|personalreferent|personalreferentin|personalwesen|personalleiter|personalleiterin|personalgewinnung|talent acquisition|personalamt|personalstelle)\b/,
};
