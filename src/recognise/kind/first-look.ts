import { MAX_TEXT } from '../limits.ts';
import type { Message } from '../message.ts';

/**
 * A stem that nearly every mail about an interview holds in some language, in subject or text. Most mail holds none and
 * is dismissed here, before any work.
 */
const STEM =
	/interview|entretien|entrevista|vorstellung|gespr[aä]ch|sollicitatie|recruit|candida|vacan|position|\brole\b|\bjob\b|hiring|onsite|screen|shortlist|\bmeet|\bchat\b|\bcall\b|\bround\b|\bstage\b|book|confirm|\bevent\b|intervju|colloquio|面接|面试|面試|면접|собесед|\bhr\b|arrang|client|\bworkshop\b|panel|\boff\b|team|zoom|invite|\bslot|works?\b|\bsee you\b|suits?\b|engineer|manager|officer|analyst|developer|\bluck\b|agency|portfolio|big day|viewing|gesprek|entrevue|termin|rencontr|profil|conocer|conhec|kennis|kandid|bewerb|stelle\b|puesto|functie|vaga\b|poste\b|rendez-vous|\bcita\b|afspraak|\breuni|kunde|opdrachtgever|llamada|chamada|conversa|échange|reception|\bfilled\b|withdr[ae]w/i;
const SURE = /interview/i;
/** A day or a clock: digits, or a word that `Intl` needs not be asked for. */
const NUMBER_OR_DAY =
	/\d|\p{Nd}|noon|midday|today|tomor|tmr|day\b|half|quarter|o'clock|oggi|hoy|hoje|vandaag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|jueves|viernes|dag\b|feira|heute|morgen|demain|mañana|amanhã/iu;

/** Whether a message deserves a closer look. Costs a few passes over the text and nothing else. */
export function deservesLook(message: Message): boolean {
	if (message.calendar !== null && /BEGIN:VEVENT/i.test(message.calendar)) return true;
	const text = message.text.slice(0, MAX_TEXT);
	if (!STEM.test(message.subject) && !STEM.test(text) && !STEM.test(message.quotedText.slice(0, MAX_TEXT)))
		return false;
	return (
		SURE.test(message.subject) ||
		SURE.test(text) ||
		NUMBER_OR_DAY.test(message.subject) ||
		NUMBER_OR_DAY.test(text)
	);
}
