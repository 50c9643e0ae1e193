import type { Reading } from '../reading.ts';
import { AGENCY_NAME } from '../words/firms.ts';
import { mentionFeatures } from './mention-features.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Person, saysSame } from './people.ts';
import { authorOfTurn } from './quoted-author.ts';
import { saysOfSelf, writerFeatures } from './writer-features.ts';

const MANY = 3;
/** What makes it so likely that somebody interviews that others need not. */
const STRONG = new Set(['before', 'before close', 'label people', '^label people', 'head panel', 'behind']);

/** Words right beside a name that rule its bearer out. */
const OTHER = new Set(['not before', 'not behind', 'turn to', 'behind not', 'client before']);
/** Who has this feature is nobody who interviews. */
export const ELSEWHERE = 'elsewhere';

/** What is weighed of each person whom a mail names, as one of those who will ask the questions. */
export function interviewerFeatures(reading: Reading, people: readonly Person[]): ReadonlySet<string>[] {
	const ofMention = mentionFeatures(reading, mentionsIn(reading));
	const own = people.map(({ mentions }) => mentions.flatMap((each) => ofMention.get(each) ?? []));
	const out = people.map(({ mentions }) => isElsewhere(mentions, ofMention));
	const strong = people.filter(({ self }, index) => !self && own[index]?.some((each) => STRONG.has(each)));
	const others = people.filter((each) => !each.self);
	const fresh = others.filter(isInBody);
	const shared = [
		`others ${Math.min(MANY, others.length)}`,
		`fresh ${Math.min(MANY, fresh.length)}`,
		...(AGENCY_NAME.test(`${reading.sender.organisation ?? ''} ${reading.sender.domain}`) ? ['agency'] : []),
	];
	return people.map((person, index) => {
		const rival = strong.some((each) => each !== person);
		const features = [...(own[index] ?? []), ...shared, rival ? 'another strong' : 'no other strong'];
		if (person.self) return new Set([...features, ...writerFeatures(reading, person)].map(ofWriter));
		const elsewhere = out[index] === true ? [ELSEWHERE] : [];
		return new Set([...features, ...placeOf(person, fresh), ...authored(reading, person), ...elsewhere]);
	});
}

/** "As discussed with Ann Lee", "contact Ann Lee": wherever the mail speaks of somebody, it is of something else. */
function isElsewhere(mentions: readonly Mention[], of: ReadonlyMap<Mention, readonly string[]>): boolean {
	const told = mentions.filter(({ line, heading }) => !heading && line.kind !== 'signature');
	return told.length > 0 && told.every((each) => of.get(each)?.some((feature) => OTHER.has(feature)));
}

/** What is said of the writer has weights of its own. */
function ofWriter(feature: string): string {
	return `${feature} (writer)`;
}

function isInBody({ mentions }: Person): boolean {
	return mentions.some(({ line }) => line.kind === 'body');
}

function placeOf(person: Person, fresh: readonly Person[]): string[] {
	const features = ['somebody'];
	if (person.mentions.length > 1) features.push('named again');
	if (fresh[0] === person) features.push('first new');
	if (!isInBody(person)) features.push(fresh.length > 0 ? 'not new beside new' : 'not new');
	else if (person.mentions.some(({ line }) => line.kind === 'quoted')) features.push('also quoted');
	return features;
}

/** What an earlier mail by this person says of its author. */
function authored(reading: Reading, person: Person): string[] {
	const turns = new Set(person.mentions.filter((each) => each.heading).map((each) => each.line.turn));
	return [...turns].flatMap((turn) => {
		const author = authorOfTurn(reading, turn);
		if (author === null || !saysSame(author.name, person)) return [];
		return ['author', ...saysOfSelf(reading, turn).map((each) => `author ${each}`)];
	});
}
