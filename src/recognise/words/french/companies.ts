import { fieldNamed, rightBefore, rightBehind } from '../around-names.ts';
import type { CompanyWords } from '../who-words.ts';

/** "la société", "l'entreprise": may stand before the name. */
const THE = "(?: (?:la|le|les|l'|nos?|une?|societe|maison|entreprise|l'entreprise|groupe|la societe)){0,3}";

export const FRENCH_COMPANIES: CompanyWords = {
	label: fieldNamed(
		"(?:l')?(?:entreprise|societe|employeur|client|cliente|le client|structure|etablissement|organisme|organisation|collectivite)",
	),
	before: [
		{ pattern: rightBefore(`(?:notre|mon|le|votre) (?:client|cliente)(?: est|,)?${THE}`), weight: 4 },
		{
			pattern: rightBefore(
				`(?:entretien|entrevue|rendez-vous|echange|rencontre|candidature|conversation|appel|visio|passage|cale|poste)(?: [a-z]{1,12}){0,2} (?:chez|avec|aupres de|au sein de|pour)${THE}`,
			),
			weight: 3,
		},
		{
			pattern: rightBefore(
				`pour le compte de|pour le compte d'|au sein de${THE}|rejoindre${THE}|au nom de${THE}|integrer${THE}`,
			),
			weight: 2.2,
		},
		{ pattern: rightBefore(`chez${THE}`), weight: 2 },
		{
			pattern: rightBefore(
				`(?:directeur|directrice|gerant|gerante|responsable|equipe) (?:de|du|d'|chez)${THE}`,
			),
			weight: 1.6,
		},
		{ pattern: rightBefore(`avec${THE}|pour${THE}`), weight: 0.8 },
		{ pattern: /\bd'$/, weight: 0.6 },
	],
	beforeAlone: rightBefore(
		`chez${THE}|(?:notre|mon|le) (?:client|cliente),?${THE}|pour le compte de|au sein de${THE}`,
	),
	at: rightBefore(`chez${THE}`),
	behind: rightBehind(
		'a (?:programme|planifie|confirme|modifie|change|choisi)|est|recrute|recherche|souhaite|vous|accueille|sera',
	),
	pluralBehind: rightBehind('veulent|souhaitent|ont (?:confirme|propose|aime|adore)|aimeraient|recrutent'),
	client:
		/\b(?:notre|mon|le) (?:client|cliente)\b|\bchez notre client|\bnom de (?:la societe|l'entreprise) (?:vous|te|sera)/,
	agency:
		/\b(?:(?:rappelez|appelez|rappelle)-?(?: |-)moi (?:des|apres|a la sortie|juste)|interim|ils (?:veulent|souhaitent|ont)|repondu oui pour vous|j'ai (?:eu|repondu)[^.]{0,40}(?:pour vous|au telephone)|votre (?:candidature|profil|cv) (?:a|aupres)|tenez-moi au courant|je vous (?:debriefe|brief)|debrief|c'est cale avec)\b/,
	ownHouse:
		/\b(?:chez nous|nos (?:locaux|bureaux|equipes)|notre (?:equipe|societe|entreprise|siege|boutique|etablissement|direction|directeur|directrice|magasin)|votre candidature|nous rejoindre|vous accueillir|vous recevoir)\b/,
	consultant:
		/\b(?:consultante?(?: en recrutement| rh| senior)?|charge d'affaires|chasseur de tetes|responsable d'agence|attachee? commerciale?)\b/,
	inHouse:
		/\b(?:rh|drh|ressources humaines|talent acquisition|responsable du personnel|service du personnel|gestionnaire rh|grh)\b/,
};
