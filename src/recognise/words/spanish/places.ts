import type { PlaceWords } from '../place-words.ts';
import { fieldLabel, leadingTo } from '../role-words.ts';

const STREET =
	'(?:calle|c\\/|c\\.|avenida|avda\\.?|av\\.?|paseo|p\\.?o|plaza|pza\\.?|pl\\.?|carretera|ctra\\.?|camino|ronda|travesia|poligono|pol\\.?|callejon|glorieta|gran via|rambla|via|blvd\\.?|boulevard|bulevar|calzada|prolongacion|privada|autopista|parque (?:empresarial|tecnologico|industrial)|urbanizacion|carrera|cra\\.?|jr\\.?|jiron|pasaje|alameda|muelle)';

export const SPANISH_PLACES: PlaceWords = {
	video:
		/\b(?:zoom|(?:ms )?teams|google meet|por meet|webex|skype|whereby|jitsi|videollamada|video ?llamada|videoconferencia|video-?entrevista|por video|en linea|on-?line|virtual|virtualmente|telematica|telematicamente|a distancia|camara|en remoto|remota)\b/,
	phone:
		/\b(?:por telefono|telefonica(?:mente)?|telefonico|(?:te|le|lo|la|os) (?:llamo|llamare|llamaremos|llamamos|llama|llamara|llamaran|marco|marcare|marcaremos|marcan|marca)|(?:recibiras|recibira|recibir) (?:una|nuestra|mi) llamada|llamada telefonica|llamada (?:con|de|al)|espera (?:mi|nuestra) llamada|al telefono|te llamo|via telefonica|entrevista telefonica)\b/,
	person:
		/\b(?:presencial(?:mente)?|en persona|cara a cara|(?:en|a) (?:nuestr[oa]s?|mi|la|las|el) (?:oficinas?|sede|instalaciones|tienda|centro|local|planta|fabrica|hotel|restaurante|clinica|despacho|taller|edificio|sucursal|nave|bar|aula|colegio|hospital)|recepcion|aparcamiento|aparcar|estacionamiento|acude|acudir|acuda|presentarse|presentate|presentese|comparecer|te espero|te esperamos|le esperamos|le espero|en el local|mismo sitio|mismo lugar|ven(?:te)? (?:a|al|el|por)|venir|pasate|pase por|dni|identificacion|planta|piso|acceso por|visita a|poligono|dia de prueba|turno de prueba|zapato|nos vemos en (?:la|el|nuestr))\b/,
	phoneField: /\b(?:telefono|telefonica|llamada)\b/,
	personField: /\b(?:presencial|en persona|oficina|oficinas)\b/,
	mediumLabel: fieldLabel(
		'(?:modalidad|formato|tipo|tipo de entrevista|medio|lugar|donde|ubicacion|plataforma|via|forma|sede|modo)',
	),
	ruledOut:
		/\b(?:en lugar de|en vez de|no|ya no|y no|inicialmente|en principio)(?: sera| es)?(?: por| en| de)?(?: la| el| una)? ?$/,
	label: fieldLabel(
		'(?:lugar|direccion|donde|ubicacion|sede|sitio|lugar de la entrevista|lugar de la cita|domicilio|sala|punto de encuentro|localizacion|oficina)',
		'\\u{1F4CD}',
	),
	address:
		/\b(?:planta|piso|edificio|ed\.|torre|oficina|oficinas|nave|local|sala|aula|puerta|portal|bloque|sede|hotel|centro|hospital|colegio|instituto|campus|parque|despacho|unidad|bajo|izda|dcha|col|colonia|cp|poligono|corporativo|fabrica|almacen|tienda|restaurante|bar|ayuntamiento|escalera|modulo|sotano|acceso|estacion|s\/n|km)\b/,
	street: new RegExp(`(?:^|[^a-z])${STREET} ?[a-z0-9]`),
	streetName: new RegExp(`^${STREET} ?(?:de |del |la |las |los )?[a-z]`),
	lowerStart: new RegExp(
		`^(?:${STREET} ?[a-z\\d]|(?:aula|sala|edificio|planta|oficina|despacho|nave|torre|hotel|hospital|piso) [a-z\\d])`,
	),
	nameless: /^(?:oficinas?|sede|instalaciones|tienda|local|centro)(?:,| de| en| sit| ubicad| \()/,
	numberBehind: true,
	postcode: /\b\d{5}\b,? \p{Lu}|\bC\.?P\.? \d{5}\b/u,
	leads: leadingTo(
		[
			'(?:en|a) (?:nuestr[oa]s?|la|las|el|su|sus|mi) (?:oficinas?|sede|instalaciones|tienda|centro|local|planta|fabrica|clinica|despacho|taller|nave|sucursal)(?: (?:de|en|del|central|centrales|ubicad[oa]s? en|sit[oa]s? en|situad[oa]s? en)(?: la| el)?)?',
			'(?:direccion(?: es)?|mismo (?:sitio|lugar)|ubicad[oa]s? en|situad[oa]s? en|sit[oa]s? en|estamos en|nos encontramos en|acudir a|presentarse en|vernos en|te espero en|te esperamos en|misma direccion)',
			'(?:en|a la altura de) (?:el|la|los|las)?',
			'en',
		],
		[' (?:el |la |las |los )', '(?= )', ': '],
	),
	looseLeads: leadingTo(['(?:en|a|al|del|por)(?: el| la| las| los)?'], []),
	venues:
		/\b(?:en|a|al) ((?:el |la |nuestro |nuestra |nuestras |las )?(?:bar|restaurante|tienda|oficina|oficinas|taller|local|clinica|despacho|colegio|obra|nave|fabrica|almacen|panaderia|cafeteria|hotel|estudio|sede)(?: [a-z]{3,16})?)(?![a-z])/g,
	behind:
		/^(?:con|y|o|frente|enfrente|junto|al lado|cerca|detras|pregunta|pregunte|por favor|te|le|nos|la|el|los|las|que|donde|para|si|traiga|trae|recuerda|aparcamiento|parking|metro|bus|toca|llama|entrada por|duracion|puesto|vacante|a las|\d{1,2}:\d\d|lunes|martes|miercoles|jueves|viernes|estaran|estara|hablamos|es|tienes|acceso libre|porque|pero|asi|como)(?![a-z])/,
	ends: / (?:con |a las? \d|el (?:lunes|martes|miércoles|jueves|viernes|sábado|próximo|día|\d)|para (?:la|el|una|un|tu|su|que|conoc)|y (?:te|le|nos|pregunt|trae|allí|la|el|hablamos)|donde|te |le |si |hablamos|porque|pero|que |es |será)|[!?;](?: |$)|\.(?: \p{Lu}|$)|\n|\t| - |, (?:a las|el (?:lunes|martes|miércoles|jueves|viernes|día|próximo)|con|para|te|le|y|donde|que) /gu,
};
