import { element } from '../page/element.ts';

const SHOWN_FOR = 4000;

/** Says in a corner of the page what has happened. */
export function toast(words: string): void {
	const made = element('div', { class: 'b8 UC', role: 'alert' }, element('span', { class: 'bAq vh' }, words));
	document.body.append(made);
	setTimeout(() => made.remove(), SHOWN_FOR);
}
