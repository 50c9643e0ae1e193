import { useState } from 'preact/hooks';
import type { Debrief } from '../journal/fact.ts';
import { text } from '../platform/i18n.ts';
import { Choice, Choices } from './choice.tsx';
import { type Answers, finished, NO_ANSWERS } from './debrief-answers.ts';
import { Failure } from './failure.tsx';
import { Field } from './field.tsx';
import { NotNow } from './not-now.tsx';
import type { ScreenProps } from './screen.ts';
import { stepAbout } from './step-words.ts';
import { TitleBar } from './title-bar.tsx';
import { useWorker } from './use-worker.ts';

type Answer = (changes: Partial<Answers>) => void;

/** "How did it go?": the questions of DESIGN section 4, each shown once the one before makes it worth asking. */
export function DebriefScreen({ agenda, go, interview }: ScreenProps & { readonly interview: string }) {
	const view = agenda.interviews.find((each) => each.id === interview);
	const [answers, setAnswers] = useState<Answers>({ ...NO_ANSWERS, ...view?.debrief });
	const asked = [...agenda.due, ...agenda.coming].find(
		({ step }) => step.kind === 'debrief' && step.interview === interview,
	);
	const { ask, busy, error } = useWorker();
	const answer: Answer = (changes) => setAnswers((before) => ({ ...before, ...changes }));
	const debrief = finished(answers);
	async function save() {
		if (debrief && (await ask('debrief', { interview, debrief })))
			go({ name: 'agenda', said: text(savedKey(debrief)) });
	}
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<TitleBar title={text('step_debrief')} about={view ? stepAbout({ interview: view }) : ''} go={go} />
			<Questions answers={answers} answer={answer} />
			{debrief && <Optional answers={answers} answer={answer} />}
			{error && <Failure code={error} />}
			<button type="submit" class="main" disabled={!debrief || busy}>
				{text('debrief_save')}
			</button>
			{asked && <NotNow agenda={agenda} go={go} step={asked.step.id} />}
		</form>
	);
}

function savedKey({ outcome }: Debrief): string {
	return outcome === 'did-not-happen' ? 'debrief_saved_did_not_happen' : 'debrief_saved';
}

function Questions({ answers, answer }: { readonly answers: Answers; readonly answer: Answer }) {
	const { outcome, verdict, criteriaMet, timeSpent, worthKnowing } = answers;
	return (
		<>
			<Choice
				name="debrief_outcome"
				values={['real-job', 'job-gone', 'did-not-happen']}
				chosen={outcome}
				choose={(chosen) => answer({ outcome: chosen })}
			/>
			{outcome === 'job-gone' && (
				<Choice
					name="debrief_gone"
					values={['worth-knowing', 'fake']}
					chosen={worthKnowing === null ? null : worthKnowing ? 'worth-knowing' : 'fake'}
					choose={(chosen) => answer({ worthKnowing: chosen === 'worth-knowing' })}
				/>
			)}
			{outcome === 'real-job' && (
				<Choice
					name="debrief_verdict"
					values={['yes', 'not-sure', 'not-for-me', 'not-suited']}
					chosen={verdict}
					choose={(chosen) => answer({ verdict: chosen })}
				/>
			)}
			{outcome === 'real-job' && verdict && (
				<>
					<Choice
						name="debrief_criteria"
						values={['all', 'most', 'some', 'few']}
						chosen={criteriaMet}
						choose={(chosen) => answer({ criteriaMet: chosen })}
					/>
					<Choice
						name="debrief_time"
						values={['mostly-sold', 'even', 'mostly-asked']}
						chosen={timeSpent}
						choose={(chosen) => answer({ timeSpent: chosen })}
					/>
				</>
			)}
		</>
	);
}

function Optional({ answers, answer }: { readonly answers: Answers; readonly answer: Answer }) {
	if (answers.outcome === 'did-not-happen') return null;
	const isNo = answers.verdict === 'not-for-me' || answers.verdict === 'not-suited';
	return (
		<details open>
			<summary>{text('debrief_optional')}</summary>
			{answers.verdict === 'not-for-me' && (
				<Choices
					name="debrief_because"
					values={['pay', 'place', 'hours', 'level', 'skills', 'the-work', 'something-else']}
					chosen={answers.notForMeBecause ?? []}
					choose={(chosen) => answer({ notForMeBecause: [...chosen] })}
				/>
			)}
			<Field
				label="debrief_liked"
				value={answers.likedOrLearnt ?? ''}
				most={500}
				change={(value) => answer({ likedOrLearnt: value || null })}
			/>
			{isNo && (
				<Field
					label="debrief_would_suit"
					value={answers.wouldSuit ?? ''}
					change={(value) => answer({ wouldSuit: value || null })}
				/>
			)}
			{!isNo && answers.outcome === 'real-job' && <NextStep answers={answers} answer={answer} />}
		</details>
	);
}

function NextStep({ answers, answer }: { readonly answers: Answers; readonly answer: Answer }) {
	return (
		<>
			<Field
				label="debrief_next_step"
				value={answers.nextStep ?? ''}
				change={(value) => answer({ nextStep: value || null })}
			/>
			<Field
				label="debrief_next_step_by"
				type="date"
				value={answers.nextStepBy ?? ''}
				change={(value) => answer({ nextStepBy: value || null })}
			/>
			<Field
				label="debrief_candidate_number"
				type="number"
				value={answers.candidateNumber?.toString() ?? ''}
				change={(value) => answer({ candidateNumber: /^[1-9]\d{0,2}$/.test(value) ? Number(value) : null })}
			/>
		</>
	);
}
