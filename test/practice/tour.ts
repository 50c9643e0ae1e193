import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type JourneyStep, journey } from './journey/journey.ts';
import { openStage } from './journey/open-stage.ts';
import type { PracticeWebmail, Stage } from './journey/stage.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PICTURES = path.join(ROOT, 'practice-tour');

/**
 * Walks the journey by itself, where nobody can look: prints each step as it happens and takes a picture of each into
 * practice-tour/. Rejects at the first step that fails, after a picture of how it failed.
 */
export async function walk(webmail: PracticeWebmail): Promise<void> {
	await rm(path.join(PICTURES, webmail), { recursive: true, force: true });
	await mkdir(path.join(PICTURES, webmail), { recursive: true });
	const { stage, close } = await openStage({ webmail });
	try {
		for (const [index, step] of journey.entries()) await show(step, index + 1, stage);
	} finally {
		await close();
	}
}

async function show(step: JourneyStep, number: number, stage: Stage): Promise<void> {
	const name = `${String(number).padStart(2, '0')}`;
	try {
		await step.act(stage);
		await picture(stage, step.shows, name);
	} catch (error) {
		await picture(stage, 'page', `${name}-failed`);
		throw new Error(`Step ${number} failed: ${step.says}.\n${(error as Error).message}`);
	}
	process.stdout.write(`${name}  ${step.says}\n`);
}

async function picture(stage: Stage, of: JourneyStep['shows'], name: string): Promise<void> {
	const file = path.join(PICTURES, stage.webmail, `${name}.png`);
	if (of === 'page') await stage.page.screenshot({ path: file });
	else await (await stage.browser.popup()).screenshot(file);
}
