import { useEffect, useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { NoteView } from '../platform/views.ts';
import { Failure, FailureScreen } from './failure.tsx';
import { NotNow } from './not-now.tsx';
import { type ScreenProps, stepView } from './screen.ts';
import { stepAbout, stepTitle } from './step-words.ts';
import { TheyWroteBack } from './they-wrote-back.tsx';
import { TitleBar } from './title-bar.tsx';
import { useWorker } from './use-worker.ts';

/** A note: read it, choose another wording, have it put into the webmail's reply, or copy it. */
export function NoteScreen({ agenda, go, step }: ScreenProps & { readonly step: string }) {
	const view = stepView(agenda, step);
	const [note, setNote] = useState<NoteView | null>(null);
	const { ask, busy, error } = useWorker();
	async function load(wording: string | null) {
		const reply = await ask('note', { step, wording });
		if (reply) setNote(reply.value);
	}
	useEffect(() => {
		void load(null);
	}, [step]);
	async function write() {
		if (note && (await ask('writeDraft', { step, wording: note.draft.wording }))) window.close();
	}
	async function sent() {
		if (await ask('noteSent', { step })) go({ name: 'agenda', said: text('note_sent_said') });
	}
	if (!view) return <FailureScreen code="gone" retry={() => go({ name: 'agenda' })} />;
	return (
		<>
			<TitleBar title={stepTitle(view)} about={stepAbout(view)} go={go} />
			{error && <Failure code={error} />}
			{note && <Words note={note} another={() => void load(note.draft.wording)} busy={busy} />}
			{note?.canWrite && (
				<button type="button" class="main" disabled={busy} onClick={() => void write()}>
					{text(view.interview.message.webmail === 'gmail' ? 'note_write_gmail' : 'note_write_outlook')}
				</button>
			)}
			<p class="quiet">{text('note_never_sends')}</p>
			<div class="row">
				{note && <Copy paragraphs={note.draft.paragraphs} />}
				<button type="button" disabled={busy} onClick={() => void sent()}>
					{text('note_sent')}
				</button>
				<TheyWroteBack view={view} go={go} />
			</div>
			<NotNow agenda={agenda} go={go} step={step} />
		</>
	);
}

interface WordsProps {
	readonly note: NoteView;
	readonly another: () => void;
	readonly busy: boolean;
}

function Words({ note, another, busy }: WordsProps) {
	const { draft, number } = note;
	return (
		<>
			<blockquote lang={draft.language}>
				{draft.paragraphs.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</blockquote>
			{draft.languageFallback && <p class="quiet">{text('note_in_english')}</p>}
			{draft.wordings > 1 && (
				<button type="button" class="plain" disabled={busy} onClick={another}>
					{text('note_another', String(number), String(draft.wordings))}
				</button>
			)}
		</>
	);
}

function Copy({ paragraphs }: { readonly paragraphs: readonly string[] }) {
	const [said, setSaid] = useState('note_copy');
	async function copy() {
		await navigator.clipboard.writeText(paragraphs.join('\n\n')).then(
			() => setSaid('note_copied'),
			() => setSaid('note_not_copied'),
		);
	}
	return (
		<button type="button" onClick={() => void copy()}>
			{text(said)}
		</button>
	);
}
