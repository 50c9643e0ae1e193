import type { ComponentChildren } from 'preact';
import { text } from '../platform/i18n.ts';
import type { DraftJob } from '../platform/views.ts';
import { InPageFrame } from './in-page-frame.tsx';
import { PressButton } from './press-button.tsx';

/**
 * `inserted`: the draft stands in the box. `changed`: it was asked to go, but the person has changed it. `over`:
 * nothing is left to do. `failed`: it could not be put in.
 */
export type BarState = 'inserted' | 'changed' | 'over' | 'failed';

export type BarPress =
	| 'keep'
	| 'another'
	| 'take-out'
	| 'replace'
	| 'keep-mine'
	| 'copy'
	| 'new-mail'
	| 'close';

export interface DraftBarProps {
	readonly job: DraftJob;
	readonly state: BarState;
	/** What just happened, or why it failed, in a sentence. */
	readonly said: string | null;
	/** What is to be checked before the mail is sent, in a sentence. */
	readonly warning: string | null;
	readonly busy: boolean;
	/** Whether the draft can be opened as a new mail. */
	readonly asNewMail: boolean;
	readonly accepts: (event: MouseEvent) => boolean;
	readonly onPress: (press: BarPress) => void;
}

/** The bar at the compose box. */
export function DraftBar(props: DraftBarProps) {
	const { job, state, said, warning } = props;
	return (
		<InPageFrame label={text('bar_label')} tone={toneOf(props)}>
			<span class="words">
				<span class="title" dir="auto">
					{job.title}
				</span>
				{state === 'inserted' && job.wordings > 1 && (
					<span class="count"> {text('bar_count', String(job.number), String(job.wordings))}</span>
				)}
				<span class="said" role="status">
					{said && ` ${said}`}
				</span>
				{warning && (
					<span class="warning" role="alert">
						{warning}
					</span>
				)}
			</span>
			<Buttons {...props} />
			{state === 'failed' && <Letter paragraphs={job.paragraphs} />}
		</InPageFrame>
	);
}

function toneOf({ state, warning }: DraftBarProps): 'failed' | 'unsure' | '' {
	if (state === 'failed') return 'failed';
	return warning ? 'unsure' : '';
}

const PRESSES: Readonly<Record<BarState, readonly BarPress[]>> = {
	inserted: ['keep', 'another', 'take-out'],
	changed: ['keep-mine', 'replace'],
	over: [],
	failed: ['copy', 'new-mail', 'close'],
};

function Buttons({ job, state, busy, asNewMail, accepts, onPress }: DraftBarProps): ComponentChildren {
	const isOffered = { another: job.wordings > 1, 'new-mail': asNewMail };
	const presses = PRESSES[state].filter(
		(press) => !(press in isOffered) || isOffered[press as keyof typeof isOffered],
	);
	if (presses.length === 0) return null;
	return (
		<span class="buttons">
			{presses.map((press, index) => (
				<PressButton
					key={press}
					label={text(`bar_${press.replaceAll('-', '_')}`)}
					accepts={accepts}
					busy={busy}
					first={index === 0}
					onPress={() => onPress(press)}
				/>
			))}
		</span>
	);
}

/** So that nothing is lost when the box could not be filled: readable, selectable, reachable by keyboard. */
function Letter({ paragraphs }: { readonly paragraphs: readonly string[] }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and scrolling must work by keyboard
		<section class="letter" tabIndex={0} aria-label={text('bar_letter')} dir="auto">
			{paragraphs.join('\n\n')}
		</section>
	);
}
