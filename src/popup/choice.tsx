import { text } from '../platform/i18n.ts';

interface ChoiceProps<Value extends string> {
	/** Group name; the question is the sentence `<name>`, each answer `<name>_<value>`. */
	readonly name: string;
	readonly values: readonly Value[];
	readonly chosen: Value | null;
	readonly choose: (value: Value) => void;
}

/** One question, a tap an answer: native radio buttons, so keyboard and screen readers need nothing from us. */
export function Choice<Value extends string>({ name, values, chosen, choose }: ChoiceProps<Value>) {
	return (
		<fieldset>
			<legend>{text(name)}</legend>
			<div class="choices">
				{values.map((value) => (
					<label key={value}>
						<input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
						<span>{text(answerKey(name, value))}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface ChoicesProps<Value extends string> {
	readonly name: string;
	readonly values: readonly Value[];
	readonly chosen: readonly Value[];
	readonly choose: (values: readonly Value[]) => void;
}

/** The same with several answers. */
export function Choices<Value extends string>({ name, values, chosen, choose }: ChoicesProps<Value>) {
	const toggle = (value: Value) =>
		choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
	return (
		<fieldset>
			<legend>{text(name)}</legend>
			<div class="choices">
				{values.map((value) => (
					<label key={value}>
						<input
							type="checkbox"
							name={name}
							checked={chosen.includes(value)}
							onChange={() => toggle(value)}
						/>
						<span>{text(answerKey(name, value))}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function answerKey(name: string, value: string): string {
	return `${name}_${value.replaceAll('-', '_')}`;
}
