/** Numbers of RFC 3492, section 5. */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LONGEST_LABEL = 63;

/** A label of a host in the letters it stands for: "xn--zm-fmca" gives "zооm". Itself where it is plain or broken. */
export function decodeLabel(label: string): string {
	if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label;
	return decoded(label.slice(4)) ?? label;
}

function decoded(coded: string): string | null {
	const cut = coded.lastIndexOf('-');
	const letters = [...coded.slice(0, Math.max(0, cut))];
	let code = FIRST_CODE;
	let place = 0;
	let bias = FIRST_BIAS;
	for (let at = cut + 1; at < coded.length; ) {
		const number = readNumber(coded, at, bias);
		if (number === null) return null;
		at = number.next;
		const length = letters.length + 1;
		bias = adapted(number.value, length, place === 0 && code === FIRST_CODE);
		code += Math.floor((place + number.value) / length);
		place = (place + number.value) % length;
		if (code > 0x10ffff) return null;
		letters.splice(place, 0, String.fromCodePoint(code));
		place++;
	}
	return letters.join('');
}

function readNumber(coded: string, from: number, bias: number): { value: number; next: number } | null {
	let value = 0;
	let weight = 1;
	for (let at = from, step = BASE; at < coded.length; at++, step += BASE) {
		const digit = digitOf(coded[at] ?? '');
		if (digit === -1) return null;
		value += digit * weight;
		const threshold = Math.min(MOST, Math.max(LEAST, step - bias));
		if (value > Number.MAX_SAFE_INTEGER) return null;
		if (digit < threshold) return { value, next: at + 1 };
		weight *= BASE - threshold;
	}
	return null;
}

function adapted(value: number, length: number, first: boolean): number {
	let delta = Math.floor(value / (first ? DAMP : 2));
	delta += Math.floor(delta / length);
	let steps = 0;
	for (; delta > ((BASE - LEAST) * MOST) / 2; steps += BASE) delta = Math.floor(delta / (BASE - LEAST));
	return steps + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}

function digitOf(character: string): number {
	if (/^[a-z]$/.test(character)) return character.charCodeAt(0) - 97;
	return /^\d$/.test(character) ? Number(character) + MOST : -1;
}
