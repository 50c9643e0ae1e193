import { fieldNamed, leadingTo, rightBefore, rightBehind } from '../around-names.ts';
import { words } from '../cue.ts';
import type { PeopleWords } from '../who-words.ts';

/** Words that make a run of capitals something else than a person. */
export const NOT_NAMES = `olá oi bom boa dia tarde noite caro cara caros prezado prezada prezados exmo exma excelentíssimo senhor senhora
	senhores atenciosamente cumprimentos melhores abraço abraços beijo beijos bjs obrigado obrigada grato grata cordialmente com os
	as o a um uma de do da dos das em no na nos nas por pelo pela para sem sobre até e ou que quem quando onde como qual se sim não
	seu sua seus suas teu tua meu minha nosso nossa nossos nossas você vocês eu nós ele eles este esta esse essa isto segunda
	terça quarta quinta sexta sábado segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio junho
	julho setembro outubro novembro dezembro hoje amanhã ontem hora horas horário data local endereço duração assunto vaga vagas
	cargo função candidatura entrevista entrevistas convite convocatória confirmação lembrete cancelamento remarcada remarcação
	alteração mudança reunião conversa encontro agendamento processo seleção recrutamento recursos humanos rh gestão pessoas
	talentos talento equipa equipe time departamento direção diretor diretora gerente gestor gestora coordenador coordenadora
	responsável técnico técnica analista assistente consultor consultora recrutador recrutadora engenheiro engenheira secretário
	secretária secretariado presidente júri comissão grupo empresa companhia rede hospital clínica câmara universidade fundação banco
	restaurante hotel loja salão padaria farmácia metalúrgica construtora alimentos carreiras cliente andar piso edifício sala rua
	avenida rodovia praça portaria escritório sede telefone tel telef telemóvel celular cel geral direto participantes convidados
	organizador organizadora entrevistador entrevistadora plataforma link modalidade etapa dúvidas documentos importante nota aviso
	atenção parabéns sucesso sorte senha código ingressar entrar responder candidato candidata fábrica industrial mensagem conselho
	administração contacto contato serviços serviço`;

const PANEL = '(?:juri|comissao|banca|painel|comite)';
const TITLED = "(?:noss[oa]|meu|minha|o|a) [a-z'/-]{4,40}(?: [a-z'/-]{1,24}){0,4}";

const BEFORE = [
	'com|conhecer|falar com|conversar com|encontrar|junto com|ao lado de|alem de|bem como|acompanhad[oa] (?:de|por|pelo|pela)|perante|constituido por|assim como',
	'(?:conduzida|realizada|feita|recebid[oa]|entrevistad[oa]|atendid[oa]|presidid[oa]|liderada|constituid[oa]|composto|composta|formada|formado|integrada) (?:por|pelo|pela|pelos|pelas)|pelo|pela|a cargo de',
	'(?:estarao|estara|estaremos|estaro|participarao|participara|participam|serao|sera|vamos estar|vao estar|vai estar|estao)(?: presentes?| tambem)?(?: eu e)?',
	'(?:recebe|recebera|receberao|entrevista|entrevistara|entrevistarao|atendera|espera|esperam|aguarda|liga|ligara)(?:-l[oa]|-te)?',
	`(?:e|depois|em seguida|tambem) ${TITLED}|noss[oa] [a-z'-]{4,24}(?: [a-z'-]{1,24}){0,4}|eu e|entrevistador(?:a|es)? (?:sera|serao|e)`,
];

