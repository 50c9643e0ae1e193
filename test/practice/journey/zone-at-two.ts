/**
 * An IANA zone in which it is between two and three in the afternoon at this moment: a walk through a working day must
 * not depend on the hour at which somebody starts it. (`Etc/GMT` names carry the opposite sign, by POSIX.)
 */
export function zoneAtTwo(now: Date): string {
	const hoursAhead = 14 - now.getUTCHours();
	return hoursAhead === 0 ? 'Etc/GMT' : `Etc/GMT${hoursAhead > 0 ? '-' : '+'}${Math.abs(hoursAhead)}`;
}
