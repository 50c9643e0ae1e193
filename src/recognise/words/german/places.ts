import type { PlaceWords } from '../place-words.ts';
import { fieldLabel, leadingTo } from '../role-words.ts';

export const GERMAN_PLACES: PlaceWords = {
	video:
		/\b(?:zoom|(?:ms[- ])?teams(?!itzung)|google meet|webex|skype|whereby|jitsi|video[a-z-]{0,20}|virtuell[a-z]{0,3}|online(?!-?(?:formular|portal|bewerbung|shop|test|assessment))[a-z-]{0,20}|bildschirm|kamera|einwahllink|am meeting teilnehmen|an der besprechung teilnehmen)\b/,
	phone:
		/\b(?:telefonat[a-z]{0,2}|telefonisch(?:e[nrs]?)?|telefoninterview[a-z]{0,2}|telefongesprach[a-z]{0,2}|telefontermin[a-z]{0,2}|per telefon|am telefon|(?:ruf(?:e|t|en)|meld(?:e|et|en)) [a-z0-9 .:]{0,50} (?:an(?= ?[.!,;]|$| und)|telefonisch)|anrufen|ihren anruf|angerufen|anruf von|klingel[a-z]{0,2}|klingl[a-z]{1,2}|durchklingeln|durchrufen|lautet an|telefonieren)\b/,
	person:
		/\b(?:vor ort|personlich(?:e[nrs]?)?|in (?:unserem|unseren|unserer) (?:haus|hause|buro|buros|raumen|raumlichkeiten|niederlassung|filiale|werk|praxis|geschaft|standort|zentrale|geschaftsstelle|kanzlei|werkstatt|restaurant|backstube)|bei uns (?:im|in|vorbei|vor)|zu uns|kommen sie|kommst du|komm|empfang|pforte|besucher[a-z]{0,16}|parkplatz|parkplatze|parkhaus|tiefgarage|anfahrt|anreise|raum|sitzungszimmer|besprechungsraum|treffpunkt|rathaus|probearbeit[a-z]{0,4}|probetag|schnupper[a-z]{1,8}|rundgang|betriebsbesichtigung|lichtbildausweis|melden sie sich (?:bitte )?(?:am|an der|beim)|werkstor|reisekosten|fahrtkosten|prasenz[a-z]{0,10}|sicherheitsschuhe)\b/,
	phoneField: /\b(?:telefon|anruf|call)\b/,
	personField: /\b(?:personlich|prasenz|vor ort)\b/,
	mediumLabel: fieldLabel(
		'(?:art|format|form|modus|interviewart|gesprachsart|ort|wo|kanal|medium|plattform|zugang|via|per)',
	),
	ruledOut:
		/\b(?:statt|anstatt|anstelle|nicht(?: mehr)?|kein[a-z]{0,2}|ursprunglich|eigentlich)(?: eine[rsmn]?| das| der| die| dem)?(?: per| in| im| uber| via| vor)? ?$/,
	label: fieldLabel(
		'(?:ort|wo|adresse|anschrift|treffpunkt|veranstaltungsort|gesprachsort|standort|raum|location|besuchsadresse|interviewort)',
		'\\u{1F4CD}',
	),
	address:
		/\b(?:[a-z]{0,16}(?:haus|gebaude|raum|zimmer|saal|halle|hof|platz|hotel|amt|zentrum|klinik|klinikum|schule|turm|werk|tor|campus|filiale|etage|stock|stiege|eingang|aula|center|park|bahnhof|markt|cafe|restaurant|apotheke|praxis|werkstatt|backstube)|og|eg|ug|stg|geb|[1-9]\. ?(?:og|stock|etage))\b/,
	street:
		/\b(?:[a-z-]{2,24}(?:strasse|stra\u00dfe|str\.|str|weg|gasse|gassli|allee|platz|ring|ufer|damm|chaussee|steig|stieg|graben|hof|markt|kai|brucke|wall|zeile|berg|feld|park|tor|anger)|strasse|stra\u00dfe|am [a-z]{3,20} \d{1,3}|(?:kai|platz|allee|weg|ring|gasse|markt) \d{1,3})(?![a-z])/,
	streetName:
		/^(?:[a-z.-]{2,24} ){0,2}(?:[a-z.-]{2,24}(?:strasse|stra\u00dfe|str\.|weg|gasse|allee|platz|ring|ufer|damm|chaussee|gassli|markt|tor|hof|kai)|(?:am|im|an der|auf der|zum|zur|in der) [a-z-]{3,24}) ?\d{1,4}[a-z]?(?![a-z\d])/,
	lowerStart: /^(?:rathaus|werk|halle|raum|gebaude|haus) [a-z\d]/,
	nameless:
		/^(?:hause?|buros?|raumen|raumlichkeiten|niederlassung|filiale|geschaftsraumen|zentrale|firma|betrieb|standort|praxis|kanzlei|laden)(?:,| in| an| am| \()/,
	numberBehind: true,
	postcode: /\b(?:[DAC]H?-)?\d{4,5} \p{Lu}\p{Ll}/u,
	leads: leadingTo(
		[
			'(?:in|zu|an) (?:unserem|unserer|unseren|unsere|unser|den|dem|der)(?: [a-z]{3,20}){0,2}?',
			'bei',
			'(?:im|beim|zum|ins)',
			'(?:adresse|anschrift) (?:lautet|ist)',
			'(?:haus|hause|buro|raumen|niederlassung|filiale|werk|backstube ist hinten|laden|standort|zentrale|ist) (?:in|an|am|im|in der|an der)',
			'(?:treffen|treffpunkt|stattfindet|empfangen) (?:ist |uns )?(?:in|am|im|an|vor)',
			'gleiche adresse',
		],
		[' (?:der|dem|den|die|das) '],
	),
	looseLeads: leadingTo(
		['in', 'im', 'am', 'an', 'zu', 'zur', 'zum', 'nach', 'auf', 'vor', 'hinten am'],
		[' (?:der|dem|den|die) '],
	),
	venues:
		/\b((?:in|im|an|am|beim|zum|zur) (?:(?:der|dem|unserem|unserer|unser) )?(?:[a-z-]{3,20} )?(?:werkstatt|backstube|laden|geschaft|filiale|praxis|kanzlei|restaurant|cafe|rathaus|schule|buro|baustelle|lager|zentrale))(?![a-z])/g,
	behind:
		/^(?:mit|und|oder|wo|gegenuber|neben|hinter|nahe|bitte|der|die|das|den|sie|ich|wir|es|dort|hier|dann|stattfind[a-z]+|statt|findet|ihr|ihre|melden|klingeln|parken|park|parkplatz|parkplatze|besucherparkplatze|eingang [a-z]+|zugang|fragen|nehmen|bringen|kommen|weiter|weiterhin|wie|damit|da|ab|um|am (?:mo|di|mi|do|fr|sa|so)[a-z]*|per|via|nicht|zu fuss|u-?bahn|s-?bahn|bus|tram|anfahrt|dauer|ca|etwa|fur|rolle|stelle|position|ansprechpartner[a-z]*|zeugnisse|schickt|\d{1,2}[.:]\d\d|\d{1,2} uhr)(?![a-z])/,
	ends: / (?:mit (?:\p{Lu}|mir|uns|dem|der|unse)|um \d|am (?:Mo|Di|Mi|Do|Fr|Sa|So|\d)|für (?:die|das|den|ein|Ihr)|zum|zur|statt\b|statt,|ein\b|ein,|und (?:ich|wir|Sie|bitte|dauert|melden|fragen|bringen|zwar)|wo|damit|bitte|nicht|ist |sind |wird |laden |kennen|freuen|zu einem|vorbei)|[!?;](?: |$)|(?<!\d)\.(?: \p{Lu}|$)|\.$|\n|\t| - |, (?:um|am|mit|wo|den|dem) /gu,
};
