/** Red, green, blue (0 to 255) and alpha (0 to 1). */
export type Colour = readonly [number, number, number, number];

export const WHITE: Colour = [255, 255, 255, 1];

/** A computed colour as `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; null for newer notations, which we don't judge. */
export function colourOf(computed: string): Colour | null {
	if (!computed.startsWith('rgb')) return null;
	const numbers = computed
		.slice(computed.indexOf('(') + 1, -1)
		.split(/[\s,/]+/)
		.map(Number);
	const [red, green, blue, alpha = 1] = numbers;
	if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN))
		return null;
	return [red, green, blue, alpha];
}

/** WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
