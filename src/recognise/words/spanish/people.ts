import { fieldNamed, leadingTo, rightBefore, rightBehind } from '../around-names.ts';
import { words } from '../cue.ts';
import type { PeopleWords } from '../who-words.ts';

/** Words that make a run of capitals something else than a person. */
export const NOT_NAMES = `hola buenos buenas buen días día tardes noches estimado estimada estimados querido querida saludos saludo un una uno
	cordial cordiales atentamente gracias muchas el la los las lo al del en con por para sin sobre según tras desde hasta y o u
	que qué quién quiénes cuándo dónde cómo cuál si sí no tu tus sus mi mis nuestro nuestra nuestros nuestras vuestro te le les se
	nos me es son está están este esta estos estas ese esa yo tú usted ustedes él ellos nosotros lunes martes miércoles jueves
	viernes sábado enero febrero marzo abril mayo junio agosto septiembre setiembre octubre noviembre diciembre hoy mañana ayer hora
	fecha lugar dirección duración asunto puesto vacante plaza oferta entrevista entrevistas segunda primera tercera invitación
	convocatoria citación confirmación recordatorio cancelación cambio modificación actualización actualizado reunión cita llamada
	videollamada charla candidatura proceso selección selectivo unidad departamento dpto área equipo talento atracción joven
	reclutamiento recursos humanos rrhh personas cultura gestión dirección director directora gerente jefe jefa responsable
	coordinador coordinadora técnico técnica supervisor supervisora generalista ejecutivo ejecutiva asistente analista ingeniero
	ingeniera consultor consultora reclutador reclutadora secretario secretaria presidente presidenta vocal vocales tribunal
	comisión composición grupo empresa compañía hospital clínica ayuntamiento universidad fundación banco aguas bar restaurante hotel
	tienda taller cliente planta piso edificio torre sala calle avenida avda plaza polígono oficina oficinas corporativo sede
	centralita teléfono tel tfno móvil celular cel directo ext ubicación modalidad plataforma enlace liga documentación invitados
	organizador organizadora participantes entrevistador entrevistadora quizás favor ojo nota aviso privacidad felicidades
	enhorabuena éxito suerte candidato candidata centro industrial lácteos urgente importante datos zona franca mantenimiento administración comercial ventas compras`;

const PANEL = '(?:tribunal|comision|comite|panel|jurado)';
const TITLED = "(?:nuestr[oa]|nuestr[oa]s|mi|el|la|los|las) [a-z'/-]{4,40}(?: [a-z'/-]{1,24}){0,4}";

const BEFORE = [
	'con|conocer a|conoceras a|conocera a|veras a|vera a|hablaras con|hablara con|junto a|junto con|ademas de|acompanad[oa] (?:de|por)|ante|frente a|asi como',
	'(?:entrevistad[oa]|recibid[oa]|atendid[oa]|conducida|dirigida|realizada|liderada|presidid[oa]|llevada a cabo) por|a cargo de|por parte de|de la mano de',
	'(?:te|le|os|lo|la) (?:entrevistara|entrevistaran|entrevista|recibira|recibiran|recibe|atendera|atenderan|atiende|espera|esperan|esperara|llamara|llama)',
	'(?:estaran?|estaremos|asistiran?|participaran?|participaremos|acudiran?|estan|seremos|sera|seran)(?: presentes?| tambien)?|compuest[oa] por|formad[oa] por|integrad[oa] por|entrevistador(?:a|es)? (?:sera|seran|es)',
	`(?:y|e|ademas|luego|despues),? ${TITLED}|nuestr[oa] [a-z'-]{4,24}(?: [a-z'-]{1,24}){0,4}`,
];

