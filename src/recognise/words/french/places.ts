import type { PlaceWords } from '../place-words.ts';
import { fieldLabel, leadingTo } from '../role-words.ts';

const STREET =
	'(?:rue|avenue|av\\.?|boulevard|bd|bld|place|quai|impasse|allee|allees|chemin|route|cours|square|passage|faubourg|chaussee|rond-point|sentier|esplanade|promenade|voie|cite|villa|parvis|zone|za|zi|zac|parc)';

export const FRENCH_PLACES: PlaceWords = {
	video:
		/\b(?:zoom|(?:ms )?teams|google meet|webex|skype|whereby|jitsi|visio|visios|visioconference|visio-conference|videoconference|video-conference|appel video|entretien video|rendez-vous video|rencontre video|video|en ligne|a distance|distanciel|virtuel(?:le)?|camera)\b/,
	phone:
		/\b(?:par (?:telephone|tel)|au telephone|telephonique|(?:vous|t')\s?(?:appel(?:le|lera|lerai|lerons|leront|ons)|joindr(?:a|ai|ons|ont)|telephoner(?:a|ai|ons|ont)|rappel(?:le|lerai))|je vous appelle|appel telephonique|coup de (?:fil|telephone)|sera joignable|sur votre (?:portable|mobile|cellulaire)|passer un appel|attendez (?:mon|notre|son) appel)\b/,
	person:
		/\b(?:en (?:personne|presentiel|presence)|presentiel|sur (?:place|site)|(?:dans|a) nos (?:locaux|bureaux|ateliers|agences?)|(?:a|dans) (?:notre|l'|la|mon) ?(?:agence|siege|bureau|boutique|magasin|etablissement|ecole|mairie|hotel|restaurant|cabinet|chantier|usine|atelier|clinique|salon|officine|boulangerie|base vie)|au siege|au magasin|au restaurant|a la boutique|accueil|stationnement|stationnez|parking|venez|vous presenter|presentez-vous|presentez vous|passez (?:a|au|nous|me)|vous recevoir|recevrai|recevra|recevrons|reconnaissance des lieux|piece d'identite|carte d'identite|badge|interphone|etage|visite (?:du|de l'|des)|chaussures de securite|rencontrer chez|vous serez recue?|vous serez accueillie?|essai|sonnez|digicode|ascenseur|meme adresse|meme endroit|itineraire)\b/,
	phoneField: /\b(?:telephone|tel|appel)\b/,
	personField: /\b(?:presentiel|en personne|sur place|sur site)\b/,
	mediumLabel: fieldLabel(
		"(?:mode|modalite|modalites|format|type|type d'entretien|lieu|ou|endroit|plateforme|moyen|via|canal|forme)",
	),
	ruledOut:
		/\b(?:au lieu d[eu']|plutot que|plutot qu'|pas|et non|initialement|non plus|n'est plus)(?: en| par| sur| a)?(?: un| une| le| la)? ?$/,
	label: fieldLabel(
		"(?:lieu|adresse|ou|endroit|localisation|lieu de rendez-vous|lieu du rendez-vous|lieu de l'entretien|lieu de rencontre|salle|site|point de rendez-vous|adresse du rendez-vous|rendez-vous)",
		'\\u{1F4CD}',
	),
	address:
		/\b(?:salle|batiment|bat|etage|hall|immeuble|residence|tour|bureau|centre|hotel|mairie|ecole|lycee|college|hopital|clinique|campus|locaux|siege|agence|magasin|boutique|restaurant|gare|porte|aile|escalier|rez-de-chaussee|rdc|cedex|maison|usine|atelier|entrepot|pavillon|chateau|cour|base vie|entree|cpas|piso)\b/,
	street: new RegExp(`\\b${STREET} (?:[a-z0-9]|\\d)`),
	streetName: new RegExp(`^(?:\\d{1,4}(?:[,-]? ?(?:bis|ter|quater|[a-d]))?,? )?${STREET} `),
	lowerStart: new RegExp(
		`^(?:(?:le |la |l')?(?:salle|batiment|hotel|mairie|ecole|immeuble|tour|centre|siege|agence) [a-z\\d]|\\d{1,4},? ${STREET} |${STREET} (?:d|[a-z]))`,
	),
	nameless: /^(?:locaux|bureaux|agence|siege|boutique|magasin|etablissement)(?:,| situes?| au| a| \()/,
	numberBehind: true,
	postcode: /\b\d{4,5} \p{Lu}[\p{Lu}\p{Ll}]|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/u,
	leads: leadingTo(
		[
			"(?:dans|a|au sein de) (?:nos|notre|l'|la|mes|leurs|leur) ?(?:locaux|bureaux|agence|siege(?: social)?|boutique|magasin|atelier|cabinet|etablissement|restaurant|usine|ecole)",
			"(?:a l'adresse(?: suivante)?|adresse(?: est)?|meme adresse|meme endroit|au|aux|chez|rendez-vous (?:au|a|a la)|situe[es]{0,2} (?:au|a)|locaux (?:du|de|sont)|(?:a|de) la)",
		],
		[' :? ?', '(?= )'],
	),
	looseLeads: leadingTo(["(?:a|au|en|sur|dans)(?: la| le| les| l')?"], ["(?<=')"]),
	venues:
		/\b(?:a|au|dans|sur) ((?:la |le |l'|notre |nos )?(?:base vie|boutique|magasin|atelier|restaurant|bureau|bureaux|agence|salon|boulangerie|pharmacie|cabinet|hotel de ville|mairie|ecole|creche|chantier|entrepot|usine|studio|cafe|siege)(?:, entree par la rue [a-z-]{3,20})?)(?![a-z])/g,
	behind:
		/^(?:avec|et|ou|en face|face|derriere|pres|a cote|a proximite|merci|veuillez|vous|nous|je|il|elle|c'est|on|le|la|les|l'|pour|puis|ensuite|demandez|sonnez|interphone|code|digicode|prenez|stationnement|parking|metro|tram|bus|arret|venez|presentez|munie?|apportez|afin|comme|voir|entretien|duree|environ|poste|a \d|\d{1,2} ?h|meme interlocuteur|du (?:lundi|mardi|mercredi|jeudi|vendredi)|lundi|mardi|mercredi|jeudi|vendredi|qui|que|dont|donc|mais)(?![a-z])/,
	ends: / (?:avec|à \d{1,2} ?h|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|\d)|pour (?:le|la|un|une|votre|rencontrer|un)|et (?:de|vous|nous|je|non|merci|soit|demande[zr])|afin|où|merci|mais|soit|c'est|est |sera |aura|on (?:se|discut|parl)|vous|nous|dès|du (?:lundi|mardi))|[!?;](?: |$)|\.(?: \p{Lu}|$)|\n|\t| - |, (?:à \d|le (?:lundi|mardi|mercredi|jeudi|vendredi)|avec|soit|on|vous|nous) /gu,
};