export const PORTUGUESE_PEOPLE: PeopleWords = {
	label: fieldNamed(
		'(?:seu |sua |seus |os )?(?:entrevistador(?:a|es|as|\\(a\\)|/a)?|interlocutor(?:a|es)?|participantes?|presentes|recrutador(?:a)?)',
		`com(?: quem)?|quem|quem (?:vai|ira) (?:falar|conversar|te entrevistar|entrevistar)(?: com (?:voce|si|ti|o senhor|a senhora))?|${PANEL}|composicao (?:do|da) ${PANEL}|membros (?:do|da) ${PANEL}|membros|vogais|vogal|president[ea]`,
		'(?:voce|vai|ira) (?:vai |ira )?(?:falar|conversar) com|entrevista com|conversa com|reuniao com|procurar por|anfitria?o?|gestor(?:a)?(?: da vaga)?',
	),
	before: leadingTo(...BEFORE),
	beforeFirstName: rightBefore(...BEFORE),
	behind: rightBehind(
		'(?:vai|vao|ira|irao|ira) (?:te |lhe |o |a )?(?:conversar|falar|entrevistar|receber|conduzir|participar|ligar|estar|atender|fazer)|(?:te |lhe )?(?:entrevistara|recebera|receberao|conduzira|participara|participarao|ligara|estara|estarao|fara)|quer (?:conhecer|falar|conversar|te ver)|querem (?:conhecer|falar|conversar)|te espera|espera por|esta(?:ra)? (?:a sua espera|doente)|nao (?:pode|podera|vai)|teve (?:de|que|um)|precisa',
	),
	panel: new RegExp(
		[
			`\\b${PANEL}[^.:]{0,40}\\b(?:e constituido|sera|e composto|e composta|e formad|constituido|composto)|\\bcomposicao (?:do|da) ${PANEL}`,
			'\\b(?:estarao|estaremos|participarao|participaremos|vamos estar|vao estar)\\b|\\b(?:voce )?(?:vai|ira) (?:conversar|falar|ser entrevistad[oa])\\b',
			'\\b(?:recebera|receberao|entrevistara|entrevistarao)\\b|\\b(?:entrevista|conversa) (?:sera|vai ser) (?:com|conduzida|feita|realizada)|\\bos (?:seus )?entrevistadores\\b',
		].join('|'),
	),
	talk: /\b(?:entrevista(?:r|ra|rao|-lo|-la)?|conversa(?:r|ra|rao)?|conhecer|receber(?:a|ao)?|recebe|estarao|estara|estaremos|presentes?|participar(?:a|ao|emos)?|juri|comissao|banca|reuniao|falar|encontro|espera(?:m)?|liga(?:ra|rao)?|quer(?:em)?|acompanhad[oa]|conduz(?:ir|ira|irao|ida)?|nosso lado|mesa|atender(?:a|ao)?|vai (?:te|lhe))\b/,
	notBefore: rightBefore(
		'(?:apos|depois d[ae]|desde|na sequencia da?)[^.,;]{0,50} com|(?:falou|falei|conversou|combinado|alinhado|conversado|falado|aprovada|aprovado|acordado) (?:com|pelo|pela)|assistente (?:de|do|da)|secretari[oa] (?:de|do|da)|em nome de|da parte de',
	),
	notBehind: rightBehind('na semana passada|semana passada|ontem|anteontem|no outro dia|ha dias'),
	withEither: rightBefore(
		'(?:entrevista|reuniao|conversa|chamada|encontro|bate-papo|videochamada) (?:com|na|no|em)(?: o| a)?',
	),
	askFor: rightBefore(
		'(?:procur(?:e|ar|a)|pergunt(?:e|ar|a)|apresente-se|chame)(?: [a-z]{2,12}){0,3} (?:por|pelo|pela|a|ao)',
	),
	self: words(
		'eu me mim meu minha comigo nos nosso nossa conosco connosco estarei estaremos ligo ligarei espero aguardo',
	),
	senderToo:
		/\be eu\b|\beu e\b|\be comigo\b|\bcomigo\b|\beu (?:mesm[oa]|propri[oa])\b|\be (?:est[ae] )?(?:sua|vossa) (?:servidora|criada)\b|\beu (?:te |lhe )?(?:ligo|ligarei|telefono|recebo|entrevisto)\b|\b(?:ligo-(?:te|lhe)|te ligo|lhe ligo|vou (?:te |lhe )?ligar|vou-(?:te|lhe) ligar)\b|\bnoss[ao] (?:entrevista|conversa|reuniao|encontro|papo)\b|\bsou eu quem\b|\b(?:estaremos|seremos) (?:os )?(?:dois|tres)\b|\bestarei (?:eu|la|presente)\b|\bcom a minha pessoa\b|\bte conto\b|\bvoce me conta\b/,
	senderNot: /(?:fale|falar|falem|contato|contacto|contacte|procure) comigo/,
	senderAlone:
		/\b(?:a gente (?:conversa|se ve|bate|toma)|conversamos|falamos|nos vemos|vemo-nos|te espero|espero (?:voce|por si)|ate (?:segunda|terca|quarta|quinta|sexta|amanha|la|ja|logo)|fazer um teste em mim|tomamos um)\b/,
	senderReceives:
		/\b(?:pode (?:vir|passar)|vem|venha|passa|passe|te espero|espero (?:voce|por ti|por si)|procur(?:e|a) por mim|um cafe|ate (?:amanha|logo|la|ja))\b/,
};
