import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = 'Three cities (17 sources)';
const box = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) =>
	page.getByRole('list', { name: /^(Hits|Hasil)$/ }).getByRole('listitem');

async function searchPage(page: Page, root: string, query = ''): Promise<void> {
	await goTo(page, `${root}/search${query}`);
	await expect(box(page)).toBeVisible();
}

test('Q11: by keyboard: search, choose, code, undo', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await searchPage(page, root);
	await expect(box(page)).toBeFocused();
	await expect(page.getByText('Search all transcripts at once')).toBeVisible();
	await page.keyboard.type('kami OR kita');
	await expect(page.getByRole('status').first()).toHaveText(/^\d+ hits in \d+ of 17 sources\s*$/);
	await expect(page).toHaveURL(/\/search\?q=kami\+OR\+kita$/);
	await page.keyboard.press('ArrowDown');
	const first = hits(page).first().getByRole('checkbox');
	await expect(first).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await expect(page.getByText('2 hits chosen')).toBeVisible();
	await page.getByRole('button', { name: 'Code these …' }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Code 2 hits' });
	const code = dialog.getByRole('combobox', { name: 'Code' });
	await expect(code).toBeFocused();
	await page.keyboard.type('cooperation');
	await expect(dialog.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(dialog.getByText(/^\d+ passages? (is|are) coded\.$/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Code', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByText(/passages? coded as /)).toBeVisible();
	await goTo(page, `${root}/history`);
	await expect(page.getByText(/Coded \d passages? found by “kami OR kita”/)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText(/^Undone: Coded/)).toBeVisible();
});

test('Q11: all hits at once; what is coded already is counted and left out', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await searchPage(page, root, '?q=puskesmas&role=participant&role=other&role=nobody');
	await expect(hits(page).first()).toBeVisible();
	const codeAll = async () => {
		await page.getByRole('checkbox', { name: /^Choose all \d+ hits?$/ }).check();
		await page.getByRole('button', { name: 'Code these …' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('combobox')).toBeVisible();
		await dialog.getByText('Only the words found').click();
		await dialog.getByRole('combobox').fill('cooperation');
		await dialog.getByRole('option').first().click();
		return dialog;
	};
	const dialog = await codeAll();
	await dialog.getByRole('button', { name: 'Code', exact: true }).click();
	await expect(dialog).toHaveCount(0);
	await expect(page.getByText(/passages? coded as /)).toBeVisible();
	await page.getByRole('checkbox', { name: /^Choose all/ }).uncheck();
	const again = await codeAll();
	await expect(
		again.getByText(/^0 passages are coded; \d+ already (has|have) this code\.$/)
	).toBeVisible();
	await expect(again.getByRole('button', { name: 'Code', exact: true })).toBeDisabled();
});

test('Q10: Enter opens the transcript at the words that were found', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await searchPage(page, root, '?q=koordinasi');
	const link = hits(page).first().getByRole('link');
	await expect(link).toBeVisible();
	const href = (await link.getAttribute('href'))!;
	await hits(page).first().getByRole('checkbox').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href.replace(/[?]/g, '\\?')}$`));
	await expect(page.locator('main h1').first()).toBeVisible();
});

test('Q12: what is wrong is said under the box, in both languages; the palette leads here', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await searchPage(page, root);
	await box(page).fill('"kerja');
	await expect(page.getByText('The quotation mark at character 1 is not closed.')).toBeVisible();
	await box(page).fill('xyzzy');
	await expect(page.getByRole('status').first()).toHaveText('0 hits in 0 of 17 sources');
	await page.keyboard.press('Control+k');
	const palette = page.getByRole('dialog').getByRole('combobox');
	await expect(palette).toBeVisible();
	await palette.fill('memutuskan');
	await page.getByRole('option', { name: 'Find in all sources: “memutuskan”' }).click();
	await expect(box(page)).toHaveValue('memutuskan');
	await page.getByRole('checkbox', { name: 'All forms of a word' }).check();
	await expect(page.getByText(/^By stem: .*keputusan/)).toBeVisible();
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pencarian');
	await box(page).fill('(a');
	await expect(page.getByText('Tanda kurung pada karakter ke-1 belum ditutup.')).toBeVisible();
});

test('Q3: a regular expression that never ends is stopped at once, and the next search finds', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await searchPage(page, root);
	await box(page).fill('/((\\S|\\w)+\\s*)+\\u0001/');
	const stop = page.getByRole('button', { name: 'Stop' });
	await expect(stop).toBeVisible();
	// Frames go on while the worker is busy, and stopping does not wait for it.
	const [slowest, stopped] = await page.evaluate(async () => {
		const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
		let last = await frame();
		let worst = 0;
		for (let i = 0; i < 30; i++) {
			const now = await frame();
			worst = Math.max(worst, now - last);
			last = now;
		}
		const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Stop')!;
		const from = performance.now();
		button.click();
		while (button.isConnected) await new Promise((done) => setTimeout(done));
		return [worst, performance.now() - from];
	});
	expect(stopped).toBeLessThan(2000);
	expect(slowest).toBeLessThan(2000);
	await expect(page.getByText(/^Stopped\./)).toBeVisible();
	await box(page).fill('koordinasi');
	await expect(hits(page).first()).toBeVisible();
});

test('Q13, Q15: words per group, what sets one apart, and from a word to where it is said', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await searchPage(page, root, '?q=rapat');
	await page.getByRole('link', { name: 'Words', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Word frequencies' })).toBeVisible();
	await page.getByLabel('Compare by').selectOption('type');
	await expect(
		page.getByRole('columnheader', { name: /^Community .*n = 1,716 words/ })
	).toBeVisible();
	await page.getByLabel('Words typical of').selectOption('community');
	await expect(page.getByRole('heading', { name: /^Words of Community/ })).toBeVisible();
	await expect(page.getByText(/Dunning 1993/)).toBeVisible();
	await axe(page, 'keyness');
	await page.getByRole('button', { name: 'Find “bapak” in the texts' }).click();
	await expect(box(page)).toHaveValue('bapak');
	await expect(hits(page).first()).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
	['wide, dark', { width: 1440, height: 900 }, 'dark'],
	['phone, light', { width: 390, height: 844 }, 'light']
] as const)
	test.describe(name, () => {
		test.use({ viewport, colorScheme });

		test('hits and the dialog have no violation and fit the width', async ({ page }) => {
			const root = await openSample(page, SAMPLE);
			await searchPage(page, root, '?q=kami&stem=1');
			await expect(hits(page).first()).toBeVisible();
			await axe(page, `hits, ${name}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
			await hits(page).first().getByRole('checkbox').check();
			await page.getByRole('button', { name: 'Code these …' }).click();
			await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
			await axe(page, `coding hits, ${name}`);
		});
	});
