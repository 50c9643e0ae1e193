import { fieldNamed, rightBefore, rightBehind } from '../around-names.ts';
import type { CompanyWords } from '../who-words.ts';

/** "het bedrijf", "de firma": may stand before the name. */
const THE = '(?: (?:de|het|een|firma|bedrijf|onze|klant|organisatie)){0,3}';

export const DUTCH_COMPANIES: CompanyWords = {
	label: fieldNamed(
		'(?:het )?(?:bedrijf|organisatie|werkgever|opdrachtgever|klant|firma|instelling|gemeente|school|de klant)',
	),
	before: [
		{
			pattern: rightBefore(
				`(?:onze|mijn|de|je|bij onze) (?:klant|opdrachtgever|relatie|cliënt|client)(?: is|,|:)?${THE}`,
			),
			weight: 4,
		},
		{
			pattern: rightBefore(
				`(?:gesprek|interview|afspraak|kennismaking|sollicitatiegesprek|vervolggesprek|sollicitatie|agenda|uitnodiging|proefdag|meeloopdag)(?: [a-z0-9]{1,12}){0,3} (?:bij|met|van|voor)${THE}`,
			),
			weight: 3,
		},
		{
			pattern: rightBefore(
				`(?:in opdracht van|namens|werken (?:bij|voor)|aan de slag bij|team van|directeur van|eigenaar van)${THE}`,
			),
			weight: 2.2,
		},
		{ pattern: rightBefore(`bij${THE}`), weight: 1.8 },
		{ pattern: rightBefore(`van${THE}|met${THE}|voor${THE}`), weight: 0.7 },
	],
	beforeAlone: rightBefore(`bij${THE}|in opdracht van|(?:onze|mijn|de) (?:klant|opdrachtgever),?${THE}`),
	at: rightBefore(`bij${THE}|van${THE}`),
	behind: rightBehind('heeft|is|zoekt|wil|nodigt|verwerkt|vraagt'),
	pluralBehind: rightBehind(
		'willen|hebben (?:aangegeven|gereageerd|bevestigd)|zijn (?:enthousiast|benieuwd)|zoeken',
	),
	client:
		/\b(?:onze|mijn|deze) (?:klant|opdrachtgever|client|relatie)\b|\b(?:de|bij de) (?:klant|opdrachtgever)\b|\bnaam van het bedrijf\b/,
	agency:
		/\b(?:bel me (?:direct|meteen|na|als je|zodra)|geef (?:mij|me) achteraf|laat me (?:achteraf|daarna|na afloop)|hij is rond|ze willen je|ze waren enthousiast|ik heb (?:je|al|ze) (?:voorgesteld|gezegd|bevestigd)|namens jou|interim\b|plaatste er|tips uit ervaring)/,
	ownHouse:
		/\b(?:bij ons|ons (?:kantoor|team|bedrijf|hoofdkantoor|gebouw|filiaal)|onze (?:vestiging|locatie|winkel|organisatie|school|afdeling|directeur|manager|selectiedag)|je sollicitatie|uw sollicitatie|jouw sollicitatie|met je door als kandidaat)\b/,
	consultant:
		/\b(?:intercedent|recruitment consultant|uitzendconsulent|consulent|senior consultant|consultant|headhunter|werving)\b/,
	inHouse:
		/\b(?:hr|p&o|personeelszaken|personeelsdienst|corporate recruiter|people|talent acquisition|hrm)\b/,
};
