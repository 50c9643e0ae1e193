import { contains, parentElement, queryAll } from '../unclobbered.ts';
import { conversation } from './read-message.ts';
import { MAIN } from './selectors.ts';

/**
 * What holds all the mains, as going from list to conversation swaps one for another. In a window of its own, which has
 * none, what holds the conversation.
 */
export function pane(page: Document): Element | null {
	const mains = MAIN.flatMap((selector) => queryAll(page, selector));
	const [first] = mains;
	if (!first) return conversation(page);
	let holder = parentElement(first);
	while (holder && !mains.every((main) => holder && contains(holder, main))) holder = parentElement(holder);
	return holder;
}
