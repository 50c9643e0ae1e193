import { text } from '../platform/i18n.ts';
import type { ScreenProps } from './screen.ts';

interface TitleBarProps {
	readonly title: string;
	readonly about?: string;
	readonly go: ScreenProps['go'];
}

/** Heading of every screen but the first, with the way back. */
export function TitleBar({ title, about, go }: TitleBarProps) {
	return (
		<header>
			<button type="button" class="plain back" onClick={() => go({ name: 'agenda' })}>
				{text('popup_back')}
			</button>
			<h1>{title}</h1>
			{about && <p class="quiet">{about}</p>}
		</header>
	);
}
