import { fieldNamed, leadingTo, rightBefore, rightBehind } from '../around-names.ts';
import { words } from '../cue.ts';
import type { PeopleWords } from '../who-words.ts';

/** Words that make a run of capitals something else than a person. */
export const NOT_NAMES = `beste dag hallo hoi hey geachte goedemorgen goedemiddag goedenavond goedendag goede goeden lieve heer mevrouw
	meneer met vriendelijke hartelijke groet groeten groetjes hoogachtend dank bedankt alvast tot ziens de het een en of in op om aan
	bij van voor door naar uit over onder onze ons je jij jou jouw u uw wij we ik hij zij ze dit dat deze die er hier daar als
	maar want wat waar wanneer wie hoe waarom welke maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
	mei juni juli augustus september oktober november december vandaag morgen overmorgen gisteren uur datum tijd plaats locatie
	adres duur onderwerp functie vacature gesprek gesprekken kennismaking kennismakingsgesprek sollicitatiegesprek sollicitatie
	selectiegesprek vervolggesprek uitnodiging bevestiging herinnering wijziging annulering afspraak reminder gewijzigd bijgewerkt
	interview werving selectie hr personeelsdienst personeelszaken recruitment recruiter corporate team traineeteam secretariaat
	afdeling adviseur manager teammanager teamleider directeur bestuurder hoofd afdelingshoofd medewerker medewerkster
	managementassistent consulent consultant intercedent zaakvoerder zaakvoerster eigenaar voorzitter leden commissie
	selectiecommissie jury gemeente stad provincie ministerie stichting woonstichting vereniging ziekenhuis school hogeschool
	universiteit bedrijf groep energie zorg logistiek transport bouw interim uitzendbureau klant opdrachtgever kandidaat
	kandidaten vestiging kantoor hoofdkantoor straat weg laan plein kamer zaal verdieping gebouw ingang station
	telefoon tel mobiel gsm nummer rechtstreeks algemeen bezoekadres postbus aanwezig werkdagen deelnemen deelnemers gasten
	organisator gesprekspartner gesprekspartners contact contactpersoon vragen let geen ja nee misschien leuk fijn top goed
	welkom programma succes namens ondergetekende veiligheidsregio unie`;

const PANEL = '(?:selectie|sollicitatie|benoemingsadvies|advies)?(?:commissie|jury|panel|team)';
const TITLED = "(?:onze|mijn|de|het|ons) [a-z'/-]{4,40}(?: [a-z'/-]{1,24}){0,3}";

const BEFORE = [
	'met|ontmoet|ontmoeten|spreekt|spreek|spreken|ziet|zien|samen met|naast|tegenover|evenals|alsmede|alsook|plus',
	'(?:ontvangen|geinterviewd|afgenomen|gevoerd|geleid|begeleid|opgevangen|verwelkomd) door|door',
	'(?:je|u|jou|jouw) (?:spreekt|spreekt dan|ontmoet|maakt kennis met|gesprek is met|hebt? een gesprek met)|(?:je|u) dan',
	'(?:gesprekspartners?|interviewers?|commissie|panel) (?:is|zijn|wordt|bestaat uit)|bestaat uit|bestaande uit|(?:aanwezig|erbij) (?:is|zijn)|schuift|schuiven|namens ons',
	`(?:en|dan|daarna|ook) ${TITLED}|(?:onze|mijn) [a-z'-]{4,24}(?: [a-z'-]{1,24}){0,3}`,
];

