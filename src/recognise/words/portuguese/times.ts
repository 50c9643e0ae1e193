import { endingIn, values, words } from '../cue.ts';
import type { TimeWords } from '../time-words.ts';

export const PORTUGUESE_TIMES: TimeWords = {
	relativeDays: values('hoje=0 amanhã=1 amanha=1 depois_de_amanhã=2 ontem=-1'),
	notRelativeAfter: new Set(),
	thisWeek: words('esta este nesta neste próxima próximo proxima'),
	nextWeek: new Set(),
	weekAfter: new Set(),
	dateJoints: [',', '.', '(', '-', 'feira', 'dia', 'o', '|', ')'],
	dayLeads: words('dia'),
	notAfterOrdinal: words(
		'entrevista etapa fase rodada conversa ronda vez parte opção reunião via chamada posição',
	),
	ordinals: words('o º'),
	dottedDays: false,
	hours: values(
		`uma=1 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14
		quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18`,
	),
	minutes: new Map(),
	noon: words('meio-dia'),
	midnight: words('meia-noite'),
	partsOfHour: new Map(),
	past: new Set(),
	to: new Set(),
	minutesAfter: values('e_meia=30 e_quinze=15 e_trinta=30 e_quarenta=40 e_vinte=20 e_dez=10'),
	hourUnits: words('h hs hrs horas hora'),
	lengthUnits: words('h hs hrs horas hora'),
	hourUnitFrom: 9,
	morning: words('manhã am'),
	afternoon: words('tarde noite pm'),
	halfLeads: words('da de do na à'),
	exact: new Set(['em ponto']),
	sameTime: new Set([
		'mesma hora',
		'mesmo horário',
		'mesmo horario',
		'horário se mantém',
		'horário mantido',
		'hora mantém',
	]),
	pastLead: endingIn(
		'(?:e-?mail|carta|mensagem|ligacao|conversa|convite) d[eoa](?: dia)?',
		'desde(?: o)?(?: dia)?',
	),
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
