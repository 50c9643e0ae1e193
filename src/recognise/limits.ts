/**
 * How much of a message is read. Mail is hostile: everything after these lines is left unread, and the rest is linear
 * in the length of what is read.
 */
export const MAX_TEXT = 200_000;
export const MAX_QUOTED = 50_000;
export const MAX_SUBJECT = 1_000;
export const MAX_CALENDAR = 1_000_000;
/** A mail with more dates than this is a list of something, not an appointment. */
export const MAX_MENTIONS = 300;
export const MAX_QUOTE = 200;
export const MAX_FIELD = 200;
export const MAX_URL = 2_048;
/** A longer line without a break is no sentence; it is read in pieces of this length. */
export const MAX_SENTENCE = 1_000;
/** New text beyond this is taken for a footer: nobody puts an appointment there. */
export const MAX_SPOKEN = 40_000;
/** A line is read up to here. */
export const MAX_LINE = 10_000;
/** Lines of the new text in which names, roles and places are looked for. */
export const MAX_LINES = 2_000;
