import { fieldNamed, rightBehind, shortlyBefore } from '../around-names.ts';
import type { ContactWords } from '../who-words.ts';

export const DUTCH_CONTACTS: ContactWords = {
	label: fieldNamed(
		'(?:je |jouw |uw )?(?:contactpersoon|contact|aanspreekpunt|recruiter|consultant|adviseur)(?: voor vragen)?',
		'(?:voor )?(?:vragen|vraag|problemen|verhinderd|inlichtingen)\\s?\\??|organisator|georganiseerd door|ingepland door|gepland door|uitgenodigd door',
	),
	named: shortlyBefore(
		'(?:contactpersoon|aanspreekpunt|recruiter|contact) (?:is|blijft)|(?:vragen|vraag|verhinderd|problemen)\\s?\\??(?: [a-z]{1,10}){0,2}|(?:ingepland|gepland|georganiseerd|gewijzigd) door',
	),
	turnTo: shortlyBefore(
		'(?:neem|nemen|neemt)(?: [a-z]{1,12}){0,4} contact op met|contact (?:opnemen )?met|wend je tot|terecht bij|meld (?:je|dit|het|u)(?: [a-z]{1,12}){0,3} bij',
		'(?:bel|bellen|mail|mailen|app|appen|sms|stuur|bereik|informeer)(?: (?:dan|even|gerust|naar|met|kun je|een bericht|je)){0,4}|laat het(?: even)?|antwoord(?:en)? aan|reageer bij',
	),
	behindFirstName: /^(?: (?:op|via|per|weten|uiterlijk|gerust|als)| ?[(:,.;<-]|$)/,
	acts: rightBehind(
		'heeft (?:je|u|een|het|jouw) (?:uitgenodigd|gesprek|afspraak|ingepland|gewijzigd)|nodigt (?:je|u)|is (?:je|jouw|uw) (?:contact|aanspreek)|heeft (?:een afspraak|je gesprek)|begeleidt je',
	),
};