export const SPANISH_PEOPLE: PeopleWords = {
	label: fieldNamed(
		'(?:tu |su |tus |sus )?(?:entrevistador(?:a|es|as|\\(a\\)|/a)?|interlocutor(?:a|es|as)?|participantes?|asistentes?|intervinientes?|panelistas?|reclutador(?:a)?)',
		`con(?: quien(?:es)?)?|quien(?:es)?(?: te entrevista| te entrevistara| estara| estaran)?|${PANEL}|composicion (?:del|de la) ${PANEL}[a-z ]{0,30}|miembros(?: (?:del|de la) ${PANEL})?`,
		'president[ea]|vocal(?:es)?|secretari[oa]|(?:te|le) (?:entrevista|entrevistara|entrevistaran|recibe|recibira|recibiran|atendera|atiende)|hablaras con|hablara con|conoceras a|entrevista con|reunion con|anfitrion(?:a)?|preguntar por|responsable de la entrevista',
	),
	before: leadingTo(...BEFORE),
	beforeFirstName: rightBefore(...BEFORE),
	behind: rightBehind(
		'(?:te|le|os|lo|la) (?:entrevistara|entrevistaran|entrevista|recibira|recibiran|recibe|atendera|espera|esperan|llamara|llama|marcara|vera|hara)|estara|estaran|asistira|asistiran|participara|participaran|conducira|dirigira|realizara|sera quien|quiere (?:verte|verle|conocer)|quieren (?:verte|verle|conocer)|quiere(?:n)? (?:hablar|charlar)|no puede|no podra|ha (?:pedido|tenido|podido|propuesto)|tiene (?:un|una)',
	),
	panel: new RegExp(
		[
			`\\b${PANEL}[^.:]{0,40} (?:esta|estara|se compone|lo forman|la forman|sera|integran|integrad[oa])\\b|\\bcomposicion (?:del|de la) ${PANEL}`,
			'\\b(?:estaran|estaremos|asistiran|participaran|participaremos|acudiran)\\b|\\b(?:te|le) (?:entrevistara|entrevistaran|recibira|recibiran|atenderan)\\b',
			'\\b(?:hablaras|hablara|conversaras|te reuniras|se reunira) con\\b|\\b(?:conoceras|conocera) a\\b|\\bla entrevista (?:sera|la (?:hara|haran|conducira|realizara))\\b|\\btus? (?:interlocutor|entrevistador)',
		].join('|'),
	),
	talk: /\b(?:entrevista(?:ra|ran|rte|rle|n)?|conocer(?:as|a|te|le)?|hablar(?:as|a)?|charlar(?:as|a)?|reunion|reuniras|reunira|recibir(?:a|an)?|recibe|atender(?:a|an)|estar(?:a|an|emos)|asistir(?:a|an)|participar(?:a|an|emos)|acompan(?:a|ara|aran)|tribunal|comision|panel|espera(?:n|ra|ran)?|llama(?:ra|ran)?|marcara|quiere(?:n)?|presencia|parte nuestra|verte|verle|veras|conversar(?:as|a)?|platicar(?:as|a)?)\b/,
	notBefore: rightBefore(
		'(?:tras|despues de|desde|en)[^.,;]{0,50} con|(?:hablado|hablaste|comentado|hable|quedado|acordado|comento) con|asistente de|secretari[oa] de|en nombre de|de parte de',
	),
	notBehind: rightBehind('la semana pasada|ayer|anteayer|el otro dia|hace unos dias'),
	withEither: rightBefore(
		'(?:entrevista|reunion|cita|llamada|charla|videollamada|conversacion|encuentro) (?:con|en)',
	),
	askFor: rightBefore('(?:pregunt(?:a|e|ar|ad)|presentarse|presentate)(?: [a-z]{2,12}){0,3} (?:por|a|ante)'),
	self: words(
		'yo me mi conmigo nos nosotros nosotras nuestra nuestro estare estaremos servidor servidora llamo llamare espero esperamos',
	),
	senderToo:
		/\by yo\b|\byo mism[oa]\b|\bconmigo\b|\by un[oa] servidor[a]?\b|\bun[oa] servidora?\b|\by mi\b(?! [a-z])|\b(?:te|le) (?:llamo|llamare|marco|marcare|telefoneo|entrevisto|entrevistare|recibo|recibire|espero|atiendo|atendere)\b|\bestare yo\b|\bseremos\b[^.]{0,60} yo\b|\b(?:me cuentas|te platico|te cuento|va(?:mos)? mi soci[oa]|hablara conmigo|con quien escribe)\b|\bnuestra (?:entrevista|cita|charla|reunion|llamada)\b|\b(?:estaremos|seremos) (?:los )?(?:dos|tres)\b|\bsoy yo quien\b/,
	senderNot: /(?:contacta|contacte|habla|hable|escribe|comunicarte|comuniquese) conmigo/,
	senderAlone:
		/\b(?:hablamos|charlamos|platicamos|conversamos|nos vemos|te espero|le espero|nos tomamos|tomamos un|me gustaria (?:conocerte|conocerle|hablar|platicar)|te cuento|te ensen(?:o|are))\b/,
	senderReceives:
		/\b(?:pasate|pasese|pasa por|ven(?:te|ga|gase)?|te espero|le espero|puedes (?:venir|pasar)|puede (?:venir|pasar)|nos vemos|pregunta por mi|pregunte por mi|un cafe)\b/,
};
