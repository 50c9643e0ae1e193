import { isAddress, oneLine } from '../find.ts';
import { attribute, contains, queryAll, textContent } from '../unclobbered.ts';
import * as selectors from './selectors.ts';

export interface Sender {
	readonly name: string;
	/** '' where the page shows only the name. */
	readonly email: string;
}

/** Outside the mail's own content: a mail may show an address in a label of its own. */
export function senderOf(card: Element, body: Element | null): Sender {
	for (const selector of selectors.SENDER) {
		const element = queryAll(card, selector).find((candidate) => !(body && contains(body, candidate)));
		if (element) return told(textContent(element) ?? '', attribute(element, 'aria-label'));
	}
	return { name: '', email: '' };
}

/** `Name<me@example.com>`, or the name alone; the label then may still hold the address. */
function told(shown: string, label: string): Sender {
	const line = oneLine(shown, 520);
	const email = addressIn(line) || addressIn(oneLine(label, 520));
	const open = line.indexOf('<');
	const name = open < 0 ? line : line.slice(0, open);
	return { name: name.trim().slice(0, 200) || email, email };
}

function addressIn(line: string): string {
	const open = line.lastIndexOf('<');
	const address =
		line
			.slice(open + 1)
			.split('>')[0]
			?.trim() ?? '';
	return isAddress(address) ? address : '';
}
