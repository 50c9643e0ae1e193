import { fieldNamed, rightBehind, shortlyBefore } from '../around-names.ts';
import type { ContactWords } from '../who-words.ts';

export const FRENCH_CONTACTS: ContactWords = {
	label: fieldNamed(
		'(?:votre |ton |vos )?(?:contact|personne de contact|personne a contacter|referent|referente|conseiller|conseillere|recruteur|recruteuse|consultant|consultante|charge de recrutement|chargee de recrutement|chargee? de recrutement)(?: rh| recrutement)?(?: pour toute question)?',
		"(?:une |des |toute )?questions?\\s?\\??|renseignements?|organisat(?:eur|rice)|organise par|planifie par|programme par|invite par|en cas (?:de retard|d'empechement|de probleme|de question)s?|pour (?:nous )?(?:joindre|toute question)",
	),
	named: shortlyBefore(
		'(?:votre|ton) (?:contact|interlocutrice|interlocuteur|consultante?|recruteur|recruteuse)(?: est| sera| reste)?|questions?\\s?\\??|programme par|organise par|annule par|deplace par',
	),
	turnTo: shortlyBefore(
		'(?:contactez|contacter|contacte|appelez|appeler|appelle|ecrivez|ecrire|ecris|joindre|joignez|prevenez|prevenir|adressez-vous|adresser|telephonez|rappelez|informez|informer|repondre|avertir)(?: [a-z]{1,12}){0,2}|vous rapprocher de|aupres de|en copie',
	),
	behindFirstName: /^(?: (?:au|a|par|via|sur|directement|si|pour)| ?[(:,.;<-]|$)/,
	acts: rightBehind(
		"(?:a (?:programme|planifie|organise|modifie|deplace|annule|confirme|souhaite)|vous (?:invite|convie|contactera)|t'invite|reste a votre disposition|est votre contact|sera votre contact|se tient a votre)",
	),
};
