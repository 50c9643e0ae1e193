/** Forms of address, which say nothing of who it is; they stay only where a surname alone follows. */
export const COURTESY =
	/^(?:(?:herrn?|frau|mme|madame|mlle|mademoiselle|monsieur|messrs|dhr|mevr|mevrouw|mw|meneer|de heer|heer|señora?|senhora?|sra?|srta|d\.a|dña|dna|don|doña|d(?=\. \p{Lu}\p{Ll})|hr|m(?=\. \p{Lu}\p{Ll})|exmo|exma|amtsrätin|amtsrat)\.? ){1,2}/iu;

const DEGREE =
	'dr|dr\\.a|dra|drs|ir|ing|mag|mag\\.a|di|dipl|dipl\\.-ing|lic|licda|licdo|eng|eng\\.o|eng\\.a|enga|arq|prof|profa|profª|professor|professora|professorin|maître|mr|mrs|ms|miss|mx|capt|captain|rev|revd|reverend|hon|sir|dame|whaea|cllr|coach|judge|er|shri|smt|mtro|mtra|bc|mba';

/** Titles before a name, each with its space: "Herr Prof. Dr. ", "Dra. ", "Ms ". */
export const HONORIFIC = new RegExp(
	`^(?:(?:herrn?|frau|mme|madame|mlle|mademoiselle|monsieur|dhr|mevr|mevrouw|mw|meneer|de heer|heer|señora?|senhora?|sra?|srta|d\\.a|dña|dna|don|doña|d(?=\\. \\p{Lu}\\p{Ll})|hr|m(?=\\. \\p{Lu}\\p{Ll})|exmo|exma|${DEGREE})\\.? ){1,4}`,
	'iu',
);

/** Titles that are also written small before a name: "mevrouw A. Terpstra", "a Dra. Arrobas". */
export const SMALL_TITLE =
	/^(?:mevrouw|meneer|de heer|heer|mevr\.?|dhr\.?|frau|herrn?|mme|madame|monsieur|se[ñn]h?ora?|sra?\.|dra?\.|drs\.|ing\.|ir\.|prof\.|doña|don|d\.|lic\.|mr|mrs|ms|miss) (?=\p{Lu})/u;
