/** Words that a closing line consists of, in the languages people mix ("Ngā mihi / Kind regards"). */
const CLOSING_WORDS = new Set(
	`thanks thank you thx ta cheers regards rgds best wishes kind kindest warm warmest many with sincerely faithfully
	truly cordially respectfully yours and so much again very all the ngā nga mihi le meas cofion gorau slán mit
	freundlichen freundliche grüßen grüße gruß viele beste liebe herzliche cordialement bien à vous saludos un saludo
	cordial atentamente cordialmente abraços atenciosamente com os melhores cumprimentos met vriendelijke groet groeten
	groetjes hartelijke`.split(/\s+/),
);
const CLOSING_CORE = new Set(
	`thanks thank thx ta cheers regards rgds wishes sincerely faithfully best truly mihi meas cofion grüßen grüße gruß
	cordialement saludos saludo atentamente cordialmente abraços atenciosamente cumprimentos groet groeten groetjes`.split(
		/\s+/,
	),
);
const LONGEST_CLOSING = 60;

/** Whether a whole line takes leave: "Kind regards,", "THANKS & REGARDS", "Cofion gorau / Kind regards". */
export function isClosing(line: string): boolean {
	if (line.length > LONGEST_CLOSING) return false;
	const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
	return (
		words.length > 0 &&
		words.every((word) => CLOSING_WORDS.has(word)) &&
		words.some((word) => CLOSING_CORE.has(word))
	);
}

export const DELIMITER = /^(?:-- ?|_{3,}|-{3,}|\*{3,}|={3,})$/;
