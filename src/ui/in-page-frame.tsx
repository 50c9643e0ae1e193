import type { ComponentChildren } from 'preact';
import { text } from '../platform/i18n.ts';

export interface InPageFrameProps {
	/** Names the group for those who hear it. */
	readonly label: string;
	readonly tone?: 'unsure' | 'failed' | '';
	readonly children: ComponentChildren;
}

/** Around chip and bar: one group, in the language and direction of our own words, not of the mail page's. */
export function InPageFrame({ label, tone = '', children }: InPageFrameProps) {
	return (
		<fieldset
			class={`afterword ${tone}`}
			aria-label={label}
			lang={text('chip_language')}
			dir={text('chip_direction') === 'rtl' ? 'rtl' : 'ltr'}
		>
			{children}
		</fieldset>
	);
}
