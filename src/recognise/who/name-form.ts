import type { Reading } from '../reading.ts';
import { plain } from '../text/fold.ts';
import { endsInRole, isRoleNoun } from '../what/title.ts';
import { COMPANY_WORD } from '../words/firms.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { HONORIFIC } from '../words/honorifics.ts';
import type { RoleWords } from '../words/role-words.ts';
import { ownsDomain } from './companies.ts';
import type { Mention } from './mentions.ts';

const BULLET = /^\s{0,4}(?:[-*\u2022\u00b7]|\d{1,2}[.)])\s{1,3}/;
const NUMBER_BEHIND = /^ ?[,:(<-]{0,2} ?(?:\(?\+?\d|[\p{L}\d._%+'-]{1,64}@)/u;
const TITLE_BEHIND = /^(?: \(([^()]{2,60})\)?|, ([^,.;()]{2,60})| - ([^,.;()]{2,60}))/;
const PLACE =
	/(?:street|road|lane|avenue|drive|house|tower|floor|room|station|parade|square|hill|hall|city|alley|croft|park|bridge|valley|harbour|harbor|point|bay|beach|lake|creek|island|ranch|farm|stra(?:ss|ß)e|platz|gasse|weg|straat|laan|rue|plaza)$/;

/** Names of the features that are held. */
export function held(features: Readonly<Record<string, boolean>>): string[] {
	return Object.keys(features).filter((name) => features[name]);
}

/** How a name is written and what stands right beside it. */
export function nameForm(mention: Mention, reading: Reading): string[] {
	const { line, name, heading } = mention;
	const shape = shapeOf(name, reading.vocabulary.roles);
	if (heading) return ['in heading', ...shape];
	const at = mention.start - line.start;
	const after = line.text.slice(mention.end - line.start);
	const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
	return [
		`in ${line.kind}`,
		...shape,
		...titleBehind(after, reading.vocabulary.roles),
		...held({
			'alone on line': line.text.trim() === name,
			'behind bullet': at <= bullet && bullet > 0,
			'begins line': at === 0,
			'in row': line.text.includes('\t'),
			'number behind': NUMBER_BEHIND.test(after.slice(0, 80)),
			owns: /^'s? /.test(after),
			'in brackets': /[([]$/.test(line.text.slice(0, at).trimEnd()),
			'spells domain': ownsDomain(name, reading.sender.domain),
			'firm behind': COMPANY_WORD.test(after.slice(0, 16).split(' ').slice(0, 2).join(' ')),
		}),
	];
}

function titleBehind(after: string, roles: RoleWords): string[] {
	const title = TITLE_BEHIND.exec(after);
	if (title === null) return [];
	const text = title[1] ?? title[2] ?? title[3] ?? '';
	if (endsInRole(text.split(/,| at /, 1)[0] ?? '', roles)) return ['title behind'];
	return [title[1] === undefined ? 'comma behind' : 'bracket behind'];
}

/** What a name looks like: the ends of its words, words that are jobs or places. */
function shapeOf(name: string, roles: RoleWords): string[] {
	const bare = name.replace(HONORIFIC, '');
	const words = plain(bare).split(' ');
	const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
	const size = words.length > 1 ? 'full' : bare === name ? 'single' : 'titled';
	const given = GIVEN_NAMES.has(first.split('-')[0] ?? '') ? 'given' : 'other';
	return [
		size,
		`words ${words.length}`,
		`first ..${first.slice(-3)}`,
		`first ..${first.slice(-2)}`,
		...(words.length > 1 ? [`last ..${last.slice(-3)}`, `last ${last}`] : []),
		`${given} name`,
		`${given} ${size}`,
		...held({
			'job inside': words.some((word) => isRoleNoun(word, roles)),
			'ends in job': isRoleNoun(last, roles),
			place: PLACE.test(last),
			'all capitals': /^[^\p{Ll}]+$/u.test(name),
		}),
	];
}
