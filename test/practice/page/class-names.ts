/** The name that a class of the style sheet has at this load: five letters, as Outlook's build gives them. */
export function hashedClass(seed: string, name: string): string {
	let hash = 0x811c9dc5;
	for (const character of `${seed}/${name}`) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
	let hashed = '';
	for (let count = 0; count < 5; count++) {
		hashed += letters.charAt(hash % letters.length);
		hash = Math.floor(hash / letters.length);
	}
	return hashed;
}

/** In the style sheet such classes are written `.ow-name`. */
export function withHashedClasses(css: string, seed: string): string {
	return css.replace(/\.ow-([a-z-]+)/gu, (_, name: string) => `.${hashedClass(seed, name)}`);
}
