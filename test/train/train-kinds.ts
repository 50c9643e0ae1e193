import { KINDS } from '../../src/recognise/kind/model.ts';
import { checkKinds, type LeftOut, temperatureOf, twice } from './check-kinds.ts';
import { rounded, taughtMessages, writeWeights } from './corpora.ts';
import { see, seeAs } from './examples.ts';
import { type Trained, train } from './model.ts';
import { type Plain, plainMessages } from './plain.ts';

const FOLDS = 5;
/** The first three of KINDS state one fixed time. */
const FIXED = 3;

/** Learns what each feature says of a mail's kind, and prints how well that does on messages left out in turn. */
function main(): void {
	const seen = taughtMessages().map(see);
	const plain = [...plainMessages(0), ...plainMessages(1).filter(isSecond).map(withoutSubject)].map(
		({ id, message, kind }) => seeAs(id, message, kind),
	);
	const judged = checkKinds(seen, plain, FOLDS);
	process.stdout.write(reportOf(judged));
	writeWeights('kind/weights.json', {
		temperature: temperatureOf(judged),
		...weightsOf(train([...plain, ...twice(seen)])),
	});
}

function isSecond(_: unknown, index: number): boolean {
	return index % 2 === 0;
}

/** Many people leave the subject empty. */
function withoutSubject(plain: Plain): Plain {
	return { ...plain, message: { ...plain.message, subject: '' } };
}

/** How many kinds are right, and how well fixed interviews are told from all else. */
function reportOf(judged: readonly LeftOut[]): string {
	const said = judged.map(({ shares, label }) => ({ label, said: shares.indexOf(Math.max(...shares)) }));
	const right = said.filter((each) => each.said === each.label).length;
	const isFixed = (kind: number) => kind < FIXED;
	const hits = said.filter((each) => isFixed(each.said) && isFixed(each.label)).length;
	const precision = hits / said.filter((each) => isFixed(each.said)).length;
	const recall = hits / said.filter((each) => isFixed(each.label)).length;
	return [
		`kinds: ${right} of ${judged.length} right on messages left out;`,
		`a fixed interview: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
	].join(' ');
}

function weightsOf({ names, weights }: Trained): Record<string, number[]> {
	const rows = names.map((name, index): [string, number[]] => [
		name,
		[...weights.slice(index * KINDS.length, (index + 1) * KINDS.length)].map((weight) => rounded(weight)),
	]);
	return Object.fromEntries(rows.filter(([, row]) => row.some((weight) => weight !== 0)));
}

main();
