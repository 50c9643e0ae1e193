import { text } from '../platform/i18n.ts';
import type { StepView } from '../platform/views.ts';
import { TroubleNotes } from './failure.tsx';
import { type ScreenProps, screenFor } from './screen.ts';
import { stepAbout, stepTitle } from './step-words.ts';
import { dayAndTime, fromNow } from './when-words.ts';

/** What is due, what comes next, and the interviews that were noted. */
export function AgendaScreen({ agenda, go, said }: ScreenProps & { readonly said?: string | undefined }) {
	const { due, coming, interviews } = agenda;
	return (
		<>
			<header>
				<h1>{text('extension_name')}</h1>
				<button type="button" class="plain" onClick={() => go({ name: 'settings' })}>
					{text('popup_settings')}
				</button>
			</header>
			<TroubleNotes trouble={agenda.trouble} hosts={agenda.hostsMissing} />
			{agenda.tabUnreadable && (
				<p class="quiet">{text(`popup_tab_${agenda.tabUnreadable.replaceAll('-', '_')}`)}</p>
			)}
			{said && (
				<p class="said" role="status">
					{said}
				</p>
			)}
			{interviews.length === 0 && <Empty />}
			{due.length > 0 && <h2>{text('popup_due')}</h2>}
			{due.map((view) => (
				<DueStep key={view.step.id} view={view} go={go} />
			))}
			{interviews.length > 0 && due.length === 0 && <p class="quiet">{text('popup_nothing_due')}</p>}
			{coming.length > 0 && <h2>{text('popup_coming')}</h2>}
			<ul class="lines">
				{coming.map((view) => (
					<ComingStep key={view.step.id} view={view} go={go} timeZone={agenda.timeZone} />
				))}
			</ul>
			{interviews.length > 0 && <Noted agenda={agenda} go={go} />}
		</>
	);
}

function Empty() {
	return (
		<div class="empty">
			<p>{text('popup_empty')}</p>
			<p class="quiet">{text('popup_empty_promise')}</p>
		</div>
	);
}

function DueStep({ view, go }: { readonly view: StepView; readonly go: ScreenProps['go'] }) {
	const { step } = view;
	return (
		<section class="card" aria-label={stepTitle(view)}>
			<p class="title">{stepTitle(view)}</p>
			<p>{stepAbout(view)}</p>
			<p class="quiet">
				{view.inComposeBox
					? text('popup_in_compose_box')
					: text('popup_since', fromNow(step.dueAt, Date.now()))}
			</p>
			<button type="button" class="main" onClick={() => go(screenFor(view))}>
				{text(`popup_open_${step.kind.replaceAll('-', '_')}`)}
			</button>
		</section>
	);
}

interface ComingProps {
	readonly view: StepView;
	readonly go: ScreenProps['go'];
	readonly timeZone: string;
}

function ComingStep({ view, go, timeZone }: ComingProps) {
	return (
		<li>
			<button type="button" class="line" onClick={() => go(screenFor(view))}>
				<span class="title">{stepTitle(view)}</span>
				<span>{stepAbout(view)}</span>
				<span class="quiet">{dayAndTime(view.step.dueAt, timeZone)}</span>
			</button>
		</li>
	);
}

function Noted({ agenda, go }: ScreenProps) {
	return (
		<details>
			<summary>{text('popup_noted', String(agenda.interviews.length))}</summary>
			<ul class="lines">
				{agenda.interviews.map((interview) => (
					<li key={interview.id}>
						<button type="button" class="line" onClick={() => go({ name: 'edit', interview: interview.id })}>
							<span class="title">{stepAbout({ interview })}</span>
							<span class="quiet">
								{dayAndTime(interview.when.start, agenda.timeZone)}
								{interview.cancelled && ` · ${text('popup_cancelled')}`}
							</span>
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
