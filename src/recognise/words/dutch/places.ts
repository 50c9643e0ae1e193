import type { PlaceWords } from '../place-words.ts';
import { fieldLabel, leadingTo } from '../role-words.ts';

export const DUTCH_PLACES: PlaceWords = {
	video:
		/\b(?:zoom|(?:ms[- ]|microsoft )?teams(?:-?(?:link|meeting|gesprek|overleg|vergadering))?|google meet|webex|skype|whereby|jitsi|video(?:gesprek|call|bellen|interview|verbinding|overleg)?|videobel[a-z]{0,8}|beeldbel[a-z]{0,8}|online|digitaal|digitale|virtueel|virtuele|webcam|camera)\b/,
	phone:
		/\b(?:telefonisch(?:e)?|per telefoon|aan de telefoon|telefoongesprek|belafspraak|bel(?:t|len)? (?:ik |wij |we |ons |hij |zij |[a-z]+ [a-z]+ |[a-z]+ )?(?:je|u|jou)(?! na| op| me)|ik bel (?:je|u)|(?:je|u) wordt gebeld|opgebeld|gebeld|word je gebeld|hang ik aan de lijn|aan de lijn|telefoontje krijg)\b/,
	person:
		/\b(?:op locatie|fysiek(?:e)?|in persoon|face[- ]to[- ]face|live|(?:bij|op|in|naar) (?:ons|onze|mijn|de|het|haar) (?:[a-z]{3,14} )?(?:kantoor|vestiging|winkel|school|zaak|bedrijf|praktijk|locatie|hoofdkantoor|gemeentehuis|stadhuis|magazijn|fabriek|werkplaats|restaurant|kliniek|atelier|brandweerkazerne|hoofdzetel|zetel|filiaal)|bij ons|kom (?:je |je dan |dan |maar |even |ff )?(?:[a-z0-9 ]{0,40} )?langs|langs(?:komt|komen|kom)?|receptie|parkeren|parkeerplaats|parking|balie|melden bij|meld je|meldt u|poort|legitimatie(?:bewijs)?|identiteitskaart|id-bewijs|bezoekadres|zelfde adres|zelfde plek|aanbellen|bel aan|ontvangen door|ontvangt|rondleiding|proefdag|meeloopdag|meelopen|proefdraaien|trein|station|reiskosten|kamer|zaal|lokaal)\b/,
	phoneField: /\b(?:telefoon|bellen|belafspraak)\b/,
	personField: /\b(?:op kantoor|fysiek|op locatie|persoonlijk)\b/,
	mediumLabel: fieldLabel(
		'(?:vorm|type|soort|soort gesprek|waar|locatie|plaats|via|platform|wijze|medium|format|hoe)',
	),
	ruledOut:
		/\b(?:in plaats van|niet|niet meer|geen|oorspronkelijk|aanvankelijk)(?: een| de| het)?(?: via| op| per| in)? ?$/,
	label: fieldLabel(
		'(?:waar|locatie|plaats|adres|bezoekadres|ruimte|vergaderruimte|zaal|plaats van afspraak|plaats van het gesprek|gesprekslocatie|locatie gesprek)',
		'\\u{1F4CD}',
	),
	address:
		/\b(?:[a-z]{0,16}(?:kantoor|huis|gebouw|zaal|kamer|ruimte|etage|verdieping|toren|hal|poort|ingang|loods|unit|campus|centrum|school|ziekenhuis|hotel|station|kazerne|locatie|vestiging|magazijn|fabriek|winkel|restaurant|cafe|lokaal|blok)|gelijkvloers|bus \d{1,3}|bg|hoofdzetel)\b/,
	street:
		/\b(?:[a-z'-]{2,26}(?:straat|laan|weg|plein|kade|kaai|gracht|dijk|singel|steeg|pad|hof|markt|dreef|baan|lei|wal|park|dam|haven|kanaal|plantsoen|steenweg|poort|veld|berg|kouter|hoek|ring|boulevard)|(?:markt|kouter|plein|gracht|oude gracht|laan van [a-z ]{3,20}|grote markt|dorp|kerkplein|dam|spui|singel) \d{1,4}|straat|steenweg)(?![a-z])/,
	streetName:
		/^(?:(?:de |het |oude |nieuwe |lange |korte |grote |kleine |burgemeester |prins |prinses |koning |koningin |sint-|dr\. )[a-z.-]{2,20} ?|[a-z.'-]{2,30} |)(?:[a-z.'-]{2,26}(?:straat|laan|weg|plein|kade|kaai|gracht|dijk|singel|steeg|pad|hof|markt|dreef|baan|lei|wal|park|dam|haven|steenweg|veld|kouter)|gracht|markt|kouter|plein) \d{1,4}/,
	lowerStart:
		/^(?:[a-z]{0,14}(?:huis|kazerne|kantoor|gebouw|school|zaal),|(?:oude |nieuwe |lange |korte |grote )?[a-z'-]{0,24}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|markt|kouter|hof) \d)/,
	nameless: /^(?:kantoor|vestiging|locatie|pand|zaak|klant)(?:,| aan| in| op| \()/,
	numberBehind: true,
	postcode: /\b\d{4} ?[A-Z]{2}\b|\b\d{4} \p{Lu}\p{Ll}/u,
	leads: leadingTo(
		[
			'(?:op|in|bij|naar|aan) (?:ons|onze|het|de|mijn) (?:[a-z]{3,14} )?(?:kantoor|vestiging|winkel|school|zaak|bedrijf|praktijk|locatie|hoofdkantoor|pand|gebouw|magazijn|klant)(?: (?:aan|in|op|te)(?: de| het)?)?',
			'(?:in|bij|op|naar) (?:het|de|onze|ons)',
			'(?:adres(?: is)?|bezoekadres|zelfde adres|zelfde plek|aan de|aan het|gevestigd (?:aan|in|op)|te vinden (?:aan|op)|welkom (?:op|in|bij)|bij|meld je bij(?: de| het)?|verwacht(?:en)? (?:we )?(?:je|u) (?:op|in|bij|aan))',
		],
		[' (?:de |het )', ': '],
	),
	looseLeads: leadingTo(['(?:in|op|te|aan|naar)(?: de| het)?'], []),
	venues:
		/\b(?:in|bij|op|naar) ((?:de|het|ons|onze) (?:[a-z]{3,16} )?(?:winkel|kantoor|school|praktijk|werkplaats|magazijn|restaurant|cafe|bakkerij|salon|atelier|hoofdkantoor|gemeentehuis|stadhuis|studio|loods|zaak|kazerne))(?![a-z])/g,
	behind:
		/^(?:met|en|of|tegenover|naast|achter|vlakbij|bij de|je|u|we|wij|ik|het|de|er|dan|waar|graag|meld|melden|vraag|bel|aanbellen|parkeren|neem|kom|tot|voor|om|want|maar|ingang [a-z]+|achterdeur|voordeur|zijdeur|duurt|en duurt|functie|vacature|trein|bus \d{2,3} |tram|maandag|dinsdag|woensdag|donderdag|vrijdag|\d{1,2}[.:u]\d\d|om \d|zoals|verwacht|ontvang)(?![a-z])/,
	ends: / (?:met (?:\p{Lu}|mij|ons|onze|de)|om \d|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|\d)|voor (?:de|het|een|je|uw|ons)|en (?:we|je|u|ik|dan|vraag|meld|duurt|neem|bel)|waar|je |u |dan |is |staat|wordt|zijn|verwacht|ingang)|[!?;](?: |$)|\.(?: \p{Lu}|$)|\n|\t| - |, (?:om|op (?:maandag|dinsdag|woensdag|donderdag|vrijdag)|met|voor|en|waar|je|u|ingang|achterdeur) ?/gu,
};
