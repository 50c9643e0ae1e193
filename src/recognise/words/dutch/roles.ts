import { words } from '../cue.ts';
import { fieldLabel, type RoleWords } from '../role-words.ts';
import { DUTCH_ROLE_NOUNS } from './role-nouns.ts';

export const DUTCH_ROLES: RoleWords = {
	nouns: DUTCH_ROLE_NOUNS,
	compounds: true,
	endings:
		/[a-z]{4}(?:eur|ist|iste|kundige|loog|loge|medewerker|leider|houder|verzorger|meester|atrice|arts)$/,
	notNouns: words(
		`eerst daarbij laatst minst meest best juist rest lijst kunst dienst gast toekomst komst uitkomst winst post maart
		interieur directeur-eigenaar monteur-vrij humeur kleur keur deur geur duur sollicitant kandidaat nummer september
		oktober november december kalender formulier sleutelhouder vast sollicitatiegesprek kamer januari uiterlijk achterdeur voordeur zijdeur vakantie kwartier`,
	),
	endsAtNoun: false,
	startsAtNoun: false,
	joints: words('van voor en & der'),
	looseJoints: words(`met in op bij aan`),
	articles: words('de het'),
	stops: words(
		`hij zij ze het mij me hem haar sluit zit komt komen schuift ligt loopt doet doen weet weten moet moeten hoef hoeft
		beste hallo hoi dag geachte mevrouw meneer heer dhr mevr goedemorgen goedemiddag re fw fwd uitnodiging bevestiging
		herinnering wijziging verplaatst verzet gewijzigd zo zelf zoals toch even mee nu weer want waar wat wie wanneer hoe
		alleen alle allemaal overmorgen vanmiddag vanochtend bedankt dank groet groeten proef aangepast wij we ik je jij jou jouw u uw ons onze hun zijn haar is was wordt worden werd heeft hebben heb ben bent staat staan
		vindt plaats naar met om te door over als dan die dat deze dit een er hier daar graag nog ook niet wel al maar want
		maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
		september oktober november december morgen vandaag gisteren uur tot vanaf per via a.s jl na tussen tijdens volgens
		gesprek sollicitatiegesprek vacature functie interview afspraak bevestig bevestigen nodigen uitnodigen verplaatsen
		verzetten gaat gaan kan kunnen zal zullen mag willen wil houd ref referentie teams zoom meet welkom komt kom ga gepland
		ingepland bevestigd zoals omdat zodat waarvoor waarop gemeente bedrijf organisatie`,
	),
	topics: words(
		`functie vacature rol positie baan baantje bijbaan werk betrekking job post plek stageplaats stageplek opdracht
		solliciteert solliciteren sollicitatie gesolliciteerd solliciteerde werken beginnen starten kandidaat slag
		proefdraaien meelopen gesprek sollicitatiegesprek interview kennismaking intake meeloopdag proefdag dienst afspraak
		call koffie betreft inzake gezocht zoeken kennismakingsgesprek gesprekken traineeship selectiegesprek vacatuure`,
	),
	connectors: words(`van als voor de het een onze deze op naar over tot bij ons je jouw uw om die in : - is`),
	behindWords: words(`functie vacature rol positie baan team plek job`),
	label: fieldLabel(
		'(?:functie|vacature|rol|positie|functietitel|functienaam|baan|job|jobtitel|vacaturetitel|betrekking|solliciteert op|sollicitatie|gesolliciteerd op|voor de functie|traineeship)',
	),
	eventLabel: fieldLabel('(?:onderwerp|wat|betreft|afspraak|gesprek|evenement|titel|subject|agendapunt)'),
	terms:
		/[,;]? ?(?:- )?\b(?:ref\b|referentie|vacaturenummer|fulltime|parttime|\d{2} ?uur|\d{2}-\d{2} uur|niveau|contractueel|tijdelijk|vaste aanstelling|deeltijds|voltijds|\d,\d{1,2} fte|fte)/,
};
