import { words } from '../cue.ts';
import { fieldLabel, type RoleWords } from '../role-words.ts';
import { PORTUGUESE_ROLE_NOUNS } from './role-nouns.ts';

export const PORTUGUESE_ROLES: RoleWords = {
	nouns: PORTUGUESE_ROLE_NOUNS,
	compounds: false,
	endings: /[a-z]{3}(?:dor|dora|tor|tora|sor|sora|ista|eiro|eira|ologo|ologa|ante|ario|aria|ente)$/,
	notNouns: words(
		`janeiro fevereiro primeiro primeira terceiro terceira parceiro parceira inteiro inteira feira segunda-feira
		terca-feira quarta-feira quinta-feira sexta-feira dinheiro maneira carreira cadeira entrevista lista vista revista
		pista prevista conquista durante mediante importante bastante restante constante instante seguinte presente cliente
		recente anteriormente atualmente horario formulario calendario comentario usuario necessario necessaria diario diaria
		aniversario salario cenario questionario inventario itinerario setor fator motor anterior posterior exterior
		interior superior inferior favor melhor maior valor senhor senhora hora agora demora correspondente pendente
		suficiente expediente ambiente evidente acidente frente gente mente diferente excelente diretamente previamente
		visitante participante candidato computador brincadeira verdadeiro`,
	),
	endsAtNoun: false,
	startsAtNoun: true,
	joints: words('de da do das dos e &'),
	looseJoints: words('em a ao para'),
	articles: words('o a os as'),
	stops: words(
		`eu queremos quero quer preciso posso pode podem vamos vou vai vao vem venho estou estamos somos sou era seria temos
		tenho podemos re res enc fwd convite lembrete confirmacao mudanca alteracao aviso ele ela eles elas voce voces me nos
		bom boa tarde noite muito tambem todo toda todos todas quem qual quais porque entao depois so abracos senhor senhora
		sr sra que se te lhe nos seu sua seus suas teu tua nosso nossa nossos nossas um uma com por sobre no na nas pelo pela pelas
		foi fui sera serao esta estao ha tem tens tera fica ficou confirmada confirmado agendada agendado marcada marcado
		remarcada prevista segunda terca quarta quinta sexta sabado domingo segunda-feira terca-feira quarta-feira
		quinta-feira sexta-feira janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
		amanha hoje ontem proximo proxima dia obrigado obrigada ola caro cara prezado entrevista vaga cargo candidatura
		processo ref referencia cod codigo desde ate quando onde como se nao mais mas ja aqui este esta isso ante entre
		segundo sem apos via teams zoom meet online presencial contrato turno horario as empresa cliente`,
	),
	topics: words(
		`vaga posto cargo funcao posicao oportunidade oferta emprego lugar papel trabalho trampo candidatou-se
		candidataste-te candidatura candidato candidata inscricao inscrito inscrita trabalhar atuar comecar concorrer
		entrevista conversa reuniao bate-papo chamada ligacao convocatoria encontro processo prova teste etapa rodada
		procuramos precisamos ser vagas seletivo`,
	),
	connectors: words(
		`de da do das dos a o as os para como ao um uma e sua tua seu teu nossa nosso na no com : - trabalho emprego`,
	),
	behindWords: words(`vaga equipa equipe time`),
	label: fieldLabel(
		'(?:vaga|cargo|funcao|posicao|posto|oportunidade|titulo da vaga|nome da vaga|posto de trabalho|candidatura|emprego|vaga de emprego|perfil|processo)',
	),
	eventLabel: fieldLabel(
		'(?:assunto|o que|evento|tema|reuniao|entrevista|motivo|titulo|subject|compromisso)',
	),
	terms:
		/[,;]? ?(?:- )?\b(?:ref\b|referencia|cod\b|codigo|tempo integral|tempo inteiro|part-?time|full-?time|clt|pj|contrato|\d.? turno|turno|id\b)/,
};
