/** Where a text was left: each source has a place of its own, on this device, and an address that names a passage goes before it. */
import type { Page } from '@playwright/test';
import { atRest } from './support/at-rest.ts';
import { goTo, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

/** Number of the turn that is at the top of the window. */
const atTop = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.rd-item')].findIndex(
			(item) => item.getBoundingClientRect().bottom > 80
		)
	);
const kept = (page: Page, source: string) =>
	page.evaluate((id) => {
		const name = Object.keys(localStorage).find((key) => key.startsWith('simpul.reader.'))!;
		const { places } = JSON.parse(localStorage[name] ?? '{}') as {
			places?: Record<string, number>;
		};
		return places?.[id] ?? 0;
	}, source);

async function leaveAt(page: Page, source: string, turn: number): Promise<void> {
	await page
		.locator('.rd-item')
		.nth(turn)
		.evaluate((item) => item.scrollIntoView());
	const before = await kept(page, source);
	await expect.poll(() => kept(page, source)).toBeGreaterThan(before);
	await expect.poll(() => atTop(page)).toBeGreaterThan(turn - 2);
}

test('each source is opened again where it was left, after others were read and after the page was loaded anew', async ({
	page
}) => {
	const root = await openSample(page);
	const [first, second] = ['jmb-bpjs-01', 'jmb-warga-01'].map((id) => ({
		...{ id, address: `${root}/code/${id}` }
	}));
	await goTo(page, first!.address);
	expect(await atTop(page)).toBe(0);
	await leaveAt(page, first!.id, 9);
	const left = await atTop(page);
	await goTo(page, second!.address);
	expect(await atTop(page)).toBe(0);
	await leaveAt(page, second!.id, 5);
	const other = await atTop(page);

	await goTo(page, first!.address);
	await expect.poll(() => atTop(page)).toBe(left);
	await page.reload();
	await atRest(page);
	await expect.poll(() => atTop(page)).toBe(left);
	await goTo(page, second!.address);
	await expect.poll(() => atTop(page)).toBe(other);

	await goTo(page, `${first!.address}?at=0-10`);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
});
