import type { StageWords } from '../stage-words.ts';

export const SPANISH_STAGES: StageWords = {
	recruiter:
		/\b(?:primer filtro|filtro (?:telefonico|inicial|curricular)|(?:entrevista|llamada|charla|conversacion) (?:telefonica )?(?:inicial|preliminar|de (?:filtro|preseleccion|rr\.? ?hh|recursos humanos|rh|seleccion))(?: con (?:rr\.? ?hh|recursos humanos|rh))?|(?:entrevista|llamada|charla) (?:telefonica )?con (?:rr\.? ?hh|recursos humanos|rh|(?:el |la |nuestr[oa] )?(?:reclutador|seleccion|talento|tecnic[oa] de seleccion)[a-z]*)|preseleccion|pre-?entrevista|pretensiones?|expectativas? salarial[a-z]*|primer contacto|primera llamada|llamada (?:breve|rapida|corta|exploratoria)|antes de presentar(?:te|le)|repasar tu (?:cv|trayectoria)|entrevista exploratoria|prefiltro)\b/,
	later:
		/\b(?:(?:segunda|tercera|cuarta|ultima|2a|2\.a|3a) (?:entrevista|ronda|fase|etapa|reunion|vuelta|conversacion)|(?:entrevista|ronda|fase|etapa|reunion) final|final con|[2-9] de [2-9]|tras (?:la|tu|su|nuestra) primera (?:entrevista|reunion|charla)|despues de (?:la|tu|su|nuestra) primera|nueva entrevista con|volver a (?:hablar|quedar|entrevistarte)|ultimo paso|(?:nos|les) (?:gusto|gustaste|encanto|ha gustado)|pasas? a la (?:siguiente|ultima|final)|finalistas?|volver a (?:verte|verle|reunirnos)|siguiente entrevista|fase (?:2|3|ii|iii))\b/,
	first: /\b(?:primera (?:entrevista|ronda|fase|etapa|reunion|toma de contacto)|1a entrevista)\b/,
	toCome:
		/\b(?:si (?:todo|pasas|superas|es positiva|sale)|en caso de|posteriormente|mas adelante|despues habra|habra (?:una )?(?:segunda|otra)|a continuacion|seguira|segundas entrevistas|accede a la segunda fase|quienes)\b/,
	speak:
		/\b(?:te|le|lo|la) (?:llamo|llamare|llamaremos|llamamos|marco|marcare|marcaremos|telefoneo|telefoneare)\b|\bhablamos (?:el|manana|por telefono)\b/,
	lineManager:
		/\b(?:director|directora|responsable|jefe|jefa|gerente|fundador|fundadora|socio|socia|ceo|cto|cfo)\b/,
	peopleWork:
		/reclut|seleccion|talento|recursos humanos|\brr\.? ?hh|\brh\b|personas|consultor|headhunt|empleo|\bett\b/,
};
