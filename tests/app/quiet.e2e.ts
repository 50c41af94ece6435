/**
 * A page that nobody touches does nothing: what follows the project must not follow what it writes itself. Such a circle cannot be seen
 * in Chromium, which still draws between its turns; Firefox never comes to draw again.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { goTo, openProjectFile, PAGES } from './support/projects.ts';
import { expect, test } from './support/test.ts';

/** Far more than the frames themselves take, far less than anything that is made anew again and again. */
const QUIET_MS = 10;

test('no page goes on working when everything is shown', async ({ page }) => {
	test.slow();
	const file = readFileSync('sample-transcripts/jambi-findings.simpul');
	const root = await openProjectFile(page, file, 'jambi-findings.simpul');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	for (const path of [...PAGES, '/code/jmb-dinkes-01', '/codebook/pg-authority']) {
		await goTo(page, root + path);
		const worked = async () => {
			const before = await scriptTime(session);
			await page.evaluate(tenFrames);
			return (await scriptTime(session)) - before;
		};
		await expect.poll(worked, { message: path }).toBeLessThan(QUIET_MS);
	}
});

/** Milliseconds that scripts of the page have run. */
async function scriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}

/** Runs in the page. */
async function tenFrames(): Promise<void> {
	for (let i = 0; i < 10; i++) await new Promise((done) => requestAnimationFrame(done));
}
