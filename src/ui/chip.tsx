import { text } from '../platform/i18n.ts';
import type { ChipView } from '../platform/views.ts';
import { InPageFrame } from './in-page-frame.tsx';
import { PressButton } from './press-button.tsx';

export type ChipAnswer = 'yes' | 'not-an-interview' | 'edit';

export interface ChipProps {
	/** Null once the person said that it is not an interview. */
	readonly view: ChipView | null;
	/** Said after an answer. */
	readonly said: string | null;
	/** Only the first part of the message was read. */
	readonly truncated: boolean;
	readonly busy: boolean;
	readonly accepts: (event: MouseEvent) => boolean;
	readonly onAnswer: (answer: ChipAnswer) => void;
}

const ANSWERS: Readonly<Record<ChipView['state'], readonly ChipAnswer[]>> = {
	noted: ['edit', 'not-an-interview'],
	ask: ['yes', 'not-an-interview'],
	moved: [],
	cancelled: [],
};

/** What was found in the open message. A guess is worded as a question and looks like one. */
export function Chip({ view, said, truncated, busy, accepts, onAnswer }: ChipProps) {
	const answers = view ? ANSWERS[view.state] : [];
	return (
		<InPageFrame label={text('chip_label')} tone={view?.state === 'ask' ? 'unsure' : ''}>
			<span class="words" role="status">
				{view && (
					<span class="title" dir="auto">
						{view.title}
					</span>
				)}
				{view?.details.map((detail) => (
					<span class="detail" dir="auto" key={detail}>
						{detail}
					</span>
				))}
				{view && truncated && <span class="detail">{text('chip_truncated')}</span>}
				{said && <span class="said"> {said}</span>}
			</span>
			{answers.length > 0 && (
				<span class="buttons">
					{answers.map((answer) => (
						<PressButton
							key={answer}
							label={text(`chip_${answer.replaceAll('-', '_')}`)}
							accepts={accepts}
							busy={busy}
							first={answer === 'yes'}
							onPress={() => onAnswer(answer)}
						/>
					))}
				</span>
			)}
		</InPageFrame>
	);
}
