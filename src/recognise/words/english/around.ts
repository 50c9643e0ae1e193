/** Words around a time that tell whether it is the interview's. Each is tested on a short stretch of lower-case text. */
export const FITS =
	/\b(?:interview|meet|meeting|call|chat|catch[- ]?up|speak|seeing|see you|see|booked|book|scheduled|confirm(?:ed|ing|s)?|set|slot|appointment|come|invite you|session|screen|stage|round|loop|onsite|on-site|panel|conversation|discussion|starts|is on|will be|takes? place|it's|it is|diaried|phoning you|ring you|phone you|call you|host you|available to|for you on|going ahead)\b/;

/** A time that something else happens at: a closing date, an office hour, a training day. */
export const FITS_NOT =
	/\b(?:by|before|until|till|closing|closes|closed|close of|deadline|expires?|expiring|reply|respond|respond by|applications?|applied|posted|posting|published|announced|results?|since|opens?|re-?opens|hours|office|offices|reception|leave|holiday|away|i'm back|shut|start date|starting on|start on|term|orientation|training|induction|webinar|survey|draw|incorporated|registered|updated|was sent|received|dated|valid|decision|expected|ends|other candidate|prep|call me|ring me|give me a|text me|weekdays|mon-fri|trains?|parking|enquiries|timesheets|before i|case study would|next stage|second interviews?|dropped|applied on|lunch|preferences|changed|written exercise|arrive|presentation by|send|submit|return|complete|deliver|finish)\b/;

/** Stands right before a time that no longer holds. */
export const OLD_TIME =
	/(?:\bclash(?:es)?(?: at| on)?|\bdouble[- ]booked(?: at| on)?|\btied up(?: at| on)?|\bfrom|\binstead of|\brather than|\bwas|\bwas on|\bnot|\bprevious(?:ly)?(?: time| date| slot)?|\bformer(?:ly)?(?: date| time)?|\bold(?: time| date| slot)?|\boriginal(?:ly)?(?: time| date| slot)?(?: on| at| was)?|\bcan't (?:do|make)|\bcannot (?:do|make)|\bno longer|\bdue (?:on|to be)|\bin place of|\breplaces|\bon from)\W{0,4}$/;

/** Stands right before the time that holds from now on. */
export const NEW_TIME =
	/(?:\bto|\bnow|\bnow on|\bnew(?: time| date| slot)?|\bchanged|\brevised(?: time| date)?|\bit's|\bmake it|\bmoved? to|\bmoving to|\bsuggested|\bupdated(?: time| date)?)\W{0,4}$/;

/** Names of fields in front of a value: "When:", "Date", "Interview time". */
export const WHEN_LABEL =
	/^\W{0,4}(?:when|dates?|day|time|start(?:s| time)?|date (?:&|and|\/) time|day (?:&|and|\/) time|interview(?: date| time| on| slot)?|your (?:interview|slot|appointment)|slot|scheduled(?: for)?|new (?:time|date|slot)|appointment|date\/time|topic|day \d)\b[^\p{L}\d]{0,4}/iu;
