import { element } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import { named } from './classes.ts';

/** The names of Outlook's icons, which do not depend on the language of the interface. */
const ICON_NAMES: Partial<Record<IconName, string>> = {
	reply: 'ArrowReplyRegular',
	replyAll: 'ArrowReplyAllRegular',
	forward: 'ArrowForwardRegular',
	more: 'MoreHorizontalRegular',
	trash: 'DeleteRegular',
	drafts: 'MailAddRegular',
};

/** A button with an icon that carries its name. */
export function command(drawing: IconName, label: string, press: () => void, words = ''): HTMLButtonElement {
	const button = element(
		'button',
		{ type: 'button', class: `fui-Button ${named('command')}`, 'aria-label': label },
		element('i', { 'data-icon-name': ICON_NAMES[drawing] ?? '', class: named('icon') }, icon(drawing)),
		words === '' ? null : element('span', {}, words),
	);
	button.addEventListener('click', press);
	return button;
}
