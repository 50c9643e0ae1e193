import { text } from '../platform/i18n.ts';
import type { ChipView } from '../platform/views.ts';
import { InPageFrame } from './in-page-frame.tsx';
import { PressButton } from './press-button.tsx';

export type ChipAnswer = 'yes' | 'not-an-interview' | 'edit';

/** What can be pressed: an answer, to look again where the worker could not, or to close what asks for no answer. */
export type ChipPress = ChipAnswer | 'try-again' | 'close';

export interface ChipProps {
	/** Null where nothing could be found out, and once there is nothing left to show of it. */
	readonly view: ChipView | null;
	/** Said after an answer, or why there is none. */
	readonly said: string | null;
	/** The worker could not look at the message. */
	readonly troubled: boolean;
	/** Only the first part of the message was read. */
	readonly truncated: boolean;
	readonly busy: boolean;
	readonly accepts: (event: MouseEvent) => boolean;
	readonly onPress: (press: ChipPress) => void;
}

const PRESSES: Readonly<Record<ChipView['state'] | 'troubled', readonly ChipPress[]>> = {
	noted: ['edit', 'not-an-interview'],
	ask: ['yes', 'not-an-interview'],
	moved: [],
	cancelled: [],
	dismissed: ['yes'],
	careful: ['close'],
	troubled: ['try-again'],
};

const TONES: Readonly<Partial<Record<keyof typeof PRESSES, 'unsure' | 'failed'>>> = {
	ask: 'unsure',
	troubled: 'failed',
};

/**
 * What was found in the open message. A guess is worded as a question and looks like one; what looks like a scam is told
 * first, and then no answer is urged.
 */
export function Chip({ view, said, troubled, truncated, busy, accepts, onPress }: ChipProps) {
	const state = view?.state ?? (troubled ? 'troubled' : null);
	const presses = state ? PRESSES[state] : [];
	const warnings = view?.warnings ?? [];
	const tone = warnings.length > 0 ? 'unsure' : (TONES[state ?? 'noted'] ?? '');
	return (
		<InPageFrame label={text('chip_label')} tone={tone}>
			<span class="words" role="status">
				<Warnings sentences={warnings} />
				{view?.title && (
					<span class="title" dir="auto">
						{view.title}
					</span>
				)}
				{view?.details.map((detail) => (
					<span class="detail" dir="auto" key={detail}>
						{detail}
					</span>
				))}
				{view && truncated && (
					<span class="detail" dir="auto">
						{text('chip_truncated')}
					</span>
				)}
				{said && <span class="said"> {said}</span>}
			</span>
			{presses.length > 0 && (
				<span class="buttons">
					{presses.map((press) => (
						<PressButton
							key={press}
							label={text(labelOf(press, state))}
							accepts={accepts}
							busy={busy}
							first={warnings.length === 0 && isMain(press, state)}
							onPress={() => onPress(press)}
						/>
					))}
				</span>
			)}
		</InPageFrame>
	);
}

function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
	if (sentences.length === 0) return null;
	return (
		<>
			<span class="title">{text('chip_careful')}</span>
			{sentences.map((sentence) => (
				<span class="warning" dir="auto" key={sentence}>
					{sentence}
				</span>
			))}
			<span class="detail">{text('chip_check')}</span>
		</>
	);
}

/** After a question Yes is enough; taking back a no says what it does. */
function labelOf(press: ChipPress, state: keyof typeof PRESSES | null): string {
	if (press === 'yes' && state === 'dismissed') return 'chip_it_is_one';
	return `chip_${press.replaceAll('-', '_')}`;
}

function isMain(press: ChipPress, state: keyof typeof PRESSES | null): boolean {
	return press === 'try-again' || (press === 'yes' && state === 'ask');
}
