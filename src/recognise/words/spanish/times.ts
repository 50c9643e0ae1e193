import { endingIn, values, words } from '../cue.ts';
import type { TimeWords } from '../time-words.ts';

export const SPANISH_TIMES: TimeWords = {
	relativeDays: values('hoy=0 mañana=1 pasado_mañana=2 ayer=-1'),
	notRelativeAfter: words('la por de esta'),
	thisWeek: words('este esta próximo próxima proximo'),
	nextWeek: new Set(),
	weekAfter: new Set(['en ocho']),
	dateJoints: [',', '.', '(', '-', 'día', 'dia', 'el', '|'],
	dayLeads: words('día dia el'),
	notAfterOrdinal: words('piso ronda fase etapa entrevista planta vez'),
	ordinals: words('o º ro'),
	dottedDays: false,
	hours: values(
		`una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
		trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18`,
	),
	minutes: new Map(),
	noon: words('mediodía mediodia'),
	midnight: words('medianoche'),
	partsOfHour: new Map(),
	past: new Set(),
	to: new Set(),
	minutesAfter: values(
		'y_media=30 y_cuarto=15 menos_cuarto=-15 y_diez=10 y_veinte=20 menos_diez=-10 menos_veinte=-20',
	),
	hourUnits: words('h hs hrs horas hora'),
	lengthUnits: words('h hs hrs horas hora'),
	hourUnitFrom: 9,
	morning: words('mañana am'),
	afternoon: words('tarde noche pm'),
	halfLeads: words('de la por en'),
	exact: new Set(['en punto']),
	sameTime: new Set(['misma hora', 'mismo horario', 'la hora no cambia', 'hora se mantiene']),
	pastLead: endingIn(
		'(?:correo|carta|mensaje|llamada|conversacion|mail|invitacion) de(?:l| el)?(?: dia)?',
		'desde(?: el)?',
	),
	hourLeads: words('las la a desde entre hasta hora @ sobre'),
	sureHourLeads: words('las @'),
	rangeWords: words('a hasta y'),
	weakRangeWords: words('y'),
	hourArticles: words('las la'),
	units: words(
		`min mins minutos minuto días día semanas semana meses mes años año personas candidatos preguntas fases km euros
		€ rondas primeros últimos`,
	),
};
