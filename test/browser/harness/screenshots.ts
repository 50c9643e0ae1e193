import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../test-results');

/** Writes a PNG of one view into the file named. */
export type Photographer = (file: string) => Promise<unknown>;

/**
 * Takes pictures of the views into test-results/ when the test fails. Made for `beforeEach`; since vitest asks for
 * them after `afterEach`, the browser is to be closed in `afterAll`.
 */
export function screenshotOnFailure(
	{ task, onTestFailed }: Pick<TestContext, 'task' | 'onTestFailed'>,
	views: Readonly<Record<string, Photographer>>,
): void {
	onTestFailed(async () => {
		await mkdir(FOLDER, { recursive: true });
		for (const [view, photograph] of Object.entries(views)) {
			// What failed may have taken the view with it, and the test's own error is the one to tell.
			await photograph(join(FOLDER, `${fileNameOf(task.name)}-${view}.png`)).catch(() => {});
		}
	});
}

function fileNameOf(testName: string): string {
	return testName
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, 80);
}
