/** Words that a closing line consists of, in the languages people mix ("Ngā mihi / Kind regards"). */
const CLOSING_WORDS = new Set(
	`thanks thank you thx ta cheers regards rgds best wishes kind kindest warm warmest many with sincerely faithfully
	truly cordially respectfully yours and so much again very all the ngā nga mihi le meas mise is cofion gorau slán warmly
	mit freundlichen freundlicher freundliche grüßen grüße grüsse grüssen gruß gruss viele vielen beste besten liebe lieben
	herzliche herzlichen schöne schönen sonnige sonnigen dank vielem mfg vg lg hochachtungsvoll vorzüglicher hochachtung
	cordialement bien très à vous toi amicalement sincères salutations distinguées meilleures mes nos respectueusement cdlt cdt
	bàv merci d'avance un saludo saludos cordial cordiales atentamente cordialmente atte att afectuosamente muchas gracias reciba
	abrazo abraço abraços beijo beijos bjs atenciosamente com os melhores mais cumprimentos obrigado obrigada grato grata desde
	já met vriendelijke vriendelijk hartelijke zonnige groet groeten groetjes mvg hoogachtend bij voorbaat dank alvast bedankt
	warme agur bero bat`.split(/\s+/),
);
const CLOSING_CORE = new Set(
	`thanks thank thx ta cheers regards rgds wishes sincerely faithfully best truly warmly yours mihi meas cofion grüßen grüße grüsse
	grüssen gruß gruss mfg vg lg hochachtungsvoll hochachtung cordialement amicalement salutations respectueusement cdlt cdt bàv saludos
	saludo abrazo atentamente cordialmente atte att afectuosamente abraço abraços atenciosamente cumprimentos groet groeten
	groetjes mvg hoogachtend bien dank bedankt agur`.split(/\s+/),
);
const LONGEST_CLOSING = 60;
/** Sentences that end a formal letter: "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées." */
const FORMULA =
	/^(?:je vous prie|nous vous prions|veuillez (?:agréer|recevoir)|dans l'attente|reciba|queira aceitar|sem outro assunto)[^\n]{0,160}(?:salutations|considération|sentiments|saludo|cumprimentos)/i;
/** "Met zonnige groet uit Zwolle", "Mit besten Grüßen aus Köln", "Un fuerte abrazo". */
const GREETING =
	/^(?:met|mit|un|uma?|viele|beste|schöne|sonnige|liebe|herzliche|com|bons?|bonne|schönen|met een|en|good|prettig|bom|buen|fijn|fijne|mucho|tot|hasta|até|bis|à) [\p{L}' ]{0,40}\b(?:groete?n?|groetjes|grüßen?|grüssen?|gruß|saludo|abrazo|abraço|cumprimentos)\b[\p{L} ]{0,24}[,.!]?$/iu;

/** Whether a whole line takes leave: "Kind regards,", "THANKS & REGARDS", "Cofion gorau / Kind regards". */
export function isClosing(line: string): boolean {
	if (FORMULA.test(line)) return true;
	if (line.length > LONGEST_CLOSING) return false;
	const words = line.toLowerCase().match(/\p{L}[\p{L}']*/gu) ?? [];
	const plain =
		words.every((word) => CLOSING_WORDS.has(word)) && words.some((word) => CLOSING_CORE.has(word));
	return (words.length > 0 && plain) || GREETING.test(line);
}

export const DELIMITER = /^(?:-- ?|_{3,}|-{3,}|\*{3,}|={3,})$/;
