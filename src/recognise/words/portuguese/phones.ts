import type { PhoneWords } from '../who-words.ts';

export const PORTUGUESE_PHONES: PhoneWords = {
	notDirect:
		/\b(?:geral|central|pabx|pbx|centralita|rececao|recepcao|fax|escritorio|sac|atendimento|pin|id|id da reuniao|senha|codigo|nif|cnpj|ref|referencia|loja|portaria|secretaria|ramal geral|0800)\b/,
	notDirectBehind: /^ ?\(?(?:geral|central|rececao|recepcao|pabx|fax|escritorio)/,
	notDirectOnLine: /\b(?:id da reuniao|ou por telefone|pin:|senha|fax)\b/,
	readersOwn:
		/\b(?:(?:te|lhe) (?:ligo|ligarei|ligara|ligaremos|ligam|telefonamos)|(?:ligamos|ligaremos|ligo|ligara|ligarei)(?:-lhe|-te)? ?(?:para )?(?:voce|si|ti|o seu|a sua|seu|lhe)?)\b[^.?!]{0,40}$|\b(?:seu|teu) (?:numero|celular|telemovel|telefone|whatsapp)\b[^.?!]{0,30}$/,
	mine: /\b(?:(?:o )?meu (?:[a-z]+ )?(?:numero|celular|telemovel|whatsapp|direto|telefone)(?: e|:|,)?|(?:me (?:liga|ligue|chama|chame)|ligue-me|liga-me|avise-me)(?: [a-z]+){0,3} (?:no|para o|pelo|para)) $/,
	direct:
		/(?:^|[^a-z])(?:t|tel|telef|telefone|tlf|fone|direto|tel direto|m|tm|tlm|telemovel|cel|celular|whatsapp|zap|p|pelo|no|duvidas)\W{0,6}$/,
	mobile: /(?:^|[^a-z])(?:m|tm|tlm|telemovel|cel|celular|direto|tel direto|whatsapp|zap)\W{0,4}$/,
	dialIn:
		/\b(?:entrar por telefone|ingressar por telefone|participar por telefone|mais numeros de telefone|numeros de acesso)\b/,
};
