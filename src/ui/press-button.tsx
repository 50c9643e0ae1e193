export interface PressButtonProps {
	readonly label: string;
	/** Tells whether a press is the person's own. */
	readonly accepts: (event: MouseEvent) => boolean;
	readonly onPress: () => void;
	readonly busy?: boolean;
	/** The one that is meant for most. */
	readonly first?: boolean;
}

/** A button in the mail page. It keeps the focus while it is busy, so it is never `disabled`. */
export function PressButton({ label, accepts, onPress, busy = false, first = false }: PressButtonProps) {
	return (
		<button
			type="button"
			class={first ? 'first' : ''}
			aria-disabled={busy}
			onClick={(event) => {
				if (!busy && accepts(event)) onPress();
			}}
		>
			{label}
		</button>
	);
}
