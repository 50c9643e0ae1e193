import { text } from '../platform/i18n.ts';
import type { StepView } from '../platform/views.ts';
import { Failure } from './failure.tsx';
import type { ScreenProps } from './screen.ts';
import { useWorker } from './use-worker.ts';

/** The contact has answered: every chasing step of this opportunity goes to rest. */
export function TheyWroteBack({ view, go }: Pick<ScreenProps, 'go'> & { readonly view: StepView }) {
	const { ask, busy, error } = useWorker();
	async function say() {
		if (await ask('replied', { opportunity: view.step.opportunity }))
			go({ name: 'agenda', said: text('replied_said') });
	}
	return (
		<>
			<button type="button" disabled={busy} onClick={() => void say()}>
				{text('note_replied')}
			</button>
			{error && <Failure code={error} />}
		</>
	);
}
