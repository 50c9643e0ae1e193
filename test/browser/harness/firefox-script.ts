import { sourceOf } from './evaluate.ts';

/** What a script of ours answers inside Firefox: rejections come as text, since Marionette drops their message. */
export type ScriptAnswer<Answer> = { readonly value: Answer } | { readonly error: string };

// biome-ignore lint/suspicious/noExplicitAny: any self-contained function can be sent
export type Sendable = (...parameters: any[]) => unknown;

/** The body of an asynchronous Marionette script that runs the function and reports its answer or its error. */
export function scriptBody(ask: Sendable): string {
	return `const parameters = [...arguments];
const report = parameters.pop();
(async () => ${sourceOf(ask)}(...parameters))().then(
	(value) => report({ value }),
	(error) => report({ error: [error, error?.stack].join('\\n') }),
);`;
}

export function valueIn<Answer>(answer: ScriptAnswer<Answer> | null): Answer {
	if (answer === null) throw new Error('The page went away while it was asked.');
	if ('error' in answer) throw new Error(answer.error);
	return answer.value;
}
