import { isCall } from '../plan/step.ts';
import type { AgendaView, StepView } from '../platform/views.ts';

/** Which screen of the popup is open. */
export type Screen =
	| { readonly name: 'agenda'; readonly said?: string }
	| { readonly name: 'debrief' | 'edit'; readonly interview: string }
	| { readonly name: 'note' | 'call'; readonly step: string }
	| { readonly name: 'settings' };

/** What every screen gets: what there is, and the ways on. */
export interface ScreenProps {
	readonly agenda: AgendaView;
	/** Goes to a screen with what the worker knows now. */
	readonly go: (screen: Screen) => void;
}

export function screenFor({ step, interview }: StepView): Screen {
	if (step.kind === 'debrief') return { name: 'debrief', interview: interview.id };
	return { name: isCall(step.kind) ? 'call' : 'note', step: step.id };
}

export function stepView(agenda: AgendaView, step: string): StepView | undefined {
	return [...agenda.due, ...agenda.coming].find((each) => each.step.id === step);
}

/** Where a notification or the chip led: its screen, or the agenda when that step is no longer there. */
export function firstScreen(agenda: AgendaView): Screen {
	const { step, edit } = agenda.focus ?? {};
	if (edit !== undefined) return { name: 'edit', interview: edit };
	const view = step === undefined ? undefined : stepView(agenda, step);
	return view ? screenFor(view) : { name: 'agenda' };
}
