import { words } from '../cue.ts';
import { fieldLabel, type RoleWords } from '../role-words.ts';
import { SPANISH_ROLE_NOUNS } from './role-nouns.ts';

export const SPANISH_ROLES: RoleWords = {
	nouns: SPANISH_ROLE_NOUNS,
	compounds: false,
	endings: /[a-z]{3}(?:dor|dora|tor|tora|sor|sora|ista|ero|era|ologo|ologa|ante|ario|aria|ente)$/,
	notNouns: words(
		`enero febrero primero primera tercero tercera numero dinero carrera manera espera cualquiera quisiera pudiera fuera
		hubiera tuviera compañero companera siguiera esquina entrevista lista vista revista pista prevista prevista
		conquista adelante durante mediante importante bastante restante constante instante semejante siguiente presente
		cliente reciente anteriormente actualmente horario formulario calendario comentario usuario necesario necesaria
		diario diaria aniversario salario escenario cuestionario inventario voluntario-de itinerario primaria secundaria
		aspirante solicitante candidato sector factor motor anterior posterior exterior interior superior inferior favor
		mejor mayor menor valor error señor senor senora hora ahora demora mejora ordenador contador-web
		correspondiente pendiente suficiente expediente ambiente evidente accidente frente gente mente diferente excelente
		directamente unicamente previamente entrante visitante participante estante verdadero`,
	),
	endsAtNoun: false,
	startsAtNoun: true,
	joints: words('de del y e & u'),
	looseJoints: words('en a al para'),
	articles: words('la las los el'),
	stops: words(
		`yo busco puedo puede pueden queremos quiero quiere necesito vamos voy va van vienes viene estoy estamos estas somos soy
		eres tenga tengo tenemos podemos podria seria era buenos buenas dias tardes re rv fwd invitacion recordatorio
		confirmacion cambio citacion aviso reprogramacion el ella ellos ellas usted ustedes nosotros me muy tambien todo toda
		todos todas quien cual cuales porque entonces luego solo saludos senor senora sr sra don dona que se te le nos os su sus tu tus mi mis nuestro nuestra nuestros nuestras un una con por sobre es son sera seran fue
		sido esta estan hay ha han he hemos tiene tendra tendras tienes queda quedo confirmada confirmado programada
		programado agendada agendado prevista previsto lunes martes miercoles jueves viernes sabado domingo enero febrero
		marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre manana hoy ayer proximo proxima
		dia gracias hola estimado estimada entrevista puesto vacante plaza candidatura proceso ref referencia folio desde
		hasta cuando donde como si no mas pero ya aqui este esta estos ante entre segun sin tras durante mediante
		nuestra interesados empresa compania buscamos virtual presencial online teams zoom contrato jornada horario ubicada ubicado`,
	),
	topics: words(
		`puesto vacante plaza posicion cargo oferta funcion empleo trabajo chamba rol perfil postulaste postulacion
		postulado postularte candidato candidata candidatura aplicaste aplicar trabajar incorporarte inscripcion solicitud
		programa entrevista charla reunion cita conversacion llamada convocatoria encuentro prueba proceso seleccion
		buscamos necesitamos ser busqueda puestos vacantes plazas`,
	),
	connectors: words(
		`de del la el los las para como a al un una es por su tu con nuestra nuestro esta este vacante : - trabajo`,
	),
	behindWords: words(`vacante equipo`),
	label: fieldLabel(
		'(?:puesto(?: de trabajo)?|vacante|plaza|posicion|cargo|rol|funcion|oferta|oferta de empleo|perfil|titulo del puesto|nombre de la vacante|nombre del puesto|candidatura|empleo|puesto solicitado|puesto ofertado|proceso|proceso de seleccion|proceso selectivo|busqueda|perfil buscado|oferta publicada)',
	),
	eventLabel: fieldLabel('(?:asunto|que|evento|tema|reunion|entrevista|motivo|titulo|subject|concepto)'),
	terms:
		/[,;]? ?(?:- )?\b(?:ref\b|referencia|folio|jornada|tiempo completo|media jornada|indefinido|temporal|turno de|contrato|cod\b|id\b)/,
};
