import { useState } from 'preact/hooks';
import type { InterviewDetails } from '../journal/fact.ts';
import { movedTo } from '../journal/moved-to.ts';
import type { Interview } from '../journal/opportunity.ts';
import { text } from '../platform/i18n.ts';
import { Choice } from './choice.tsx';
import { Failure, FailureScreen } from './failure.tsx';
import { Field } from './field.tsx';
import type { ScreenProps } from './screen.ts';
import { TitleBar } from './title-bar.tsx';
import { useWorker } from './use-worker.ts';

type Change = (changes: Partial<InterviewDetails>) => void;

/** What was recognised, for the person to put right; only what they changed becomes a fact. */
export function EditScreen({ agenda, go, interview }: ScreenProps & { readonly interview: string }) {
	const before = agenda.interviews.find((each) => each.id === interview);
	const [changes, setChanges] = useState<Partial<InterviewDetails>>({});
	const { ask, busy, error } = useWorker();
	if (!before) return <FailureScreen code="gone" retry={() => go({ name: 'agenda' })} />;
	async function save() {
		if (await ask('correct', { interview, changes: trimmed(changes) }))
			go({ name: 'agenda', said: text('edit_saved') });
	}
	async function dismiss() {
		if (await ask('dismiss', { interview })) go({ name: 'agenda', said: text('edit_dismissed') });
	}
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TitleBar title={text('edit_title')} about={before.message.subject} go={go} />
			<Fields before={before} changes={changes} change={(more) => setChanges({ ...changes, ...more })} />
			{error && <Failure code={error} />}
			<button type="submit" class="main" disabled={busy || Object.keys(changes).length === 0}>
				{text('edit_save')}
			</button>
			<div class="row">
				{before.debrief && (
					<button type="button" onClick={() => go({ name: 'debrief', interview })}>
						{text('edit_debrief')}
					</button>
				)}
				<button type="button" onClick={() => void ask('openThread', { message: before.message })}>
					{text('edit_open_mail')}
				</button>
				<button type="button" class="plain" disabled={busy} onClick={() => void dismiss()}>
					{text('chip_not_an_interview')}
				</button>
			</div>
		</form>
	);
}

/** Spaces at the ends go when it is saved, not while a name is being typed. */
function trimmed(changes: Partial<InterviewDetails>): Partial<InterviewDetails> {
	const trim = (value: unknown): unknown => {
		if (typeof value === 'string') return value.trim() || null;
		if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trim(inner)]));
	};
	return trim(changes) as Partial<InterviewDetails>;
}

interface FieldsProps {
	readonly before: Interview;
	readonly changes: Partial<InterviewDetails>;
	readonly change: Change;
}

function Fields({ before, changes, change }: FieldsProps) {
	const now = { ...before, ...changes };
	const { contact } = now;
	const optional = (value: string) => value || null;
	return (
		<>
			<Field
				label="edit_start"
				type="datetime-local"
				value={now.when.startLocal}
				change={(local) => {
					const when = movedTo(now.when, local);
					if (when) change({ when });
				}}
			/>
			<p class="quiet">{text('edit_zone', now.when.timeZone)}</p>
			<Field
				label="edit_contact"
				value={contact.name ?? ''}
				change={(name) => change({ contact: { ...contact, name: optional(name) } })}
			/>
			<Field
				label="edit_phone"
				type="tel"
				most={60}
				value={contact.phone ?? ''}
				change={(phone) => change({ contact: { ...contact, phone: optional(phone) } })}
			/>
			<Field
				label="edit_role"
				value={now.roleTitle ?? ''}
				change={(role) => change({ roleTitle: optional(role) })}
			/>
			<Field
				label="edit_agency"
				most={120}
				value={now.agency ?? ''}
				change={(agency) => change({ agency: optional(agency) })}
			/>
			<Field
				label="edit_employer"
				most={120}
				value={now.employer ?? ''}
				change={(employer) => change({ employer: optional(employer) })}
			/>
			<Choice
				name="edit_stage"
				values={['recruiter', 'employer-first', 'employer-later']}
				chosen={now.stage}
				choose={(stage) => change({ stage })}
			/>
		</>
	);
}
