import { MAX_TEXT } from '../limits.ts';
import type { Message } from '../message.ts';

/** Says what it is about. */
const INTERVIEW = /interview|vorstellungsgespr|bewerbungsgespr|entretien|entrevista|sollicitatie/i;
/**
 * A day or a clock as people write them: mail about an appointment holds one, here or in what it answers. Digits before
 * a colon, a dot, h, u or a unit; a named day in six languages, or its first letters; words for days to come.
 */
const DAY_OR_TIME =
	/\d[:.hu]\d\d|\d\d ?h|\d ?(?:[ap]\.?m\b|uhr|uur|hs?\b|hrs|ish\b|o.?clock)|\p{Nd}[:：]\p{Nd}|\d(?:st|nd|rd|th)\b|\d{1,2}[./-]\d{1,2}\b|\b(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jue|jeu|vie|ven|sam|sab|dim|dom|maa|din|woe|don|vrij|zat|zon|seg|ter|qua|qui|sex)\.?\b|day\b|(?:di|dredi)\b|(?:tag|woch|mittag|abend)s?\b|dag\b|feira\b|\b(?:segunda|ter.a|quarta|quinta|sexta|s.bado)\b|lunes|martes|mi.rcoles|jueves|viernes|noon|midday|today|tonight|tomor|moro\b|tmrw?|tmw|half|quarter|heute|morgen|demain|aujourd|ma.ana|\bhoy\b|hoje|amanh|vandaag|\b(?:jan|feb|f.v|m[aä]r|apr|avr|abr|ma[iy]|jun|jul|aug|ago|ao.t|sep|set|o[ck]t|out|nov|d[eé][czt])\p{L}{0,7}\b|calendar/iu;

/** Whether a message deserves a closer look. Costs a few passes over the text and nothing else. */
export function deservesLook(message: Message): boolean {
	if (message.calendar !== null && /BEGIN:VEVENT/i.test(message.calendar)) return true;
	const parts = [message.subject, message.text, message.quotedText].map((part) => part.slice(0, MAX_TEXT));
	return parts.some((part) => INTERVIEW.test(part) || DAY_OR_TIME.test(part));
}
