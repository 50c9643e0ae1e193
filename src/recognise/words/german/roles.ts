import { words } from '../cue.ts';
import { fieldLabel, type RoleWords } from '../role-words.ts';
import { GERMAN_ROLE_NOUNS } from './role-nouns.ts';

export const GERMAN_ROLES: RoleWords = {
	nouns: GERMAN_ROLE_NOUNS,
	compounds: true,
	endings: /[a-z]{4}(?:ist|istin|loge|login|eur|eurin|beauftragter?|pflege|assistenz)$/,
	notNouns: words(
		`christ meist zumeist erst zuerst herbst august dienst frist geist list zufrist koch-studio wirtschaft gespraech
		termin vertrag bewerber bewerberin`,
	),
	endsAtNoun: false,
	startsAtNoun: false,
	joints: words('fur und im von & der des'),
	looseJoints: words(`mit in zur zum am`),
	articles: words('die das den'),
	stops: words(
		`thema terminanderung terminbestatigung terminverschiebung einladung erinnerung bestatigung absage zusage hallo liebe
		lieber guten tag sehr geehrte geehrter moin servus gruezi danke besten dank kommen komme kommt sitzt nimmt zeigt
		gesucht wird doch mal so nur schon noch dann denn weil wenn da ja nein ok zusammen re aw wg fwd kandidat kandidatin
		er man mir euch euer eure mein meine meinem meinen meiner sein seine zwischen durch gegen ohne unter wegen seitens
		kann konnen muss mussen soll sollen will wollen wurde konnte mochten mochte lassen bringen brauchen morgen heute liegt liegen vorliegt passt weiss besuchen vorstellungstermin als bei mit um uber auf aus nach seit wir sie ihr ihnen ich du dir dich mich uns haben hat ist sind war wird werden
		wurde laden lade freuen bestatigen findet finden am den dem das die eine einen einem einer ein zu bis ab an nicht noch
		auch sowie oder dass wie vor gern gerne hier ihre ihrem ihren ihrer unser unsere unserem unseren frau herr herrn
		montag dienstag mittwoch donnerstag freitag samstag januar februar marz april mai juni juli august september oktober
		november dezember ref kennziffer referenz vorstellungsgesprach gesprach bewerbung interview telefonat stelle position
		wieder weiter persoenlich kennenlernen einladen uhr firma unternehmen kunde kunden`,
	),
	topics: words(
		`stelle position funktion rolle tatigkeit vakanz lehrstelle ausbildung aushilfsstelle planstelle
		stellenausschreibung ausschreibung ausbildungsplatz ausbildungsstelle job aushilfsjob nebenjob minijob platz posten
		bewerbung beworben bewerben einsatz anstellung einstieg start arbeit mitarbeit lehre probearbeiten anfangen gesprach
		vorstellungsgesprach bewerbungsgesprach erstgesprach zweitgesprach kennenlerngesprach telefoninterview interview
		termin kennenlernen austausch telefonat runde gesucht suchen betreff probetag schnuppertag probeschicht schicht geht
		vorstellung videogesprach fachgesprach auswahlgesprach gesprachs`,
	),
	connectors: words(
		`der die das den dem des eine einer einen einem eines ein als zur zum um auf fur unsere unserer unseren ihre
		ihrer bei uns uber wegen betreffs die von im am in ihr : -`,
	),
	behindWords: words(
		`stelle position rolle job vakanz posten team gesprach interview schicht tatigkeit ausschreibung platz sache`,
	),
	label: fieldLabel(
		'(?:ausgeschriebene |vakante )?(?:stelle|position|funktion|rolle|jobtitel|job|stellenbezeichnung|stellentitel|vakanz|tatigkeit|ausschreibung|bewerbung als|bewerbung fur|als|fur|betrifft)',
	),
	eventLabel: fieldLabel(
		'(?:betreff|was|thema|termin|veranstaltung|event|ereignis|gesprach|anlass|subject|titel)',
	),
	terms:
		/[,;]? ?\b(?:ref\b|referenz|kennziffer|kennzeichen|job-id|stellen-?nr|unbefristet|befristet|vollzeit|teilzeit|ab sofort|pensum|\d{2,3} ?(?:-|bis) ?\d{2,3} ?%|\d{2,3} ?%)/,
};
