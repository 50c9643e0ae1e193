import { fieldNamed, rightBefore, rightBehind } from '../around-names.ts';
import type { CompanyWords } from '../who-words.ts';

/** "la empresa", "el grupo": may stand before the name. */
const THE = '(?: (?:la|el|los|las|empresa|compania|firma|sociedad|grupo)){0,3}';

export const SPANISH_COMPANIES: CompanyWords = {
	label: fieldNamed(
		'(?:la )?(?:empresa|compania|cliente|empleador|empleadora|entidad|organizacion|empresa contratante|centro)',
	),
	before: [
		{ pattern: rightBefore(`(?:nuestr[oa]|mi|el|su) (?:cliente|clienta)(?: es|,)?${THE}`), weight: 4 },
		{
			pattern: rightBefore(
				`(?:entrevista|reunion|cita|charla|llamada|conversacion|candidatura|proceso|vacante|puesto|videollamada)(?: [a-z]{1,12}){0,3} (?:en|con|de|para)${THE}`,
			),
			weight: 2.6,
		},
		{
			pattern: rightBefore(
				`por cuenta de${THE}|en nombre de${THE}|unirte a${THE}|formar parte de${THE}|incorporarte a${THE}|trabajar en${THE}|de parte de${THE}`,
			),
			weight: 2.2,
		},
		{ pattern: rightBefore('(?:en|con) la empresa|en la compania'), weight: 3 },
		{
			pattern: rightBefore(`(?:director|directora|gerente|responsable|jefe|jefa|equipo) (?:de|del|en)${THE}`),
			weight: 1.3,
		},
		{ pattern: rightBefore(`con${THE}`), weight: 0.9 },
		{ pattern: rightBefore(`en${THE}|de${THE}|para${THE}`), weight: 0.5 },
	],
	beforeAlone: rightBefore(
		`(?:nuestr[oa]|mi|el) (?:cliente|clienta),?${THE}|(?:en|con) la empresa|por cuenta de|en nombre de`,
	),
	at: rightBefore(`en${THE}`),
	behind: rightBehind('ha|te|le|nunca|busca|solicita|es|selecciona|tiene'),
	pluralBehind: rightBehind(
		'quieren|han (?:confirmado|pedido|propuesto)|estan (?:interesados|encantados)|buscan',
	),
	client:
		/\b(?:nuestr[oa]|mi) (?:cliente|clienta)\b|\b(?:el|al|del) cliente\b|\bnombre de la empresa\b|\bempresa cliente\b/,
	agency:
		/\b(?:(?:llamame|marcame|avisame|escribeme) (?:al salir|cuando (?:salgas|termines)|despues|en cuanto)|ett\b|(?:les|le) (?:ha|han) (?:gustado|encantado)|por confidencialidad|te cuento (?:que|lo que) (?:me|nos) han|me han confirmado|he confirmado por ti|candidatos? que (?:he|hemos) presentado|quieren (?:verte|conocerte))/,
	ownHouse:
		/\b(?:nuestr[oa]s? (?:oficina|oficinas|sede|equipo|empresa|planta|centro|instalaciones|tienda|compania|director|directora)|con nosotros|tu candidatura|su candidatura|tu interes en|unirte a nosotros|conocerte en persona)\b/,
	consultant:
		/\b(?:consultora?(?: de seleccion| senior| de rrhh)?|headhunter|tecnic[oa] de seleccion de ett|reclutamiento industrial|socia? director[a]?)\b/,
	inHouse: /\b(?:rrhh|rh|recursos humanos|personas|talento|people|generalista|dpto\. de personas)\b/,
};
