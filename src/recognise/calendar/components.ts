import type { ContentLine } from './content-lines.ts';

/** A calendar, an event, a zone: what stands between BEGIN and END. */
export interface Component {
	/** In upper case; empty for what stands outside of all. */
	readonly name: string;
	/** Its own lines, without those of the components inside it. */
	readonly lines: readonly ContentLine[];
	readonly children: readonly Component[];
	/** Whether its END was reached; what has none may be cut short anywhere. */
	readonly closed: boolean;
}

interface Open extends Component {
	readonly lines: ContentLine[];
	readonly children: Open[];
	closed: boolean;
}

const MAX_DEPTH = 6;
const MAX_COMPONENTS = 500;

/** Nests content lines; reading stops at the first END that fits no BEGIN, and at the caps. */
export function componentsOf(lines: readonly ContentLine[]): Component {
	const root = opened('');
	const stack = [root];
	let count = 0;
	for (const line of lines) {
		const top = stack.at(-1) ?? root;
		const name = line.value.trim().toUpperCase();
		if (line.name === 'BEGIN') {
			if (stack.length > MAX_DEPTH || ++count > MAX_COMPONENTS) break;
			const child = opened(name);
			top.children.push(child);
			stack.push(child);
		} else if (line.name === 'END') {
			if (top === root || name !== top.name) break;
			top.closed = true;
			stack.pop();
		} else top.lines.push(line);
	}
	return root;
}

function opened(name: string): Open {
	return { name, lines: [], children: [], closed: false };
}

export function lineOf(component: Component, name: string): ContentLine | undefined {
	return component.lines.find((line) => line.name === name);
}

/** The value of a line as a word in upper case; null where there is no such line or it is empty. */
export function wordOf(component: Component, name: string): string | null {
	const word = lineOf(component, name)?.value.trim().toUpperCase().slice(0, 40) ?? '';
	return word === '' ? null : word;
}
