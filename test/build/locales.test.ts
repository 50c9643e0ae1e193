import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
const KEY =
	/['"`]((?:extension|popup|step|draft|chip|bar|failure|doubt|notification|debrief|note|call|later|skip|settings|edit|error)_[a-z0-9_]+)['"`]/g;

async function sources(): Promise<string> {
	const entries = await readdir(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => /\.tsx?$/.test(entry.name));
	const all = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')));
	return all.join('\n');
}

test('every sentence that the code names is there', async () => {
	const named = new Set([...(await sources()).matchAll(KEY)].map(([, key]) => key as string));
	const missing = [...named].filter((key) => !(key in messages) && !hasVariants(key));
	expect(missing).toEqual([]);
});

/** `debrief_outcome` is both a question and the stem of its answers; a mere stem has sentences that begin with it. */
function hasVariants(stem: string): boolean {
	return Object.keys(messages).some((key) => key.startsWith(`${stem}_`));
}

test('every sentence has words, and placeholders are counted from 1 without a gap', () => {
	for (const [key, { message }] of Object.entries(messages)) {
		expect(message.trim(), key).not.toBe('');
		const numbers = [...new Set([...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)))].sort();
		expect(numbers, key).toEqual(numbers.map((_, index) => index + 1));
	}
});
