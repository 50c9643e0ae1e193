import type { StageWords } from '../stage-words.ts';

export const PORTUGUESE_STAGES: StageWords = {
	recruiter:
		/\b(?:triagem|pre-?selecao|pre-?entrevista|(?:entrevista|conversa|chamada|bate-papo|ligacao|contato|contacto) (?:telefonica |inicial |rapida )?(?:inicial|preliminar|de triagem|com (?:o |a |nosso |nossa )?(?:rh|recrutador[a]?|recrutamento|recursos humanos|talent[a-z]*|time de gente))(?! e )|primeir[ao] (?:conversa|contato|contacto|filtro) (?:telefonic[ao]|por telefone|comigo|com (?:o )?rh(?! e ))|antes de (?:te |o |a )?(?:apresentar|enviar)(?: ao cliente)?|entrevista exploratoria|pretensao salarial|expectativas? salaria[a-z]*|conversa rapida|bate-papo (?:rapido|inicial)|primeir[ao] (?:contato|contacto|telefonema)|screening)\b/,
	later:
		/\b(?:(?:segunda|terceira|quarta|ultima|2a|3a) (?:entrevista|ronda|fase|etapa|rodada|reuniao|conversa)|(?:entrevista|ronda|fase|etapa|rodada|reuniao) final|final com|[2-9] de [2-9]|(?:apos|depois d[ae]) (?:a |sua |tua |nossa )*(?:primeira|1a) (?:entrevista|conversa|reuniao)|nova entrevista com|na sequencia da (?:primeira|entrevista anterior|conversa com (?:a |o )?(?:nossa|nosso) consult)[a-z]*|voltar a (?:falar|conversar|ve-l[oa])|visita e entrevista|fase (?:2|3)|ultim[ao] (?:passo|conversa|entrevista)|(?:gostamos|gostaram|adoramos|adoraram) (?:muito )?(?:de|da|do)|finalista|passou para a (?:proxima|ultima|final)|voltar a (?:encontrar|reunir)|(?:nova|outra) conversa)\b/,
	first:
		/\b(?:primeira (?:entrevista|ronda|fase|etapa|rodada|reuniao|conversa)|1a entrevista|reuniao com a administracao)\b/,
	toCome:
		/\b(?:se (?:tudo|passar|correr|for|aprovad[oa])|em caso de|posteriormente|mais tarde|depois havera|havera (?:uma )?(?:segunda|outra)|em seguida|seguir-se-a|segundas entrevistas|quem for|caso)\b/,
	speak:
		/\b(?:te|lhe|vou te|vou lhe|irei) (?:ligo|ligarei|ligar|ligaremos|telefono|telefonarei|chamo)\b|\b(?:ligo|ligarei|telefono)(?:-te|-lhe)?\b|\bvou (?:te )?ligar\b|\bfalamos (?:por telefone|as|amanha)\b/,
	lineManager:
		/\b(?:diretor|diretora|director|directora|responsavel|chefe|gerente|fundador|fundadora|socio|socia|ceo|cto|cfo|head)\b/,
	peopleWork: /recrut|selecao|talent|recursos humanos|\brh\b|pessoas|people|gente|consult|headhunt|empregos/,
};
