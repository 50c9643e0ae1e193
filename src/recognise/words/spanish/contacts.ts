import { fieldNamed, rightBehind, shortlyBefore } from '../around-names.ts';
import type { ContactWords } from '../who-words.ts';

export const SPANISH_CONTACTS: ContactWords = {
	label: fieldNamed(
		'(?:tu |su |persona de )?(?:contacto|reclutador|reclutadora|consultor|consultora|coordinador|coordinadora|tecnico de seleccion|tecnica de seleccion)(?: de (?:seleccion|rrhh|recursos humanos|contacto))?',
		'(?:para )?(?:cualquier )?(?:dudas?|consultas?|aclaraciones|preguntas?|incidencias?)(?: o [a-z]{4,12})?|organizador(?:a)?|organizado por|programado por|agendad[ao] por|convoca',
	),
	named: shortlyBefore(
		'(?:tu|su) (?:persona de contacto|contacto|reclutador|reclutadora|consultora?)(?: es| sera)?|(?:dudas?|consultas?|aclaraciones|preguntas?|incidencias?|imprevistos?)(?: [a-z]{1,12}){0,4},? (?:con|a)|programad[oa] por|organizad[oa] por|agendad[oa] por',
	),
	turnTo: shortlyBefore(
		'(?:contacta|contacte|contactar|comunicarte|comunicarse|comunicate|comuniquese|ponte en contacto|pongase en contacto|hable) con',
		'(?:escribe|escriba|escribir|escribele|llama|llame|llamar|llamale|avisa|avise|avisar|avisale|marca|marque|dirigirse|dirigete|informar|responder|dile)(?: [a-z]{1,12}){0,2} a|pregunta por|pregunte por|copia a',
	),
	behindFirstName: /^(?: (?:al|a|por|en|via|directamente|si)| ?[(:,.;<-]|$)/,
	acts: rightBehind(
		'(?:te|le) (?:ha (?:invitado|programado|convocado|citado)|invita|convoca|contactara)|ha (?:programado|agendado|modificado|cambiado|cancelado)|(?:agendo|programo|reprogramo|cambio|movio) (?:tu|su|la)|es (?:tu|su) (?:persona de )?contacto|sera (?:tu|su) contacto',
	),
};
