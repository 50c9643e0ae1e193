import type { CdpSender } from './cdp.ts';

/** Virtual key codes of the keys that write nothing: https://www.w3.org/TR/uievents/#fixed-virtual-key-codes */
const NAMED_KEYS: Readonly<Record<string, number>> = {
	Backspace: 8,
	Tab: 9,
	Enter: 13,
	Escape: 27,
	PageUp: 33,
	PageDown: 34,
	End: 35,
	Home: 36,
	ArrowLeft: 37,
	ArrowUp: 38,
	ArrowRight: 39,
	ArrowDown: 40,
	Delete: 46,
};

const SHIFT = 8;
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: SHIFT };

interface Stroke {
	readonly key: string;
	readonly code: string;
	readonly windowsVirtualKeyCode: number;
	readonly modifiers: number;
	/** What the key writes; absent for keys that write nothing. */
	readonly text?: string;
}

/** Presses and releases one key, such as "Tab", "Space", "a" or "Shift+Tab", as the keyboard would. */
export async function press(session: CdpSender, keys: string): Promise<void> {
	const stroke = strokeOf(keys);
	await session.send('Input.dispatchKeyEvent', { type: stroke.text ? 'keyDown' : 'rawKeyDown', ...stroke });
	const { text: _written, ...released } = stroke;
	await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...released });
}

/** Types a text key by key into whatever has the focus. */
export async function type(session: CdpSender, text: string): Promise<void> {
	for (const character of text) {
		if (character === '\n') await press(session, 'Enter');
		else if (/^[\x20-\x7e]$/.test(character)) await press(session, character);
		else await session.send('Input.insertText', { text: character });
	}
}

function strokeOf(keys: string): Stroke {
	const parts = keys.length > 1 ? keys.split('+') : [keys];
	const key = parts.at(-1) ?? keys;
	const modifiers = parts.slice(0, -1).reduce((sum, name) => sum | (MODIFIERS[name] ?? 0), 0);
	const named = NAMED_KEYS[key];
	if (named !== undefined) {
		const writes = key === 'Enter' ? { text: '\r' } : {};
		return { key, code: key, windowsVirtualKeyCode: named, modifiers, ...writes };
	}
	const { text, ...stroke } = characterStroke(key === 'Space' ? ' ' : key);
	const isShortcut = (modifiers & ~SHIFT) !== 0;
	return isShortcut ? { ...stroke, modifiers } : { ...stroke, modifiers, text };
}

function characterStroke(character: string): Omit<Stroke, 'modifiers' | 'text'> & { text: string } {
	if ([...character].length !== 1) throw new Error(`No such key: ${character}`);
	const upper = character.toUpperCase();
	const code = /^[A-Z]$/.test(upper) ? `Key${upper}` : /^\d$/.test(upper) ? `Digit${upper}` : '';
	return {
		key: character,
		code: character === ' ' ? 'Space' : code,
		windowsVirtualKeyCode: code || character === ' ' ? upper.charCodeAt(0) : 0,
		text: character,
	};
}

export interface Key {
	readonly key: string;
	readonly code: string;
}

/** The keys of a chord such as "Shift+Tab" in the order in which they go down. */
export function chordOf(keys: string): readonly Key[] {
	const names = keys.length > 1 ? keys.split('+') : [keys];
	return names.map((name) => {
		if (name in NAMED_KEYS || name in MODIFIERS) return { key: name, code: name in MODIFIERS ? '' : name };
		const { key, code } = characterStroke(name === 'Space' ? ' ' : name);
		return { key, code };
	});
}
