import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { exported, printed } from './support/crosstab.ts';
import { goTo, newProject, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const VIEWS = [
	...['co-occurrence', 'relations', 'valence', 'saturation'],
	...['timeline', 'portraits', 'distribution', 'cities']
] as const;
const SAMPLE = 'Three cities (17 sources)';

/** Shows a chart by its question and waits until its pictures are drawn. */
async function chart(page: Page, root: string, question: string): Promise<void> {
	await goTo(page, `${root}/charts?${question}`);
	await expect(marks(page).first()).toBeVisible();
}
const marks = (page: Page) => page.locator('main svg [data-mark]');
const passages = (page: Page) => page.locator('main aside li');

test('from the list of questions to a picture, its options and back', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await goTo(page, `${root}/charts`);
	await expect(page.getByRole('navigation', { name: 'Choose a chart' }).locator('a')).toHaveCount(
		8
	);
	await page
		.getByRole('link', { name: /Passages over time.*When was each theme spoken about/ })
		.click();
	await expect(page.getByText(/by the date of their source, per month/)).toBeVisible();
	await page.getByLabel('Period').selectOption('year');
	await expect(page).toHaveURL(/view=timeline&period=year$/);
	await expect(page.getByText(/by the date of their source, per year/)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/by the date of their source, per year/)).toBeVisible();
	await page.goBack();
	await expect(page.getByText(/per month/)).toBeVisible();
	await page.goBack();
	await expect(page.getByText(/Each picture answers one question/)).toBeVisible();
});

test('D1.3: a mark opens the passages it is made of, and a bookmark opens them again', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=valence');
	const turf = page.getByRole('button', { name: 'Turf, Hinders: 3 of 3' });
	await turf.click();
	await expect(turf).toHaveAttribute('aria-pressed', 'true');
	await expect(passages(page)).toHaveCount(3);
	await expect(passages(page).first()).toContainText('Turf');
	await page.reload();
	await expect(passages(page)).toHaveCount(3);
	await page.locator('main aside').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/code\/.*at=/);
	await page.goBack();
	await expect(passages(page)).toHaveCount(3);
});

test('D3.1: an arrow that says 3 opens three passages; D3.5: a network for each place', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=relations&layers=source%3AKota');
	const arrow = page.getByRole('button', { name: /^Health office → Social office: 3;/ });
	await arrow.first().focus();
	await page.keyboard.press('Enter');
	await expect(passages(page)).toHaveCount(3);
	await expect(page.locator('figcaption')).toContainText([/Network/, /Matrix/, /Bekasi/, /Jambi/]);
});

test('by keyboard: one stop, from mark to mark, into the passages and back', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=distribution');
	await expect(page.locator('main svg [tabindex="0"]')).toHaveCount(1);
	await marks(page).first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator(':focus')).toHaveAccessibleName(
		/Centres of authority.*part 2 of 10.*5/
	);
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).toHaveAccessibleName(/Actor cooperation.*part 2 of 10/);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(passages(page)).toHaveCount(5);
	await expect(page.locator(':focus')).toHaveAccessibleName(/part 2 of 10/);
	await page.keyboard.press('Enter');
	await expect(page.locator('main aside').getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('main aside')).toHaveCount(0);
	await expect(page.locator(':focus')).toHaveAccessibleName(/part 2 of 10/);
	await page.keyboard.press('End');
	await expect(page.locator('main svg [tabindex="0"]')).toHaveCount(1);
});

test('D1.2: what cannot be drawn is refused with what to do next', async ({ page }) => {
	const root = await newProject(page, { name: 'Empty', codebooks: [] });
	for (const [view, next] of [
		['relations', 'Code passages'],
		['saturation', 'Code passages'],
		['cities', 'Go to the sources']
	] as const) {
		await goTo(page, `${root}/charts?view=${view}`);
		await expect(page.getByRole('heading', { name: 'This cannot be drawn yet' })).toBeVisible();
		await expect(page.getByRole('link', { name: next })).toBeVisible();
		await axe(page, `refused ${view}`);
	}
	await goTo(page, `${root}/charts?view=clouds`);
	await expect(page.getByRole('link', { name: 'Back to the usual settings' })).toBeVisible();
	const sample = await openSample(page, SAMPLE);
	await goTo(page, `${sample}/charts?view=valence&where=kind%3Dnone`);
	await page.getByRole('button', { name: 'Without filters' }).click();
	await expect(marks(page).first()).toBeVisible();
});

