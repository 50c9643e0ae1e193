import { fieldNamed, rightBefore, rightBehind } from '../around-names.ts';
import type { CompanyWords } from '../who-words.ts';

/** "a empresa", "o grupo": may stand before the name. */
const THE = '(?: (?:a|o|as|os|empresa|companhia|firma|rede|grupo)){0,3}';

export const PORTUGUESE_COMPANIES: CompanyWords = {
	label: fieldNamed(
		'(?:a )?(?:empresa|companhia|cliente|empregador|entidade|organizacao|empregadora|instituicao)',
	),
	before: [
		{ pattern: rightBefore(`(?:noss[oa]|meu|o|ao|do) cliente(?: e|,)?${THE}`), weight: 4 },
		{
			pattern: rightBefore(
				`(?:entrevista|conversa|reuniao|processo|vaga|candidatura|agendado|etapa|bate-papo)(?: [a-z]{1,12}){0,3} (?:na|no|com|da|do|em|para)${THE}`,
			),
			weight: 2.6,
		},
		{
			pattern: rightBefore(
				`em nome (?:de|da|do)|por conta (?:de|da|do)|(?:na|com a|da|pela) empresa|trabalhar (?:na|no)|juntar-se a|fazer parte (?:da|do)|time d[ae]|equipa d[ae]|equipe d[ae]`,
			),
			weight: 2.4,
		},
		{ pattern: rightBefore(`(?:na|no|com|pela|pelo)${THE}`), weight: 1 },
		{ pattern: rightBefore('(?:da|do|de|para)|a'), weight: 0.5 },
	],
	beforeAlone: rightBefore(`(?:noss[oa]|meu|o) cliente,?${THE}|(?:na|com a|da) empresa|em nome (?:de|da|do)`),
	at: rightBefore('(?:na|no)'),
	behind: rightBehind('marcou|agendou|convida|esta|vai|tem|nunca|busca|procura|e|remarcou|alterou'),
	pluralBehind: rightBehind('querem|confirmaram|gostaram|pediram|aprovaram'),
	client: /\b(?:noss[oa]|meu) cliente\b|\b(?:o|ao|do|pelo) cliente\b|\bnome da empresa\b/,
	agency:
		/\b(?:(?:me (?:liga|ligue|avisa|avise)|ligue-me|liga-me|avise-me) (?:assim que|quando|depois|logo|apos)|eles (?:querem|gostaram|pediram|confirmaram)|(?:apresentei|enviei|passei) (?:o )?(?:seu|teu) (?:perfil|cv|curriculo)|confirmei por (?:voce|si|ti)|consultoria de rh|por confidencialidade)/,
	ownHouse:
		/\b(?:noss[oa]s? (?:escritorio|sede|equipa|equipe|time|empresa|fabrica|loja|diretor|diretora|instalacoes)|connosco|conosco|sua candidatura|fazer parte do nosso)\b/,
	consultant:
		/\b(?:consultora?(?: de (?:rh|recrutamento|carreira)| senior)?|headhunter|recrutamento e selecao)\b/,
	inHouse: /\b(?:rh|recursos humanos|people|gente e gestao|pessoas|bp de rh|secretariado)\b/,
};
