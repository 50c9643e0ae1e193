import { confirmations } from './confirmations.ts';
import { debriefs } from './debriefs.ts';
import type { Stage } from './stage.ts';
import { thankYou } from './thank-you.ts';

/** One thing that happens to the person, with what must be true after it. */
export interface JourneyStep {
	readonly says: string;
	/** Rejects, in words, when it does not happen as it says. */
	act(stage: Stage): Promise<void>;
	/** What to take the picture of. */
	readonly shows: 'page' | 'popup';
}

/**
 * Afterword's whole job, once: an interview is noted, ends, is asked about and told of; the morning brings the thank-you,
 * which is reworded, taken out, put in again, kept and sent by the person. Two interviews carry it, since a morning can't
 * be waited for: one ends within two minutes, the other was yesterday and its morning is set to be minutes away.
 */
export const journey: readonly JourneyStep[] = [...confirmations, ...debriefs, ...thankYou];
