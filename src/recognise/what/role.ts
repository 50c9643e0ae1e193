import { foundAt } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Found } from '../recognition.ts';
import { fitOf, readWeights, sharesOf } from '../weighing/weights.ts';
import ROLE_WEIGHTS from './role-weights.json' with { type: 'json' };
import { contextOf } from './title-context.ts';
import { nothingFeatures, titleFeatures } from './title-features.ts';
import { type Title, titlesOf } from './titles.ts';

const WEIGHTS = readWeights(ROLE_WEIGHTS);

/** The job title, as written, with how likely it is; null where no words give it away. */
export function findRole(reading: Reading): Found<string> | null {
	const { titles, features } = weighableTitles(reading);
	const shares = sharesOf(features.map((each) => fitOf(each, WEIGHTS)));
	const best = shares.indexOf(Math.max(...shares));
	const title = titles[best];
	if (title === undefined) return null;
	const share = titles.reduce((sum, { key }, at) => sum + (key === title.key ? (shares[at] ?? 0) : 0), 0);
	return foundAt(reading.page, title.value, title.start, title.end, share);
}

/** All titles of a mail with their features; those of there being none come last. */
export function weighableTitles(reading: Reading): { titles: Title[]; features: string[][] } {
	const titles = titlesOf(reading);
	const context = contextOf(reading, titles);
	return {
		titles,
		features: [...titles.map((title) => titleFeatures(title, context)), nothingFeatures(titles, context)],
	};
}
