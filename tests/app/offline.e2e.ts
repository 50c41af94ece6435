import type { Page } from '@playwright/test';
import { exported } from './support/crosstab.ts';
import { startServer } from './support/server.ts';
import { firstSource, inProject, openSample, PAGES } from './support/projects.ts';
import { expect, test } from './support/test.ts';

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('after the first visit everything works: reload, deep links, samples, every page', async ({
		browser
	}) => {
		test.slow();
		const server = await startServer();
		const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'allow' });
		const page = await context.newPage();
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(String(error)));
		try {
			const root = await openSample(page);
			const source = await firstSource(page, root);
			await stored(page);
			await server.stop();
			await context.setOffline(true);

			await page.reload();
			await inProject(page);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jambi Bugar (fiksi)');
			for (const path of [...PAGES.map((name) => root + name), source, '/settings', '/']) {
				await page.goto(path);
				await expect(page.locator('main h1').first(), path).toBeVisible();
				await expect(page.getByText('This page does not exist.'), path).toBeHidden();
			}
			await page.goto(`${root}/charts?view=timeline`);
			await expect(page.locator('main svg [data-mark]').first()).toBeVisible();
			const png = await exported(page, 'Save chart as PNG');
			expect(Buffer.from(png.bytes).subarray(1, 4).toString()).toBe('PNG');
			await page.goto('/');
			await page.getByRole('button', { name: 'Two English interviews' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Riverton (fiction)');
			await page.getByRole('link', { name: 'Codebook' }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codebook');
			expect(faults).toEqual([]);
		} finally {
			await context.close();
			await server.stop();
		}
	});

	test('that the browser cannot store the program is said beside what is saved, and in the settings', async ({
		page
	}) => {
		const said = page.getByText('Not ready for use without a network').first();
		await openSample(page);
		await expect(said).toBeHidden();
		await page.addInitScript(() => {
			navigator.serviceWorker.register = () => Promise.reject(new DOMException('no room'));
		});
		await page.reload();
		await expect(said).toBeVisible();
		await page.goto('/settings');
		await expect(said).toBeVisible();
	});
});

/** Waits until the service worker has stored everything and answers from the next load on; fails if it could not store something. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const { serviceWorker } = navigator;
		const registration = await serviceWorker.getRegistration();
		const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
		if (!worker) throw new Error('no service worker was registered');
		await new Promise<void>((done, fail) => {
			const look = () => {
				if (worker.state === 'activated') done();
				if (worker.state === 'redundant') fail(new Error('the service worker did not install'));
			};
			worker.addEventListener('statechange', look);
			look();
		});
	});
