export const WIDTH = 100;

/** A table as lines: the first column to the left, all others to the right, no line wider than the terminal. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
	const lines = all.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.slice(0, WIDTH),
	);
	const rule = '-'.repeat(Math.min(WIDTH, lines[0]?.length ?? 0));
	return [title, lines[0] ?? '', rule, ...lines.slice(1), ''].join('\n');
}

/** A share as a percentage with one digit, or a dash where there is nothing to share. */
export function percent(right: number, of: number): string {
	return of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`;
}

export function ratio(value: number | null): string {
	return value === null ? '-' : value.toFixed(3);
}
