/** Articles and the like, with which a title before a name begins: "con nuestro director de ventas, ". */
const ARTICLE =
	"(?:our|my|the|unser(?:e|em|en|er)?|mein(?:e|em|en|er)?|der|die|dem|den|notre|nos|mon|ma|le|la|les|l'|nuestr[oa]s?|mi|el|los|las|noss[oa]s?|meu|minha|o|a|os|as|onze|mijn|de|het|ons)";
const TITLE_BETWEEN = `(?: ${ARTICLE} ?[a-z'/-]{2,40}(?: [a-z'/-]{1,24}){0,4}| ${ARTICLE})?`;

/** A field's name at the beginning of a line, with the sign between it and its value, or alone on its line. */
export function fieldNamed(...names: string[]): RegExp {
	return new RegExp(
		`^\\W{0,4}(?:${names.join('|')})(?: ?\\(s\\))?(?:\\s{0,3}[:\\t]|\\s-\\s|\\s{0,3}$)\\s{0,9}`,
	);
}

/** The words before a name, also with a title between: "con ", "con nuestro director de ventas, ". */
export function leadingTo(...alternatives: string[]): RegExp {
	return new RegExp(`(?:^|[^a-z])(?:${alternatives.join('|')}):?${TITLE_BETWEEN},? "?$`);
}

/** The same with two words between at most. */
export function shortlyBefore(...alternatives: string[]): RegExp {
	return new RegExp(`(?:^|[^a-z])(?:${alternatives.join('|')}):?(?: [a-z'-]{1,24}){0,2},? "?$`);
}

/** The same with nothing between. */
export function rightBefore(...alternatives: string[]): RegExp {
	return new RegExp(`(?:^|[^a-z])(?:${alternatives.join('|')}):? "?$`);
}

/** The words right behind a name. */
export function rightBehind(...alternatives: string[]): RegExp {
	return new RegExp(`^,? ?(?:${alternatives.join('|')})(?![a-z])`);
}
