import type { TitleContext } from './title-context.ts';
import { addBefore, addBehind } from './title-neighbours.ts';
import { addPiece } from './title-pieces.ts';
import { addShape } from './title-shape.ts';
import type { Sign, Title } from './titles.ts';

/** What is weighed of a title: names of features. */
export function titleFeatures(title: Title, context: TitleContext): string[] {
	const features: string[] = [];
	addSigns(title, context, features);
	addShape(title, context, features);
	addPiece(title, context, features);
	addBefore(title, context, features);
	addBehind(title, context, features);
	addSaid(title, context, features);
	return features;
}

/** What is weighed of there being no title at all. */
export function nothingFeatures(titles: readonly Title[], context: TitleContext): string[] {
	const features = new Set(['nothing', `nothing, ${context.language}`]);
	const nouns = titles.filter(({ signs }) => signs.has('noun'));
	if (nouns.length === 0) features.add('nothing, no noun');
	if (context.freshIsSure) features.add('nothing, but some led to');
	for (const { signs, row } of nouns) {
		const led = signs.has('lead') || signs.has('behind') || signs.has('label') ? ', led to' : '';
		features.add(`nothing, noun in ${row.sentence.line.kind}${led}`);
	}
	return [...features];
}

const EARLY = 400;

function addSigns({ row, signs }: Title, { family, freshIsSure }: TitleContext, features: string[]): void {
	const { kind, turn } = row.sentence.line;
	features.push(`in ${kind === 'quoted' ? `quoted${Math.min(turn, 3)}` : kind}`);
	const named = nounOf(signs);
	features.push(named, `${family} ${named}`, `${kind} ${named}`);
	for (const sign of signs) {
		if (sign === 'noun' || sign === 'ending') continue;
		features.push(sign, `${sign}, ${named}`, `${family} ${sign}`, `${kind} ${sign}`);
	}
	if (signs.size === 1 && signs.has('noun')) features.push(`only noun in ${kind}`);
	if (kind === 'quoted') features.push(freshIsSure ? 'quoted beside sure' : 'quoted alone');
	if (row.value >= 0) features.push('in a field');
	if (signs.has('noun') && kind === 'body' && row.sentence.start < EARLY) features.push('noun early');
}

function nounOf(signs: ReadonlySet<Sign>): string {
	if (signs.has('noun')) return 'noun';
	return signs.has('ending') ? 'ending' : 'no noun';
}

function addSaid({ key, row }: Title, { said, subject, repeated }: TitleContext, features: string[]): void {
	const { kind } = row.sentence.line;
	const lines = said.get(key);
	if (lines !== undefined && lines.size > 1) {
		features.push('said again');
		for (const other of new Set(lines.values())) if (other !== kind) features.push(`in ${other}, too`);
	}
	if (kind !== 'subject' && subject.includes(key)) features.push('in the subject');
	const longer = repeated.find((other) => partOf(key, other) !== null);
	if (longer !== undefined) features.push(`${partOf(key, longer)} a longer one said again`);
	const shorter = repeated.find((other) => other.length > SHORTEST_PART && partOf(other, key) !== null);
	if (shorter !== undefined) features.push(`a shorter one said again ${partOf(shorter, key)} it`);
}

const SHORTEST_PART = 4;

function partOf(shorter: string, longer: string): 'begins' | 'ends' | null {
	if (shorter.length >= longer.length) return null;
	if (longer.startsWith(`${shorter} `)) return 'begins';
	return longer.endsWith(` ${shorter}`) ? 'ends' : null;
}
