import type { PhoneWords } from '../who-words.ts';

export const SPANISH_PHONES: PhoneWords = {
	notDirect:
		/\b(?:centralita|central|conmutador|recepcion|fax|oficinas?|of|atencion|telefono general|general|pin|id|id\. de reunion|id de reunion|codigo|clave|codigo de acceso|referencia|ref|folio|nif|cif|rfc|tienda|linea 900|gratuito|asistente|secretaria)\b/,
	notDirectBehind: /^ ?\(?(?:centralita|central|conmutador|recepcion|general|fax|oficina)/,
	notDirectOnLine:
		/\b(?:o por telefono|por telefono:|id de reunion|id\. de reunion|codigo de acceso|pin:|fax)\b/,
	readersOwn:
		/\b(?:te|le) (?:llamara|llamaremos|llamo|llamare|llamaran|llama|marco|marcare|marcara|marcaremos|contactara|contactaremos|telefoneara)\b[^.?!]{0,50}$|\b(?:tu|su) (?:numero|movil|celular|telefono)\b[^.?!]{0,30}$/,
	mine: /\b(?:mi (?:[a-z]+ )?(?:numero|movil|celular|directo|telefono|whatsapp)(?: es|:|,)?|(?:avisame|llamame|escribeme|marcame|escribes|llamas)(?: [a-z]+){0,3} (?:al|en el|a mi)) $/,
	direct:
		/(?:^|[^a-z])(?:t|tel|tf|tfno|telf|telefono|tel directo|directo|m|mov|movil|cel|celular|whatsapp|p|al|dudas)\W{0,6}(?:al )?$/,
	mobile: /(?:^|[^a-z])(?:m|mov|movil|cel|celular|directo|whatsapp)\W{0,4}$/,
	dialIn: /\b(?:unirse por telefono|marcar por telefono|numeros de acceso|mas numeros de telefono)\b/,
};
