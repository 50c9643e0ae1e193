import { laterDue } from '../plan/later-due.ts';
import { displayLocale, text } from '../platform/i18n.ts';
import { Failure } from './failure.tsx';
import { laterTimes } from './later-times.ts';
import { type ScreenProps, stepView } from './screen.ts';
import { useWorker } from './use-worker.ts';
import { dayAndTime } from './when-words.ts';

/** Ways to put a step off or leave it out; leaving out is a choice made here only, never by a dismissed notice. */
export function NotNow({ agenda, go, step }: ScreenProps & { readonly step: string }) {
	const { ask, busy, error } = useWorker();
	const times = laterTimes(Date.now(), agenda.settings, agenda.timeZone);
	async function snooze(until: string) {
		if (await ask('snooze', { step, until })) go({ name: 'agenda', said: putOff(until) });
	}
	/** Calls keep to contact hours and working days, so what was asked for is not always when it comes back. */
	function putOff(until: string): string {
		const { settings, timeZone } = agenda;
		const view = stepView(agenda, step);
		const due = view ? laterDue(view.step, until, settings, { timeZone, locale: displayLocale() }) : until;
		return text('later_said', dayAndTime(due, timeZone));
	}
	async function skip() {
		if (await ask('skip', { step })) go({ name: 'agenda', said: text('skip_said') });
	}
	return (
		<details>
			<summary>{text('later')}</summary>
			<div class="row">
				{times.map(({ key, until }) => (
					<button key={key} type="button" disabled={busy} onClick={() => void snooze(until)}>
						{text(key)}
					</button>
				))}
				<button type="button" class="plain" disabled={busy} onClick={() => void skip()}>
					{text('skip')}
				</button>
			</div>
			{error && <Failure code={error} />}
		</details>
	);
}
