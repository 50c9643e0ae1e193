/** Makes a text of a given length in characters. */
export interface Input {
	readonly name: string;
	make(length: number): string;
}

const ORDINARY = `Hi Amelia,

Thank you for your time on the phone this morning. As promised, here is what we agreed: the team would like to meet you
at our office in Castle Street, and you will be speaking with Graham Sewell, who leads finance, and Dipa Mistry from HR.

Please bring a photo ID, and let me know if you need parking. The role reports to the finance director, pays between
45,000 and 52,000 a year with 27 days of leave, and is hybrid with two days a week in the office. Applications close on
6 March 2026, and the panel hopes to decide within two weeks.

Kind regards,
Sophie Lansbury | Principal Consultant | 0118 496 0233

`;

/** Shapes of text that have made readers of dates stand still, and one that every mail has. */
export const INPUTS: readonly Input[] = [
	{ name: 'ordinary mail', make: (length) => repeated(ORDINARY, length) },
	{ name: '"1 " repeated', make: (length) => repeated('1 ', length) },
	{ name: 'dates', make: (length) => repeated('Monday 16 March 2026 at 2.30pm, ', length) },
	{ name: 'digits', make: (length) => repeated('1234567890', length) },
	{ name: 'spaces', make: (length) => `${repeated(' ', length)}x` },
	{ name: 'nested quotes', make: nestedQuotes },
];

export const SIZES = [1_000, 10_000, 100_000, 200_000] as const;

function repeated(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A thread whose every answer quotes all before it one level deeper. */
function nestedQuotes(length: number): string {
	const lines: string[] = [];
	for (let [size, depth] = [0, 0]; size < length; depth++) {
		const mark = '> '.repeat(depth % 60);
		const line = `${mark}On Tue, 3 Mar 2026 at 10:02, Sophie Lansbury <s@l.example> wrote:\n${mark}> Tuesday at 2pm?`;
		lines.push(line);
		size += line.length + 1;
	}
	return lines.join('\n').slice(0, length);
}
