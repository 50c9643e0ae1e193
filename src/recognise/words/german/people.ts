import { fieldNamed, leadingTo, rightBefore, rightBehind } from '../around-names.ts';
import { words } from '../cue.ts';
import type { PeopleWords } from '../who-words.ts';

/** Words that make a run of capitals something else than a person. */
export const NOT_NAMES = `sehr geehrte geehrter geehrtes liebe lieber liebes hallo guten tag grüezi grüß grüss gruß gruss moin servus hoi
	moin guten gott beste viele freundliche freundlichen grüße grüsse herzliche schöne schönen danke dank bis bitte ihr ihre ihren
	ihrem ihrer ihnen sie dein deine du dich wir uns unser unsere ich er es der die das den dem des ein eine einen einem im am auf
	aus bei beim mit nach seit von vom zu zum zur für über unter vor und oder aber wie was wann wo wer mittwoch montag
	dienstag donnerstag freitag samstag sonntag sonnabend januar jänner februar märz april juni juli september oktober november
	dezember uhr heute morgen gestern termin terminbestätigung terminänderung einladung erinnerung bestätigung absage verschiebung
	vorstellungsgespräch vorstellungsgespräche bewerbung bewerbungen bewerbungsgespräch gespräch telefonat interview zweitgespräch
	erstgespräch kennenlerngespräch kennenlernen stelle position ort adresse raum zimmer gebäude haus stock etage straße platz
	parkplatz anfahrt bahnhof personal personalamt personalabteilung personalwesen personalstelle personalgewinnung
	personalreferentin personalreferent personalleitung personalleiter personalleiterin personalberatung stadt stadtverwaltung
	gemeinde landkreis land amt ministerium klinikum krankenhaus klinik praxis schule hochschule universität werk werke
	betrieb firma unternehmen verein stiftung verband bäckerei metzgerei sanitär elektro gmbh karriere recruiting team abteilung
	bereich fachbereich leitung leiter leiterin teamleiter teamleiterin geschäftsführer geschäftsführerin geschäftsführung
	geschäftsleitung vorstand assistenz sekretariat büro zentrale empfang pforte telefon tel fax mobil handy durchwahl direkt
	frau herr herrn damen herren auftrag bürgermeister bürgermeisterin betreff gesendet anhang link besprechung besprechungs videocall
	konferenz kennung kenncode teilnehmer gäste organisator zeit datum dauer wichtig hinweis unterlagen lebenslauf
	zeugnisse referenz kunde kunden mandant kandidat kandidatin ansprechpartner ansprechpartnerin gesprächspartner
	rückfragen fragen mitteleuropäische unterstützung ingenieur ingenieurin entwickler entwicklerin sachbearbeiter sachbearbeiterin
	berater beraterin referent referentin fachkraft meister baudirektor amtsrat amtsrätin öffnungszeiten bürozeiten sprechzeiten
	aufsichtsrat registergericht sitz handelsregister hochachtung feierabend wochenende wochenenden ja nein vielleicht gern gerne klingel diese dieser dieses diesem diesen weitere weiterer weiteren alle allen nachricht hinweis`;

const PANEL =
	'(?:auswahl|begutachtungs|berufungs|findungs)?(?:gremium|kommission|jury|panel|ausschuss|runde)';
/** "unser Geschäftsführer", "die Leiterin". */
const TITLED = "(?:unser|mein)(?:e|en|em|er)? [a-z'/-]{4,40}(?: [a-z'/-]{2,24}){0,2}";

