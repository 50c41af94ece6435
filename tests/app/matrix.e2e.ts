import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { exported } from './support/crosstab.ts';
import { goTo, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = 'Three cities (17 sources)';

async function matrix(page: Page, root: string, question = ''): Promise<void> {
	await goTo(page, `${root}/matrix${question === '' ? '' : `?${question}`}`);
	await expect(page.locator('[data-cell]').first()).toBeVisible();
}
const cell = (page: Page, name: RegExp) => page.getByRole('grid').getByRole('button', { name });
const field = (page: Page) => page.getByLabel('Your summary');
const saved = (page: Page) =>
	expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');

test('D9.2: written by keyboard, cell after cell, saved, undone and in the history', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await matrix(page, root);
	await cell(page, /^jmb-bpjs-01 · Centres of authority/).focus();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await expect(page.locator('main aside li')).toHaveCount(1);
	await page.keyboard.type('Proposes only');
	await page.keyboard.press('Control+Enter');
	await expect(cell(page, /^jmb-bpjs-01 · Centres of authority: Proposes only/)).toBeVisible();
	await expect(page.locator('main aside h2')).toHaveText('jmb-bpjs-01 · Actor cooperation');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('Half a thought');
	await page.keyboard.press('Escape');
	await expect(page.locator('main aside')).toHaveCount(0);
	const left = cell(page, /^jmb-bpjs-01 · Actor cooperation: Half a thought/);
	await expect(left).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(field(page)).toHaveValue('Half a thought');
	await page.keyboard.press('Escape');
	await saved(page);
	await page.reload();
	await expect(cell(page, /Centres of authority: Proposes only/)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(cell(page, /Half a thought/)).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(cell(page, /Proposes only/)).toHaveCount(0);
	await page.keyboard.press('Control+Shift+z');
	await expect(cell(page, /Proposes only/)).toHaveCount(1);
	await saved(page);
	await goTo(page, `${root}/history`);
	await expect(
		page.getByText(/Wrote a summary.*jmb-bpjs-01 · Centres of authority/).first()
	).toBeVisible();
});

test('what is half written is saved when the writing pauses and before the page is left', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await matrix(page, root);
	await cell(page, /^jmb-bpjs-01 · Centres of authority/).click();
	await field(page).fill('Written and ');
	await expect(page.getByText('not saved yet').first()).toBeVisible();
	await expect(cell(page, /^jmb-bpjs-01 · Centres of authority: Written and(?! )/)).toBeVisible();
	await expect(page.getByText('not saved yet')).toHaveCount(0);
	await expect(field(page)).toHaveValue('Written and ');
	await field(page).pressSequentially('left');
	await page.evaluate(() => history.back());
	await expect(page.locator('main aside')).toHaveCount(0);
	await expect(cell(page, /Centres of authority: Written and left/)).toBeVisible();
	await cell(page, /^jmb-bpjs-01 · Actor cooperation/).click();
	await field(page).fill('Gone to another page');
	await page.getByRole('link', { name: 'Charts', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Charts' })).toBeVisible();
	await saved(page);
	await matrix(page, root);
	await expect(cell(page, /Actor cooperation: Gone to another page/)).toBeVisible();
});

test('a saved matrix comes back by its name', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await matrix(page, root, 'view=matrix&rows=type&columns=valence');
	await page.getByRole('button', { name: 'Save view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save view' });
	await expect(dialog.getByLabel('Name of this view')).toHaveValue(/ × /);
	await dialog.getByLabel('Name of this view').fill('Help by type');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved: Help by type')).toBeVisible();
	await goTo(page, `${root}/crosstab`);
	await page.getByRole('link', { name: 'Help by type' }).click();
	await expect(page).toHaveURL(/\/matrix\?view=matrix&rows=type&columns=valence$/);
	await expect(cell(page, /^Health office · Hinders/)).toBeVisible();
	await axe(page, 'matrix with saved ones');
});

test('D9.3: a summary stands in every matrix that has its cell; the pattern below the column', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await matrix(page, root, 'view=matrix&rows=type');
	await cell(page, /^Health office · Actor cooperation/).click();
	await field(page).fill('Meets monthly');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(cell(page, /Health office · Actor cooperation: Meets monthly/)).toBeVisible();
	await cell(page, /^Pattern · Actor cooperation/).click();
	await page.getByLabel('Your note on the pattern').fill('Offices meet, residents do not');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(cell(page, /^Pattern · Actor cooperation: Offices meet/)).toBeVisible();
	await page.getByRole('link', { name: 'Codes by help and hindrance' }).click();
	await expect(
		page.getByText('2 summaries are in cells that this matrix does not have.')
	).toBeVisible();
	await page.goBack();
	await expect(cell(page, /Meets monthly/)).toBeVisible();
	for (const [entry, format] of [
		['Save as CSV', 'csv'],
		['Save as web page (HTML)', 'html'],
		['Save as Markdown', 'md']
	] as const) {
		const file = await exported(page, entry);
		expect(file.name).toBe(`Framework matrix.${format}`);
		expect(Buffer.from(file.bytes).toString()).toContain('Meets monthly');
	}
});

test('D9.4: places and types: a row for each combination', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await matrix(page, root);
	await page.getByRole('link', { name: 'Places and types by codes' }).click();
	await expect(cell(page, /^Jambi · Health office · Centres of authority/)).toBeVisible();
	await page.getByLabel('and within them').selectOption('');
	await expect(cell(page, /^Jambi · Centres of authority/)).toBeVisible();
});

test('by arrows through the table, one stop for Tab', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await matrix(page, root);
	await expect(page.locator('[data-cell][tabindex="0"]')).toHaveCount(1);
	await page.locator('[data-cell]').first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).toHaveAccessibleName(/^bks-dok-01 · Actor cooperation/);
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`phone, ${colorScheme}`, () => {
		test.use({ viewport: { width: 390, height: 844 }, colorScheme });

		test('one row at a time', async ({ page }) => {
			const root = await openSample(page, SAMPLE);
			await matrix(page, root);
			await expect(page.getByRole('grid')).toHaveCount(0);
			await page.getByRole('button', { name: 'Next row' }).click();
			await expect(page.getByRole('combobox', { name: 'Row', exact: true })).toHaveValue('1');
			await page.getByRole('button', { name: /^Centres of authority/ }).click();
			await field(page).fill('Rules from above');
			await axe(page, 'open cell on a phone');
			await page.getByRole('button', { name: 'Save and go on' }).click();
			await expect(
				page.getByRole('button', { name: /^Centres of authority.*Rules from above/ })
			).toBeVisible();
		});
	});

test('axe finds nothing in an open cell', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await matrix(page, root);
		await cell(page, /^jmb-bpjs-01 · Centres of authority/).click();
		await expect(field(page)).toBeVisible();
		await axe(page, `open cell, ${colorScheme}`);
	}
});
