import { hashedClass } from '../page/class-names.ts';
import { readConfig } from '../page/config.ts';

const { seed } = readConfig();

/** The class attribute for names of the style sheet, which at every load are others, as after each build of Outlook. */
export function named(...names: readonly string[]): string {
	return names.map((name) => hashedClass(seed, name)).join(' ');
}
