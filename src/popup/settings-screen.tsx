import { useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import { Choices } from './choice.tsx';
import { Failure } from './failure.tsx';
import { Field } from './field.tsx';
import type { ScreenProps } from './screen.ts';
import { TitleBar } from './title-bar.tsx';
import { useWorker } from './use-worker.ts';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Name under the notes, when the morning begins, and which days are working days. */
export function SettingsScreen({ agenda, go }: ScreenProps) {
	const [chosen, setChosen] = useState(agenda.settings);
	const { ask, busy, error } = useWorker();
	const change = (changes: Partial<typeof chosen>) => setChosen((before) => ({ ...before, ...changes }));
	async function save() {
		if (await ask('saveSettings', chosen)) go({ name: 'agenda', said: text('settings_saved') });
	}
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TitleBar title={text('popup_settings')} go={go} />
			<Field label="settings_name" value={chosen.name} most={100} change={(name) => change({ name })} />
			<Field
				label="settings_morning"
				type="time"
				value={chosen.morning}
				change={(morning) => /^\d\d:\d\d$/.test(morning) && change({ morning })}
			/>
			<Choices
				name="settings_days"
				values={DAYS}
				chosen={chosen.workingDays.map((day) => String(day) as (typeof DAYS)[number])}
				choose={(days) => change({ workingDays: days.map(Number).sort() })}
			/>
			<p class="quiet">{text('settings_zone', agenda.timeZone)}</p>
			{error && <Failure code={error} />}
			<button type="submit" class="main" disabled={busy || chosen.workingDays.length === 0}>
				{text('settings_save')}
			</button>
		</form>
	);
}