test('files: drawing, picture and numbers', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=valence');
	const svg = await exported(page, 'Save chart as SVG');
	expect(svg.name).toBe('What helps and what hinders.svg');
	expect(Buffer.from(svg.bytes).toString()).toMatch(/^<svg [\s\S]*Turf/);
	const csv = await exported(page, 'Save numbers as CSV');
	expect(Buffer.from(csv.bytes).toString()).toContain('Turf');
	const png = await exported(page, 'Save chart as PNG');
	const question = ['chart', 'sample-transcripts/three-cities.simpul', '--view', 'valence'];
	const same = await printed([...question, '--lang', 'en', '--format', 'png']);
	expect(Buffer.compare(Buffer.from(png.bytes), same)).toBe(0);
});

test('D1.3: a row of the numbers opens its passages, and a bookmark opens them again', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=co-occurrence');
	await page.getByRole('button', { name: 'Show the numbers as a table' }).click();
	const row = page.getByRole('table').getByRole('button').first();
	const name = (await row.getAttribute('aria-label'))!;
	await row.click();
	await expect(row).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('#passages-title')).toContainText(name);
	const count = await passages(page).count();
	expect(count).toBeGreaterThan(0);
	await page.reload();
	await expect(passages(page)).toHaveCount(count);
	await expect(row).toBeVisible();
	await row.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('main aside').getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('main aside')).toHaveCount(0);
	await expect(row).toBeFocused();
	await axe(page, 'rows that open');
});

test('filters are told in words, below the picture and in its file', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=timeline&where=kind%3Dinterview%7Cfgd');
	await expect(page.getByText('Only: Kind of source: Interview or Focus group.')).toBeVisible();
	const svg = await exported(page, 'Save chart as SVG');
	expect(Buffer.from(svg.bytes).toString()).toContain('Interview or Focus group');
});

test('a saved chart comes back by its name, here and on the page of tables; renamed and removed', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await chart(page, root, 'view=timeline&period=year');
	await page.getByRole('button', { name: 'Save view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save view' });
	await dialog.getByLabel('Name of this view').fill('By year');
	await dialog.getByRole('button', { name: 'Save' }).click();
	const list = page.getByRole('navigation', { name: 'Saved' });
	await expect(list.getByRole('link', { name: 'By year' })).toHaveAttribute('aria-current', 'page');
	await chart(page, root, 'view=valence');
	await list.getByRole('link', { name: 'By year' }).click();
	await expect(page.getByText(/per year/)).toBeVisible();
	await list.getByRole('button', { name: 'Actions for By year' }).click();
	await page.getByRole('menuitem', { name: 'Rename …' }).click();
	const rename = page.getByRole('dialog', { name: 'Rename view' });
	await expect(rename.getByLabel('Name of this view')).toHaveValue('By year');
	await rename.getByLabel('Name of this view').fill('Year by year');
	await axe(page, 'rename a view');
	await rename.getByRole('button', { name: 'Save' }).click();
	await expect(list.getByRole('link', { name: 'Year by year' })).toBeVisible();
	await goTo(page, `${root}/crosstab`);
	await list.getByRole('link', { name: 'Year by year' }).click();
	await expect(page).toHaveURL(/\/charts\?view=timeline&period=year$/);
	await expect(marks(page).first()).toBeVisible();
	await list.getByRole('button', { name: 'Actions for Year by year' }).click();
	await page.getByRole('menuitem', { name: 'Remove' }).click();
	await expect(list).toHaveCount(0);
});

for (const [width, colorScheme] of [
	[1440, 'light'],
	[390, 'dark']
] as const)
	test.describe(`${width}, ${colorScheme}`, () => {
		test.use({ viewport: { width, height: 900 }, colorScheme });

		test('D1.5: every chart fits, has its numbers as a table, and axe finds nothing', async ({
			page
		}) => {
			test.slow();
			const root = await openSample(page, SAMPLE);
			for (const view of VIEWS) {
				await chart(page, root, `view=${view}`);
				await page.getByRole('button', { name: 'Show the numbers as a table' }).click();
				await expect(page.locator('main table tbody tr').first()).toBeVisible();
				await marks(page).first().focus();
				await page.keyboard.press('Enter');
				await expect(page.locator('main aside')).toBeVisible();
				await axe(page, view);
				const [wanted, given] = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return [scrollWidth, clientWidth] as const;
				});
				expect.soft(wanted, `${view} fits its width`).toBeLessThanOrEqual(given);
				const wide = await page.locator('main svg[role=group]').first().boundingBox();
				expect.soft(wide!.width, `${view} is drawn to fit`).toBeLessThanOrEqual(width - 20);
			}
		});
	});
