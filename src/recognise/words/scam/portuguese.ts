import { anyOf } from '../cue.ts';
import { AMOUNT, CHAT_APP, COIN, type ScamWords, stems, wordings } from './wordings.ts';

const PAPER =
	'(?:passaporte|rg|cpf|identidade|carteira de identidade|cartao de cidadao|cartao (?:de credito|de debito|bancario))';
const CHIEF =
	'(?:gerente|responsavel|recrutador(?:a)?|gestor(?:a)?|diretor(?:a)?|coordenador(?:a)?|departamento de)';

export const PORTUGUESE_SCAMS: ScamWords = {
	language: 'pt',
	chatInterview: wordings(
		`(?:entrevista|treinamento|formacao|integracao)… (?:por|pelo|via|no|na|atraves do|usando o|em) (?:app |aplicativo )?${CHAT_APP}`,
		`entrevista (?:de )?${CHAT_APP}`,
		'entrevista… por (?:mensagens?(?: de texto)?|chat|sms)',
	),
	chatOrder: wordings(
		'entrevista (?:escrita|por escrito|de texto|baseada em texto)',
		`(?:adicione|contate|contacte|chame|escreva|envie)… ${CHIEF}… (?:no|pelo|via|por) ${CHAT_APP}`,
		`${CHAT_APP}… para (?:comecar|iniciar|continuar) (?:a |sua |com a )?(?:entrevista|integracao)`,
		`(?:baixe|instale|descarregue) (?:o )?(?:app |aplicativo )?${CHAT_APP}`,
	),
	otherUse: stems(
		'(?:duvidas?|perguntas?|problemas?|atraso|atrasar|lembrete|localizacao|como chegar|aviso)',
		'(?:me|nos) (?:chama|chame|chamar|escreva|contacte|avisa|avise|liga|ligue)',
		'(?:chama|chame|escreve|escreva|contacte|avise|fale|fala)(?:-| com | )(?:me|nos|nos|comigo|conosco|connosco)',
		'(?:enviar|envi|mand|receb|compartilh|confirm)',
	),
	called: stems('(?:video|chamada|ligacao)'),
	taskScam: wordings(
		'otimizacao de (?:aplicativos|apps|produtos|dados|hoteis|pedidos)… (?:tarefas?|comiss\\w{2,4}|usdt|ganh\\w{1,4}|por dia|diari\\w{1,2})',
		'tarefas? (?:simples|faceis|diarias?|online)… (?:ganh\\w{1,4}|pag\\w{1,4}|comiss\\w{2,4}|usdt|por dia|diari\\w{1,2}|pix)',
		'(?:ganh\\w{1,4}|pag\\w{1,4}|comiss\\w{2,4}|usdt)… (?:por tarefa|cada tarefa|tarefas? (?:simples|faceis|diarias?|online))',
		'desbloquear… tarefas?',
		'(?:recarregue|recarregar|recarrega) (?:a )?(?:sua|tua) (?:conta|carteira)',
		'(?:impulsionar|boosting de) produtos',
	),
	payFirst: wordings(
		'(?:deposito|caucao|taxa|valor|pagamento)… reembolsave(?:l|is)',
		'(?:deposito|caucao|taxa)… sera (?:reembolsad[oa]|devolvid[oa])',
		`(?:deve|precisa|favor|necessario|tem de|tem que|basta)… (?:pagar|depositar|transferir|enviar|fazer um pix)… ${AMOUNT}`,
		`(?:pague|deposite|transfira|faca (?:um |o )?pix)… ${AMOUNT}`,
		'(?:taxa|custos?|valor|despesas?) (?:de|do|da) (?:inscricao|registo|registro|cadastro|treinamento|formacao|processamento|curso|exame|visto)… (?:pagar|pago|paga|antes|obrigatori[oa]|pix)',
		'(?:pagar|pague|pagamento d[aeo])… (?:taxa|custos?|despesas?) (?:de|do|da) (?:inscricao|registo|registro|cadastro|treinamento|formacao|processamento|curso|exame|visto)',
		'(?:compre|comprar|compra)… (?:equipamento|material|computador|notebook|software|kit)… reembols\\w{1,5}',
		'cheque… (?:deposite|depositar|equipamento|material)',
	),
	paidProperly: stems(
		'(?:transporte|viagem|deslocacao|deslocamento|estacionamento|passagem|taxi|almoco)',
		'(?:gratuit|gratis|sem (?:custo|custos|taxa)|por nossa conta|nenhum (?:custo|pagamento)|nenhuma taxa)',
	),
	coins: wordings(
		'(?:compr\\w{1,3})… (?:cart(?:ao|oes)(?: de)?[- ]presente|gift ?cards?|cart(?:ao|oes) (?:itunes|steam|google play|amazon|apple))',
		'(?:cart(?:ao|oes)(?: de)?[- ]presente|gift ?cards?)… (?:codigos?|raspar|raspe|fotos?)',
		`(?:pag[oa]s?|pagamento|salario|ordenado|comiss\\w{2,4}|deposito|depositar|saque|transferencia)… (?:em|por|via|com|de) (?:\\d{1,7} )?${COIN}`,
		'\\d{1,7} (?:usdt|btc)',
		'(?:endereco d[ae] (?:sua |tua )?(?:carteira|wallet)|carteira (?:crypto|usdt|bitcoin|de criptomoedas|cripto))',
		'(?:criar|abrir|crie|abra) uma conta (?:na |no |da )?(?:binance|coinbase)',
	),
	given: stems('(?:beneficios?|agradecimento|aniversario|incentivo|bonus|brinde)'),
	identity: wordings(
		`(?:copia|digitalizacao|foto|imagem|selfie|frente e verso)s?… (?:do |da |de |seu |sua |com (?:o |a )?)(?:seu |sua |teu )?${PAPER}`,
		`${PAPER}… frente e verso`,
		'numero (?:do|da|de) (?:seguranca social|cartao|passaporte)',
		'selfie com',
	),
	brought: stems(
		'(?:trazer|traga|levar|leve|apresentar|apresente|originais|original|portaria|recepcao|rececao|presencial|em maos|munid[oa])',
	),
	bank: wordings(
		'(?:senha|palavra-passe|acesso|login|utilizador) (?:bancari[oa]|do (?:seu )?banco|da (?:sua )?conta bancaria|do internet banking)',
		'(?:seu|sua|teu|seus|o) (?:iban|dados bancarios|conta bancaria|numero (?:de|da) conta|chave pix)',
	),
	hired: stems(
		'(?:contrato|carta de oferta|carta proposta|proposta (?:de emprego|de trabalho)|bem-vind[oa] (?:a|ao) (?:equipa|equipe|time)|primeiro dia|data de (?:admissao|inicio)|admissao|contratacao)',
	),
	expenses: stems('(?:transporte|viagem|deslocac|despesas|reembols)'),
	password: wordings(
		'(?:senha|palavra-passe) (?:do (?:seu |teu )?|de (?:seu )?)(?:e-?mail|gmail|outlook|correio)',
		'(?:envie|mande|informe|compartilhe|reenvie)… codigo (?:de verificacao|sms|recebido)',
	),
	tooGood: wordings(
		'(?:sem (?:necessidade de )?entrevista|nao (?:e )?(?:precis[ao]|necessari[ao]) entrevista|contratacao imediata)',
		'(?:comece|comecar|inicie|iniciar) (?:hoje|ja|imediatamente)',
		`(?:ganhe|ganhar|ganha)… ${AMOUNT}… (?:dia|diarios|diario|semana)`,
		'(?:\\d|uma|duas)(?: ?(?:-|a) ?(?:\\d|duas|tres))? horas? por dia',
	),
	never: stems(
		'(?:nunca|jamais|em nenhum caso|nenhuma empresa)',
		'nao (?:lhe |te )?(?:pedi|solicit|cobr|exig|realiz|fazemos)',
		'(?:golpes?|golpistas?|fraud|burlas?|burlao|phishing)',
	),
	attached: anyOf('(?:anex[oa]s?|em anexo|arquivo anexo|ficheiro anexo)'),
	joins: anyOf(
		'(?:participar|entrar na|videochamada|zoom|teams|webex|link d[ae] (?:reuniao|entrevista|chamada))',
	),
	department: '(?:rh|recursos humanos|recrutamento|selecao|vagas|carreiras?)',
};
