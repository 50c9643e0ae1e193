import { values, words } from '../cue.ts';
import type { TimeWords } from '../vocabulary.ts';

export const PORTUGUESE_TIMES: TimeWords = {
	relativeDays: values('hoje=0 amanhã=1 amanha=1 depois_de_amanhã=2 ontem=-1'),
	notRelativeAfter: new Set(),
	thisWeek: words('esta este nesta neste próxima próximo proxima'),
	nextWeek: new Set(),
	dateJoints: [',', '.', '(', '-', 'feira', 'dia', 'o', '|', ')'],
	dayLeads: words('dia'),
	notAfterWeekday: words(
		'entrevista etapa fase rodada conversa ronda vez parte opção reunião via chamada posição',
	),
	ordinals: words('o º'),
	dottedDays: false,
	hours: values(
		'uma=1 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15',
	),
	minutes: new Map(),
	noon: words('meio-dia'),
	midnight: words('meia-noite'),
	half: '',
	halfIsBefore: false,
	past: new Set(),
	to: new Set(),
	minutesAfter: values('e_meia=30 e_quinze=15 e_trinta=30'),
	hourUnits: words('h hs hrs horas hora'),
	lengthUnits: words('h hs hrs horas hora'),
	hourUnitFrom: 9,
	morning: words('manhã am'),
	afternoon: words('tarde noite pm'),
	hourLeads: words('às as a das à para pelas entre até horário hora @ desde'),
	sureHourLeads: words('às pelas @'),
	rangeWords: words('às as a à até e'),
	weakRangeWords: words('e'),
	hourArticles: words('as às'),
	units: words(
		`min mins minutos minuto dias dia semanas semana meses mês anos ano pessoas candidatos perguntas fases etapas km
		euros € reais`,
	),
};
