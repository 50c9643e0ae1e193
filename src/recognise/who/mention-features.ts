import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words-of.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { headsOf } from './line-heads.ts';
import type { Mention } from './mentions.ts';
import { held, nameForm } from './name-form.ts';
import { type Told, toldOn } from './told.ts';

const BEFORE = 4;
const AFTER = 4;
/** Cues of this weight, "our client", lead to a company and to nothing else. */
const CLIENT = 4;
const LEAD = 60;
const LONG_LEAD = 90;
const LABEL = /^[^:\t]{2,40}[:\t]/;
const JOINT =
	/(?:^|[\s,;&/+)])(?:,|;|&|\/|\+|\t|and|plus|und|sowie|et|y|e|en|with|mit|avec|con|met|com)(?: (?:the|our|der|die|le|la|el|o|a|de|het|unser|unsere|notre|nuestro|nuestra))?\s{0,2}$/;

/** Works out what is to be weighed of every mention of one mail. */
export function mentionFeatures(reading: Reading, mentions: readonly Mention[]): Map<Mention, string[]> {
	const heads = headsOf(reading, new Set(mentions.map(({ line }) => line)));
	const features = new Map<Mention, string[]>();
	let previous: Mention | null = null;
	for (const mention of mentions) {
		const own = [
			...nameForm(mention, reading),
			...(heads.get(mention.line) ?? []),
			...said(mention, reading),
		];
		const leader: string[] | undefined =
			previous !== null && isJoined(previous, mention) ? features.get(previous) : undefined;
		features.set(mention, [...own, ...listed(leader ?? [])]);
		leader?.push(...own.filter((each) => BEHIND.test(each)).map(inherited), 'joined');
		previous = mention;
	}
	return features;
}

/** What the sentence says that names somebody. */
function said(mention: Mention, { vocabulary }: Reading): string[] {
	if (mention.heading) return [];
	const told = toldOn(mention.line, vocabulary.phrases);
	const here = told.find(({ sentence }) => mention.start >= sentence.start && mention.start < sentence.end);
	return here === undefined ? [] : [...around(mention, here, vocabulary), ...saidOf(here, vocabulary)];
}

const BEHIND = /^(?:[a-z]{2}>[^+]|behind)/;
const AHEAD = /^\+?(?:[a-z]{2}<|before|label|head)/;

/** What leads to the first of a list leads to all of it. */
function listed(head: readonly string[]): string[] {
	const ahead = head.filter((each) => AHEAD.test(each)).map(inherited);
	return ahead.length > 0 ? [...ahead, 'in list'] : [];
}

/** "en<with" of another name of the list is "en<+with", "before" is "+before". */
function inherited(feature: string): string {
	if (feature.includes('+')) return feature;
	return /^[a-z]{2}[<>]/.test(feature) ? `${feature.slice(0, 3)}+${feature.slice(3)}` : `+${feature}`;
}

function isJoined(one: Mention, other: Mention): boolean {
	if (one.line !== other.line || other.start - one.end > 90) return false;
	const between = one.line.text.slice(one.end - one.line.start, other.start - one.line.start);
	return !/[.!?:]\s/.test(between.replace(/\([^()]*\)/g, '')) && JOINT.test(plain(between));
}

const kept = new WeakMap<Told, readonly string[]>();

/** Worked out once for all names of a sentence. */
function saidOf(told: Told, { people }: Vocabulary): readonly string[] {
	const known = kept.get(told);
	if (known !== undefined) return known;
	const { lower, question } = told.sentence;
	const forms = held({
		'says panel': people.panel.test(lower),
		'says talk': people.talk.test(lower),
		asks: question,
	});
	kept.set(told, [...told.classes, ...forms]);
	return kept.get(told) ?? [];
}

function around({ start, end }: Mention, { sentence, words }: Told, vocabulary: Vocabulary): string[] {
	const { language } = vocabulary;
	const before = words.filter((word) => word.end <= start).slice(-BEFORE);
	const after = words.filter((word) => word.start >= end).slice(0, AFTER);
	const long = sentence.lower.slice(Math.max(0, start - sentence.start - LONG_LEAD), start - sentence.start);
	const behind = sentence.lower.slice(end - sentence.start, end - sentence.start + LEAD);
	return [
		...cuesBeside(long, behind, vocabulary),
		...nextWords(before, after, language),
		...labelWords(sentence, words, language),
	];
}

function nextWords(before: readonly Word[], after: readonly Word[], language: string): string[] {
	const [last, near] = [before.at(-1)?.text, before.slice(-2).map(({ text }) => text)];
	const next = after.slice(0, 2).map(({ text }) => text);
	return [
		last === undefined ? 'opens' : `${language}<<${last}`,
		...before.map(({ text }) => `${language}<${text}`),
		...(near.length > 1 ? [`${language}<<<${near.join(' ')}`] : []),
		...after.map(({ text }) => `${language}>${text}`),
		...next.slice(0, 1).map((text) => `${language}>>${text}`),
		...(next.length > 1 ? [`${language}>>>${next.join(' ')}`] : []),
	];
}

/** The wordings of the language beside a name that tell what its bearer does. */
function cuesBeside(long: string, behind: string, { people, contacts, companies }: Vocabulary): string[] {
	const lead = long.slice(-LEAD);
	return held({
		before: people.before.test(lead),
		'before close': people.beforeFirstName.test(lead),
		'not before': people.notBefore.test(long),
		'before door': people.askFor.test(lead),
		'before either': people.withEither.test(lead),
		'turn to': contacts.turnTo.test(lead),
		'contact before': contacts.named.test(lead),
		behind: people.behind.test(behind),
		'not behind': people.notBehind.test(behind),
		'behind not': people.behindNot?.test(behind) === true,
		'behind acts': contacts.acts.test(behind),
		'company before': companies.beforeAlone.test(lead),
		'client before': companies.before.some(({ weight, pattern }) => weight >= CLIENT && pattern.test(lead)),
	});
}

function labelWords(sentence: Sentence, words: readonly Word[], language: string): string[] {
	const label = LABEL.exec(sentence.text)?.[0].length ?? 0;
	return words.filter((word) => word.end <= sentence.start + label).map((word) => `${language}|${word.text}`);
}
