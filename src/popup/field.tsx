import { text } from '../platform/i18n.ts';

interface FieldProps {
	/** Key of the label's sentence. */
	readonly label: string;
	readonly value: string;
	readonly change: (value: string) => void;
	readonly type?: 'text' | 'date' | 'time' | 'datetime-local' | 'tel' | 'email' | 'number';
	/** Longest value that is kept, in characters. */
	readonly most?: number;
}

export function Field({ label, value, change, type = 'text', most = 200 }: FieldProps) {
	return (
		<label class="field">
			<span>{text(label)}</span>
			<input
				// Preact types each kind of input apart; what is used here all of them have.
				type={type as 'text'}
				value={value}
				maxLength={most}
				autocomplete="off"
				onInput={(event) => change(event.currentTarget.value)}
			/>
		</label>
	);
}
