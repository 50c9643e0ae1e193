/** How a language says where and by what means people meet; tested on text in lower case without accents. */
export interface PlaceWords {
	readonly video: RegExp;
	readonly phone: RegExp;
	readonly person: RegExp;
	/** Words too weak in running text that settle a field: "Format: Phone". */
	readonly phoneField: RegExp;
	readonly personField: RegExp;
	/** Fields whose value is how people meet. */
	readonly mediumLabel: RegExp;
	/** Right before a medium that does not hold. */
	readonly ruledOut: RegExp;
	/** Fields whose value is the place. */
	readonly label: RegExp;
	/** Words that an address holds: "floor", "building". */
	readonly address: RegExp;
	/** Names of streets: "Road", "rue", "-straße". */
	readonly street: RegExp;
	/** A street with its number at the beginning. */
	readonly streetName: RegExp;
	/** What begins a place though it is written small: "rue des Carmes", "second floor of". */
	readonly lowerStart: RegExp;
	/** Words for a house without its name at the beginning: "our office, 4 Dale Street". */
	readonly nameless: RegExp;
	/** Whether the number of a house stands behind its street. */
	readonly numberBehind: boolean;
	/** Postcodes and what else only addresses hold; on the text as written. */
	readonly postcode: RegExp;
	/** What leads to a place; global. */
	readonly leads: RegExp;
	/** What may lead to a place where an address follows: "in", "to"; global. */
	readonly looseLeads: RegExp;
	/** Houses and rooms people are told to come to without an address: "the workshop"; global. */
	readonly venues: RegExp;
	/** Words that begin directions and asides behind an address. */
	readonly behind: RegExp;
	/** Where an address ends in running text; global. */
	readonly ends: RegExp;
}
