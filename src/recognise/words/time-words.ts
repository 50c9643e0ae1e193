/** Words of days and hours that `Intl` does not know; all in lower case, accents kept. */
export interface TimeWords {
	/** Days from the day of sending; of several words, joined by a space. */
	readonly relativeDays: ReadonlyMap<string, number>;
	/** Right before a relative word these make it a part of the day: "guten Morgen", "de la mañana". */
	readonly notRelativeAfter: ReadonlySet<string>;
	readonly thisWeek: ReadonlySet<string>;
	readonly nextWeek: ReadonlySet<string>;
	/** Behind a weekday these mean the one after: "Thursday week", "jeudi en huit"; words joined by a space. */
	readonly weekAfter: ReadonlySet<string>;
	/** Words between weekday, day and month: "Donnerstag, den 3. Dezember". */
	readonly dateJoints: readonly string[];
	/** Words before a day of the month that stands alone: "le 3", "dia 3". */
	readonly dayLeads: ReadonlySet<string>;
	/** Nouns that an ordinal counts, which is then no weekday or day of the month: "segunda fase", "der 2. Runde". */
	readonly notAfterOrdinal: ReadonlySet<string>;
	readonly ordinals: ReadonlySet<string>;
	/** Whether "3.12." without a year is a date. */
	readonly dottedDays: boolean;
	readonly hours: ReadonlyMap<string, number>;
	readonly minutes: ReadonlyMap<string, number>;
	readonly noon: ReadonlySet<string>;
	readonly midnight: ReadonlySet<string>;
	/** Minutes that a word right before an hour adds: "half two" is 2:30, "halb drei", too, "dreiviertel elf" 10:45. */
	readonly partsOfHour: ReadonlyMap<string, number>;
	readonly past: ReadonlySet<string>;
	readonly to: ReadonlySet<string>;
	/** "y media", "et quart": minutes behind an hour. */
	readonly minutesAfter: ReadonlyMap<string, number>;
	/** Behind a number these make it an hour: "Uhr", "h", "horas". */
	readonly hourUnits: ReadonlySet<string>;
	/** Of these, those that also measure a length: "2 h". */
	readonly lengthUnits: ReadonlySet<string>;
	/** From this hour on also a unit of lengths makes an hour: "14 h". */
	readonly hourUnitFrom: number;
	readonly morning: ReadonlySet<string>;
	readonly afternoon: ReadonlySet<string>;
	/** Between an hour and the word for the day's half: "9 da manhã", "4 in the afternoon". */
	readonly halfLeads: ReadonlySet<string>;
	/** Behind a number these make it an hour, too: "9 sharp", "4ish", "a las 9 en punto". */
	readonly exact: ReadonlySet<string>;
	/** "same time": the clock of a time named before; words joined by a space. */
	readonly sameTime: ReadonlySet<string>;
	/** Ends what stands right before a date of something that has been: "my letter of", "we spoke on". */
	readonly pastLead: RegExp;
	readonly hourLeads: ReadonlySet<string>;
	readonly sureHourLeads: ReadonlySet<string>;
	readonly rangeWords: ReadonlySet<string>;
	/** Those that join a range only where the second is surely a time: "and". */
	readonly weakRangeWords: ReadonlySet<string>;
	/** Articles of hours: "las", "as". */
	readonly hourArticles: ReadonlySet<string>;
	/** A number before one of these is a quantity, not an hour. */
	readonly units: ReadonlySet<string>;
}
