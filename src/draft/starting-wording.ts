/** A number from 0 to `count` - 1 that the id alone decides, spread evenly over ids (FNV-1a, 32 bit). */
export function startingWording(id: string, count: number): number {
	let hash = 0x811c9dc5;
	for (const character of id) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return hash % count;
}
