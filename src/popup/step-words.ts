import { text } from '../platform/i18n.ts';
import type { StepView } from '../platform/views.ts';

/** What a step is, as "Thank-you note". */
export function stepTitle({ step }: StepView): string {
	return text(`step_${step.kind.replaceAll('-', '_')}`);
}

/** Who and what it is about, as "Jane Doe · Finance Manager"; never empty. */
export function stepAbout({ interview }: Pick<StepView, 'interview'>): string {
	const who = interview.contact.name ?? interview.agency ?? interview.employer;
	return [who, interview.roleTitle].filter(Boolean).join(' · ') || interview.message.subject;
}