const BEFORE = [
	'mit|treffen|triffst|trefft|sprechen|sprichst|kennenlernen|lernen|lernst|durch|gegenuber|neben|sowie|samt',
	'(?:interviewt|gefuhrt|geleitet|empfangen|begrusst|erwartet|abgeholt|begleitet) von|von seiten',
	'(?:empfangt|empfangen|begrusst|begrussen|erwartet|erwarten|interviewt|trifft|spricht|fuhrt|fuhren|leitet|leiten) (?:sie|dich|ihr|das|mit ihnen|mit dir)?',
	'(?:gesprachs|interview)partner(?:in|innen)? (?:ist|sind|wird|werden)(?: sein)?|interviewer(?:in)? (?:ist|sind)',
	'(?:dabei|anwesend|teilnehmen) (?:ist|sind|sein|wird|werden)|mit (?:dabei|von der partie)|unsererseits',
	`(?:und|&|\\+|plus|dann|danach|anschliessend) ${TITLED}|${TITLED}`,
];

export const GERMAN_PEOPLE: PeopleWords = {
	label: fieldNamed(
		'(?:(?:ihre?|deine?) )?(?:gesprachs|interview|termin)?partner(?:in|innen|:in|:innen|\\*in)?',
		'(?:(?:ihre?|deine?) )?gesprachspartner(?:in|innen|:in|:innen|\\*innen)?',
		'(?:ihre? )?interviewer(?:in|innen|:in)?',
		'interviewt von|gefuhrt von|gesprachsfuhrung|gesprachsteilnehmer|gesprachsleitung',
		'mit wem|mit|mit dabei|dabei|wer|wer ist dabei|von unserer seite|unsererseits',
		'teilnehmer(?:in|innen|:innen|liste)?|teilnehmende|teilnahme|anwesende?',
		`${PANEL}(?:smitglieder)?|mitglieder|vorsitz(?:ende|ender)?|beisitz(?:er|erin|ende)?|beisitzer`,
		'(?:gesprach|interview|termin|telefonat) mit|(?:sie|du) (?:treffen|triffst|sprechen|sprichst)(?: mit)?',
		'es empfangt (?:sie|dich)|es (?:erwarten|erwartet|begrussen) (?:sie|dich)|gastgeber(?:in)?|hiring manager|fuhrungskraft',
	),
	before: leadingTo(...BEFORE),
	beforeFirstName: rightBefore(...BEFORE),
	behind: rightBehind(
		'(?:wird|werden|mochte|mochten|wurde|wurden|will|kann)(?! [^.;]{0,60}(?:zusenden|zuschicken|schicken|senden|melden|informieren|abholen|weiterhelfen|helfen|am empfang|ubermitteln|begleiten))',
		'freut sich|freuen sich|nimmt|nehmen|ist (?:auch )?(?:mit )?dabei|sind (?:auch )?(?:mit )?dabei|kommt (?:auch )?dazu|kommen (?:auch )?dazu',
		'fuhrt|fuhren|empfangt|empfangen|erwartet|erwarten|begrusst|klingelt|ruft|interviewt|leitet|leiten|moderiert|stellt ihnen|sitzt|sitzen',
		'hat (?:sich|jetzt|nun|doch|leider|einen|eine|am|morgen|heute)|musste?|kann (?:nicht|nun|doch)|ist (?:leider|erkrankt|krank|verhindert)',
	),
	panel: new RegExp(
		[
			`${PANEL}[^.:]{0,40}\\b(?:gehoren|gehort|besteht|bestehen|setzt|setzen|bilden|bildet|sind|ist)\\b`,
			`\\bdem ${PANEL}|\\b(?:am|an dem|an diesem) (?:gesprach|interview|termin)[^.:]{0,40}(?:nehmen|nimmt|teil)`,
			'\\b(?:gegenuber sitz|gegenubersitz|mit dabei|dabei (?:sind|sein|ist)|(?:sind|ist|werden|wird)[^.]{0,60} (?:dabei|anwesend)\\b)',
			'\\b(?:ihre?|deine?) (?:gesprachs|interview)partner|\\b(?:gesprach|interview)[^.:]{0,30} (?:fuhren|fuhrt)\\b|\\bnehmen[^.:]{0,80} teil\\b|teilnehmen werden',
			'\\b(?:sie|du) (?:sprechen|sprichst|treffen|triffst|lernen|lernst)\\b|\\bes (?:empfangen|empfangt|erwarten|erwartet|begrussen|begrusst) (?:sie|dich)',
		].join('|'),
	),
	talk: /\b(?:gesprach|interview|treffen|triffst|trifft|kennenlernen|lernen|kennen|gegenuber|dabei|anwesend|teilnehmen|nehmen|nimmt|sitzen|sitzt|empfangen|empfangt|erwarten|erwartet|begrusst|begrussen|interviewen|sprechen|sprichst|spricht|fragen|runde|mochte sie|mochte dich|freut sich|freuen sich|vertreten|hinzukommen|dazu|begleitet|ruft sie|ruft dich|ruft an|meldet sich)\b/,
	notBefore: rightBefore(
		'(?:nach|seit|auf) (?:ihrem|deinem|dem|unserem|rucksprache|absprache)[^.,;]{0,40} mit|(?:besprochen|abgestimmt|gesprochen|telefoniert|abgesprochen|vereinbart) mit',
		'(?:habe|haben|hatte|hatten)(?: [a-z]{2,12}){0,4} mit|im namen von|assistent(?:in)? von|assistenz von|sekretariat von|vertretung von|stellvertretend fur',
		'(?:melden|meldest) (?:sie|du) (?:sich|dich)[^.,;]{0,30} bei|abgeholt von|am empfang von',
	),
	notBehind: rightBehind('letzte woche|gestern|vorgestern|neulich|zuletzt'),
	withEither: rightBefore('(?:gesprach|interview|termin|telefonat|call|runde|austausch|meeting) (?:mit|bei)'),
	askFor: rightBefore(
		'(?:fragen sie|frag|fragt)(?: [a-z]{2,12}){0,3} nach|melden sie sich(?: [a-z]{2,12}){0,3} bei|verlangen sie',
	),
	self: words('ich mich mir meine mein meiner meinem wir uns unser unsere unserem unseren'),
	senderToo:
		/\b(?:und|sowie|&|\+|plus) (?:ich|mich|mir|meine wenigkeit|meiner wenigkeit)\b|\bmit mir\b|\bmich (?:kennen|treffen)|\bich (?:und|sowie) |\b(?:ich (?:rufe|ruf|klingele|klingle|telefoniere|interviewe)|rufe? ich|klingele ich|klingle ich|melde ich mich) (?:sie|dich|bei|kurz|dann|telefonisch|um|am)\b|\bich (?:fuhre|leite) das (?:gesprach|interview)|\bgesprach fuhre ich\b|\bich (?:wahle|wahl) (?:mich|ihre|deine|sie|dich)\b|\bwahle (?:dann )?(?:ihre|deine) nummer\b|\bzu (?:dritt|zweit|viert)\b|\bunser(?:em|e|en|er)? (?:gesprach|treffen|telefonat|termin|kennenlernen)\b|\b(?:sprechen|unterhalten|sehen|treffen) wir uns\b|\bich (?:zeig|zeige) (?:ihnen|dir)\b|\bsitz(?:e)? (?:ich|dann)\b|\bich hole? (?:sie|dich) ab\b|\bmeiner person\b|\bmich selbst\b/,
	senderNot: /(?:bei|an|von|zu) (?:mir|mich)\b|sprechen sie mit mir/,
	senderAlone:
		/\b(?:freu(?:e)? mich\b|bis (?:dann|morgen|nachher|gleich|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:reden|sprechen|plaudern|quatschen|schnacken|setzen|treffen|unterhalten|sehen) wir|wir (?:reden|sprechen|plaudern|quatschen|schnacken|unterhalten)|komm(?:en sie|st du|) )/,
	senderReceives:
		/\b(?:komm(?:en|t|st)?(?: sie| du| doch| einfach| gern| mal| bitte){0,3}(?: |$)|(?:schau|schauen sie|guck)(?: [a-z]+){0,3} (?:vorbei|rein)|erwarte (?:sie|dich)|sehe? (?:ich )?(?:sie|dich)|bei mir|bis (?:dann|morgen|gleich|spater|nachher)|auf einen kaffee)\b/,
};
