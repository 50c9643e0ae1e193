import type { ZoneMention } from './mention.ts';
import { instantsOf, offsetAt } from './zone-sums.ts';

const SUMMER = /^(?:BST|WEST|CEST|EEST|MESZ|[A-Z]{1,3}DT)$/;
const STANDARD = /^(?:GMT|WET|CET|EET|MEZ|[A-Z]{1,3}ST)$/;

/** Whether an abbreviation names the half of the year in which its place isn't then: "10 am EST" in July. */
export function isOutOfSeason({ abbreviation, zones }: ZoneMention, wall: number): boolean {
	const zone = zones[0];
	if (abbreviation === undefined || zone === undefined) return false;
	const year = new Date(wall).getUTCFullYear();
	const offsets = [0, 6].map((month) => offsetAt(Date.UTC(year, month, 15), zone));
	const standard = Math.min(...offsets);
	const summer = Math.max(...offsets);
	const instant = instantsOf(wall, zone)[0];
	if (standard === summer || instant === undefined) return false;
	const summery = SUMMER.test(abbreviation) || (abbreviation === 'IST' && zone === 'Europe/Dublin');
	if (!summery && !STANDARD.test(abbreviation)) return false;
	return offsetAt(instant, zone) !== (summery ? summer : standard);
}
