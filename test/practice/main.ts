import { lookAround } from './look-around.ts';
import { walk } from './tour.ts';

const webmail = process.argv.includes('--outlook') ? 'outlook' : 'gmail';

try {
	if (process.argv.includes('--walk')) {
		await walk(webmail);
		process.stdout.write(`Every step happened. Pictures: practice-tour/${webmail}/\n`);
	} else {
		await lookAround(webmail);
	}
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}
