import { type Features, featuresOf } from '../../src/recognise/kind/features.ts';
import { KINDS } from '../../src/recognise/kind/model.ts';
import type { Message } from '../../src/recognise/message.ts';
import { read } from '../../src/recognise/read.ts';
import type { RecognitionKind } from '../../src/recognise/recognition.ts';
import { languageOf } from '../../src/recognise/text/language.ts';
import { findTimes } from '../../src/recognise/when/find-times.ts';
import { kindOfLabel, type Labelled } from '../recognise/evaluate/labelled.ts';
import type { Example } from './optimise.ts';

/** What the model sees of a labelled message. */
export interface Seen {
	readonly id: string;
	readonly features: Features;
	/** Index into KINDS. */
	readonly label: number;
}

export function see({ id, label, message }: Labelled): Seen {
	return seeAs(id, message, kindOfLabel(label));
}

export function seeAs(id: string, message: Message, kind: RecognitionKind): Seen {
	const reading = read(message, languageOf(message.subject, message.text, message.locale));
	return { id, label: KINDS.indexOf(kind), features: featuresOf(reading, findTimes(reading)) };
}

/** Names of features by index; those that stand in fewer than `least` messages teach nothing. */
export function namesIn(seen: readonly Seen[], least: number): string[] {
	const counts = new Map<string, number>();
	for (const { features } of seen) {
		for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= least)
		.map(([name]) => name)
		.sort();
}

export function exampleOf({ features, label }: Seen, indexOf: ReadonlyMap<string, number>): Example {
	const indices: number[] = [];
	const values: number[] = [];
	for (const [name, { value }] of features) {
		const index = indexOf.get(name);
		if (index === undefined) continue;
		indices.push(index);
		values.push(value);
	}
	return { indices, values, label };
}
