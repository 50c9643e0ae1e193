import type { PlaceWords } from '../place-words.ts';
import { fieldLabel, leadingTo } from '../role-words.ts';

const STREET =
	'(?:rua|r\\.|avenida|av\\.?|travessa|tv\\.?|praca|pca\\.?|largo|lg\\.?|estrada|rodovia|rod\\.?|alameda|al\\.|calcada|beco|quinta d[aeo]s?|zona industrial|parque (?:industrial|empresarial|tecnologico)|praceta|rotunda|caminho|via|ladeira|viela|cais|edificio|lote|quadra|setor|sitio|bairro)';

export const PORTUGUESE_PLACES: PlaceWords = {
	video:
		/\b(?:zoom|(?:ms )?teams|google meet|pelo meet|via meet|webex|skype|whereby|jitsi|videochamada|video ?chamada|videoconferencia|video-?entrevista|por video|em linha|on-?line|virtual|virtualmente|remota|remotamente|a distancia|camera|camara ligada|entrar na sala|link da (?:sala|reuniao|chamada))\b/,
	phone:
		/\b(?:por telefone|pelo telefone|por telemovel|telefonica|telefonico|telefonicamente|(?:te|lhe|vou te|vou lhe|irei) (?:ligo|ligarei|ligar|ligaremos|liga|ligara|telefono|telefonarei)|(?:ligo|ligarei|ligaremos|liga|telefono|telefonarei)-(?:te|lhe)|vou (?:te )?ligar|receber(?:a|as)? (?:a |uma |nossa |minha )?(?:chamada|ligacao)|chamada telefonica|ligacao telefonica|aguarde (?:a |nossa |minha )?(?:ligacao|chamada)|ao telefone)\b/,
	person:
		/\b(?:presencial(?:mente)?|pessoalmente|em pessoa|(?:n[oa]s?|ao|a) (?:noss[oa]s? |meu |minha |seu )?(?:escritorios?|instalacoes|sede|loja|fabrica|hotel|restaurante|clinica|salao|edificio|unidade|planta|oficina|agencia|escola|hospital|armazem|portaria|sala|obra|cozinha)|rececao|recepcao|portaria|estacionamento|estacionar|compareca|comparecer|comparencia|apresentar-se|apresente-se|dirija-se|venha|vem (?:ca|aqui)|pode vir|passe (?:por|pela|no|na)|documento com foto|cartao de cidadao|mesmo local|mesmo sitio|visita a|recebe-lo|recebe-la|recebe-lo-emos|esperamos por si|dia de teste|dia experimental|fazer um teste|kit|uniforme|procure por)\b/,
	phoneField: /\b(?:telefone|telemovel|telefonica|ligacao|chamada)\b/,
	personField: /\b(?:presencial|pessoalmente|escritorio)\b/,
	mediumLabel: fieldLabel(
		'(?:modalidade|formato|tipo|tipo de entrevista|meio|local|onde|localizacao|plataforma|via|forma|modo|sala)',
	),
	ruledOut:
		/\b(?:em vez de|em vez da|ao inves de|nao|ja nao|e nao|inicialmente|em principio)(?: sera| e)?(?: por| em| de| na| no)?(?: a| o| uma)? ?$/,
	label: fieldLabel(
		'(?:local|onde|morada|endereco|localizacao|sede|sitio|local da entrevista|local de entrevista|local do encontro|ponto de encontro|sala|escritorio)',
		'\\u{1F4CD}',
	),
	address:
		/\b(?:piso|andar|edificio|torre|sala|loja|bloco|porta|portaria|sede|hotel|centro|hospital|escola|campus|parque|fabrica|armazem|escritorio|unidade|conjunto|conj|cj|apto|galpao|nave|lote|km|restaurante|cafe|quinta|zona industrial|esq|dto|r\/c|terreo|predio|bairro|camara municipal|auditorio|s\/n|salao|shopping)\b/,
	street: new RegExp(`(?:^|[^a-z])${STREET} ?[a-z0-9]`),
	streetName: new RegExp(`^${STREET} ?(?:de |da |do |das |dos )?[a-z\\d]`),
	lowerStart: new RegExp(
		`^(?:${STREET} ?[a-z\\d]|(?:sala|edificio|piso|portaria|torre|hotel|hospital|auditorio|loja) [a-z\\d])`,
	),
	nameless: /^(?:escritorios?|sede|instalacoes|loja|fabrica|unidade)(?:,| de| em| sit| na| no| \(|:)/,
	numberBehind: true,
	postcode: /\b\d{4}-\d{3}\b|\b\d{5}-\d{3}\b|\p{L}(?:\/| - |, )[A-Z]{2}\b/u,
	leads: leadingTo(
		[
			'(?:n[oa]s?|em|ao|a) (?:noss[oa]s?|meu|minha)? ?(?:escritorios?|instalacoes|sede|loja|fabrica|clinica|unidade|oficina|agencia)(?: (?:de|em|da|do|na|no|central|sit[oa] em|sit[oa] na))?',
			'(?:morada(?: e)?|endereco(?: e)?|mesmo (?:sitio|local|endereco)|localizad[oa]s? (?:em|na|no)|situad[oa]s? (?:em|na|no)|sit[oa]s? (?:em|na|no)|estamos (?:em|na|no)|ficamos (?:em|na|no)|comparecer (?:em|na|no)|esperamos (?:por si )?(?:em|na|no)|lo|la)',
			'(?:no|na|nas|nos|em)',
		],
		[' (?:o |a )', ': '],
	),
	looseLeads: leadingTo(['(?:em|a|ao|no|na|nas|nos|de|da|do)'], []),
	venues:
		/\b(?:n[oa]|ao|em) ((?:noss[oa] )?(?:escritorio|loja|fabrica|restaurante|cafe|clinica|escola|oficina|obra|armazem|padaria|salao|hotel|estudio|sede|portaria \d da fabrica)(?: [a-z]{3,16})?)(?![a-z])/g,
	behind:
		/^(?:com|e|ou|em frente|ao lado|perto|atras|procure|pergunte|por favor|te|lhe|nos|o|a|os|as|que|onde|para|se|traga|traz|leve|lembre|estacionamento|metro|onibus|autocarro|toque|ligue|entrada por|duracao|vaga|funcao|cargo|as \d|\d{1,2}[:h]\d\d|segunda|terca|quarta|quinta|sexta|estarao|estara|sera|por razoes|mas|como|pelas|dia)(?![a-z])/,
	ends: / (?:com |às? \d|dia \d|n[ao] (?:segunda|terça|quarta|quinta|sexta|próxim|dia)|para (?:a|o|uma|um|que|conhec)|e (?:te|lhe|nos|pergunte|traga|procure|com)|onde|te |lhe |se |porque|mas|que |é |será|por razões|pelas)|[!?;](?: |$)|\.(?: \p{Lu}|$)|\n|\t|, (?:às|pelas|dia|com|para|te|lhe|e|onde|que|por) /gu,
};
