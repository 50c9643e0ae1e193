import type { CallSheet } from '../draft/call-sheet.ts';
import { text } from '../platform/i18n.ts';
import { Failure, FailureScreen } from './failure.tsx';
import { NotNow } from './not-now.tsx';
import { type ScreenProps, stepView } from './screen.ts';
import { stepAbout, stepTitle } from './step-words.ts';
import { TheyWroteBack } from './they-wrote-back.tsx';
import { TitleBar } from './title-bar.tsx';
import { useWorker } from './use-worker.ts';
import { dayAndTime } from './when-words.ts';

const OUTCOMES = ['answered', 'voicemail', 'no-answer'] as const;

/** A call: number, opening line and questions before it, its outcome after it. */
export function CallScreen({ agenda, go, step }: ScreenProps & { readonly step: string }) {
	const view = stepView(agenda, step);
	const { ask, busy, error } = useWorker();
	async function made(outcome: (typeof OUTCOMES)[number]) {
		if (await ask('callMade', { step, outcome }))
			go({ name: 'agenda', said: text(`call_said_${outcome.replace('-', '_')}`) });
	}
	if (!view) return <FailureScreen code="gone" retry={() => go({ name: 'agenda' })} />;
	return (
		<>
			<TitleBar title={stepTitle(view)} about={stepAbout(view)} go={go} />
			{view.callSheet && <Sheet sheet={view.callSheet} timeZone={agenda.timeZone} />}
			{error && <Failure code={error} />}
			<h2>{text('call_how')}</h2>
			<div class="row">
				{OUTCOMES.map((outcome) => (
					<button key={outcome} type="button" disabled={busy} onClick={() => void made(outcome)}>
						{text(`call_${outcome.replace('-', '_')}`)}
					</button>
				))}
			</div>
			<TheyWroteBack view={view} go={go} />
			<NotNow agenda={agenda} go={go} step={step} />
		</>
	);
}

function Sheet({ sheet, timeZone }: { readonly sheet: CallSheet; readonly timeZone: string }) {
	const { phone, opening, points, questions, voicemailFrom } = sheet;
	return (
		<>
			<p class="phone">{phone ?? text('call_no_number')}</p>
			<blockquote>{opening}</blockquote>
			{points.length > 0 && <h2>{text('call_points')}</h2>}
			<List items={points} />
			{questions.length > 0 && <h2>{text('call_questions')}</h2>}
			<List items={questions} />
			{voicemailFrom !== null && voicemailFrom > new Date().toISOString() && (
				<p class="quiet">{text('call_no_voicemail_before', dayAndTime(voicemailFrom, timeZone))}</p>
			)}
		</>
	);
}

function List({ items }: { readonly items: readonly string[] }) {
	return (
		<ol>
			{items.map((item) => (
				<li key={item}>{item}</li>
			))}
		</ol>
	);
}
