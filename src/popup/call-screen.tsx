import type { CallSheet } from '../draft/call-sheet.ts';
import { text } from '../platform/i18n.ts';
import { Failure } from './failure.tsx';
import { NotNow } from './not-now.tsx';
import { type ScreenProps, stepView } from './screen.ts';
import { stepAbout, stepTitle } from './step-words.ts';
import { TitleBar } from './title-bar.tsx';
import { useWorker } from './use-worker.ts';

const OUTCOMES = ['answered', 'voicemail', 'no-answer'] as const;

/** A call: number, opening line and questions before it, its outcome after it. */
export function CallScreen({ agenda, go, step }: ScreenProps & { readonly step: string }) {
	const view = stepView(agenda, step);
	const { ask, busy, error } = useWorker();
	async function made(outcome: (typeof OUTCOMES)[number]) {
		if (await ask('callMade', { step, outcome }))
			go({ name: 'agenda', said: text(`call_said_${outcome.replace('-', '_')}`) });
	}
	if (!view) return <Failure code="gone" />;
	return (
		<>
			<TitleBar title={stepTitle(view)} about={stepAbout(view)} go={go} />
			{view.callSheet && <Sheet sheet={view.callSheet} />}
			{error && <Failure code={error} />}
			<h2>{text('call_how')}</h2>
			<div class="row">
				{OUTCOMES.map((outcome) => (
					<button key={outcome} type="button" disabled={busy} onClick={() => void made(outcome)}>
						{text(`call_${outcome.replace('-', '_')}`)}
					</button>
				))}
			</div>
			<NotNow agenda={agenda} go={go} step={step} />
		</>
	);
}

function Sheet({ sheet }: { readonly sheet: CallSheet }) {
	return (
		<>
			<p class="phone">{sheet.phone ?? text('call_no_number')}</p>
			<blockquote>{sheet.opening}</blockquote>
			<ol>
				{sheet.questions.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ol>
		</>
	);
}