export const DUTCH_PEOPLE: PeopleWords = {
	label: fieldNamed(
		'(?:je |jouw |uw |de )?(?:gesprekspartner(?:s)?|interviewer(?:s)?|deelnemers?|aanwezigen?|gastheer|gastvrouw)',
		`met(?: wie)?|wie|wie spreek je|gesprek met|interview met|${PANEL}|leden(?: (?:van )?(?:de )?${PANEL})?|voorzitter|samenstelling[a-z ]{0,30}`,
		'(?:je|u) (?:spreekt|spreek|ontmoet|maakt kennis)(?: met)?|ontvangst door|ontvangen door|vraag naar|namens ons|van onze kant|afspraak met|hiring manager|leidinggevende',
	),
	before: leadingTo(...BEFORE),
	beforeFirstName: rightBefore(...BEFORE),
	behind: rightBehind(
		'(?:ontvangt|ontvangen|interviewt|spreekt|spreken|voert|voeren|verwacht|verwachten|belt|bellen|schuift|schuiven|sluit|sluiten|stelt|leidt|neemt het gesprek|doet het gesprek|is erbij|zijn erbij|zal|zullen|wil|willen|kan|kon|heeft (?:de|een|het|morgen|die|helaas)|moet|is (?:ziek|verhinderd|vrij|weg)|staat (?:je|u))(?! [^.;]{0,40}(?:toesturen|mailen|sturen|ophalen))',
	),
	panel: new RegExp(
		[
			`\\b${PANEL}[^.:]{0,40} (?:bestaat|is|wordt|zijn)\\b|\\bleden van de ${PANEL}`,
			'\\b(?:je|jouw|uw) (?:gesprekspartner|interviewer)|\\b(?:je|u) (?:spreekt|ontmoet|maakt kennis met)\\b|\\bspreek(?:t)? (?:je|u)\\b',
			'\\b(?:zijn|is|schuift|schuiven) [^.:]{0,60}(?:aanwezig|erbij|aan)\\b|\\bwordt (?:je|u)?[^.:]{0,40}(?:ontvangen|verwelkomd|geinterviewd)\\b|\\b(?:ontvangen|geinterviewd|gevoerd) door\\b|\\bhet gesprek (?:is|voer je|heb je|wordt)[^.:]{0,30} (?:met|door)\\b',
		].join('|'),
	),
	talk: /\b(?:gesprek(?:spartners?)?|spreekt|spreek|spreken|ontmoet|ontmoeten|kennis|ontvangt|ontvangen|aanwezig|erbij|schuift|schuiven|aanschuiven|interview(?:t|en)?|commissie|tafel|verwacht|verwelkomt|vragen|zit|zitten|belt|voert|voeren|doet|doen|namens|vertegenwoordig[a-z]*|wil je|willen je|kijkt uit|praat|praten)\b/,
	notBefore: rightBefore(
		'(?:na|sinds|naar aanleiding van)[^.,;]{0,50} met|(?:gesproken|besproken|overlegd|afgestemd|gebeld|overlopen|afgesproken) met|namens|assistent van|secretaresse van|in overleg met',
	),
	notBehind: rightBehind('vorige week|gisteren|eergisteren|laatst|onlangs'),
	withEither: rightBefore(
		'(?:gesprek|interview|afspraak|kennismaking|telefoongesprek|belafspraak|meeting|sollicitatiegesprek) (?:met|bij)',
	),
	askFor: rightBefore('vra(?:ag|agt|gen)(?: [a-z]{2,12}){0,3} naar|meld (?:je|u)(?: [a-z]{2,12}){0,4} bij'),
	self: words('ik mij me mijn wij we ons onze mezelf'),
	senderToo:
		/\ben (?:ik|mij|mezelf|ondergetekende|mijzelf)\b|\bondergetekende\b|\bmet mij\b|\bik en\b|\b(?:ik bel|bel ik|ik interview|ik ontvang|ontvang ik|ik spreek|spreek ik|ik voer) (?:je|jou|u|het gesprek)\b|\bikzelf\b|\bons (?:[a-z]+ )?(?:gesprek|afspraak|kennismaking|belletje)\b|\bonze afspraak\b|\b(?:ik bel|bel ik|ik toets|ik draai)\b|\bik laat je\b|\bsluit ik aan\b|\bik sluit aan\b|\b(?:met z'n|met zijn) (?:tweeen|drieen)\b|\b(?:samen )?met (?:ondergetekende|mijzelf)\b|\b(?:zie|spreek|zien|spreken) we elkaar\b/,
	senderNot: /(?:contact op|bel|mail|app|overleg)(?: gerust)? met mij|ik ben er zelf niet/,
	senderAlone:
		/\b(?:drinken we|praten we|babbelen we|kletsen we|(?:we|wij) (?:drinken|praten|babbelen|kletsen|kijken|spreken|maken kennis)|kunnen (?:we )?(?:rustig )?(?:babbelen|praten)|tot (?:dan|morgen|zo|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)|zie ik je|ik kijk ernaar uit|kom (?:je|maar|gerust|[a-z]+dag))/,
	senderReceives:
		/\b(?:kom(?:t)?|loop (?:even )?binnen|langs(?:komen)?|zie ik je|zie je|bakkie|kopje koffie|vraag naar mij|tot (?:dan|morgen|zo|straks))\b/,
};
