import type { Page } from '@playwright/test';
import { applyCode } from './support/edits.ts';
import { facts, goTo, inProject, newProject, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the element that has the focus is called so. */
const tabTo = (page: Page, name: RegExp) =>
	tabUntil(page, async () => name.test(await focused(page)), String(name));

/** However long the codebook and the text are, no place is further away than this. */
const MOST_TABS = 40;

/** Presses Tab until it has led to where it should. */
async function tabUntil(page: Page, there: () => Promise<boolean>, what = 'the place') {
	for (let i = 0; i < MOST_TABS; i++) {
		await page.keyboard.press('Tab');
		if (await there()) return;
	}
	throw new Error(`Tab does not reach ${what}; it is now on ${await focused(page)}`);
}

/** How the element that has the focus is called. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: now } = document;
		return (now?.getAttribute('aria-label') ?? now?.textContent ?? '').trim().replace(/\s+/g, ' ');
	});

const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).first();

test('from the first visit over a coding to the passages behind a number, by keyboard only', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Open the Jambi sample' })).toBeVisible();
	await tabTo(page, /^Open the Jambi sample/);
	await page.keyboard.press('Enter');
	await inProject(page);
	const before = Number(/(\d+) codings/.exec(await facts(page))![1]);

	await tabTo(page, /^Code$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code$/);
	await tabTo(page, /^jmb-dinkes-01/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/jmb-dinkes-01/);
	await tabTo(page, /^Text of /);
	await applyCode(page, 'final say');

	await tabTo(page, /^Overview$/);
	await page.keyboard.press('Enter');
	await expect(page.locator('.facts')).toContainText(`${before + 1} codings`);

	await tabTo(page, /^Crosstab$/);
	await page.keyboard.press('Enter');
	const grid = page.getByRole('grid').first();
	await expect(grid).toBeVisible();
	await tabTo(page, /^Skip to content$/);
	await page.keyboard.press('Enter');
	await tabUntil(page, () => inGrid(page));
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Enter');
	const pressed = grid.getByRole('button', { pressed: true });
	await expect(pressed).toHaveCount(1);
	const link = page.locator('main a[href*="/code/"]').first();
	await expect(link).toBeVisible();
	const to = (await link.getAttribute('href'))!;
	await tabUntil(page, () => hasFocus(page, to));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/[^/]+\?/);
	await expect(page.getByRole('group', { name: /^Text of / })).toBeVisible();
});

const inGrid = (page: Page) =>
	page.evaluate(() => Boolean(document.activeElement?.closest('[role="grid"] td')));
const hasFocus = (page: Page, href: string) =>
	page.evaluate((to) => document.activeElement?.getAttribute('href') === to, href);

test('the palette leads to every page', async ({ page }) => {
	const root = await openSample(page, 'Two English interviews');
	const pages: readonly [typed: string, address: string, title: RegExp][] = [
		['sources', `${root}/import`, /^Sources/],
		['actors', `${root}/actors`, /^Actors/],
		['codebook', `${root}/codebook`, /^Codebook/],
		['code', `${root}/code`, /^Code/],
		['crosstab', `${root}/crosstab`, /^Crosstab/],
		['history', `${root}/history`, /^History/],
		['overview', root, /^Riverton/],
		['settings', '/settings', /^Settings/]
	];
	for (const [typed, address, title] of pages) {
		await page.keyboard.press('Control+k');
		const field = page.getByRole('dialog').getByRole('combobox');
		await expect(field).toBeFocused();
		await field.fill(typed);
		const exact = new RegExp(`^\\s*${typed}\\s*$`, 'i');
		const option = page.getByRole('option').filter({ hasText: exact }).first();
		await expect(option).toBeVisible();
		for (let i = 0; i < 12 && (await option.getAttribute('aria-selected')) !== 'true'; i++)
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL((url) => url.pathname === address);
		await expect(h1(page)).toHaveText(title);
		if (address !== '/settings') await expect(page.getByRole('dialog')).toBeHidden();
	}
	await goTo(page, root);
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill('projects');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/');
});

test('the palette finds sources, codes and actors, and does things', async ({ page }) => {
	await openSample(page);
	const ask = async (typed: string) => {
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('combobox').fill(typed);
	};
	await ask('jmb-dinkes');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/jmb-dinkes-01$/);
	await expect(h1(page)).toContainText('jmb-dinkes-01');
	await ask('show in indonesian');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'id');
	await ask('warna gelap');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await ask('zzzz nothing');
	const options = page.getByRole('dialog').getByRole('option');
	await expect(options).toHaveText([/zzzz nothing/]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\?/);
});

test('the link to the content comes first and works', async ({ page }) => {
	await newProject(page, { name: 'Skip', codebooks: [] });
	await page.reload();
	await expect(h1(page)).toHaveText('Skip');
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('Skip to content');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the focus stays in a dialog and returns to where it was', async ({ page }) => {
	await newProject(page, { name: 'Focus', codebooks: [] });
	const search = page.getByRole('button', { name: /^Go to/ }).first();
	await search.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
	for (let i = 0; i < 4; i++) {
		await page.keyboard.press('Tab');
		expect(await inDialog(page)).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(search).toBeFocused();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys of this page' })).toBeVisible();
	await expect.poll(() => inDialog(page)).toBe(true);
	await page.keyboard.press('Escape');
	await expect(search).toBeFocused();
	await page.goto('/');
	const create = page.getByRole('button', { name: 'New project' });
	await create.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Name of the project')).toBeFocused();
	for (let i = 0; i < 20; i++) {
		await page.keyboard.press('Tab');
		expect(await inDialog(page)).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(create).toBeFocused();
});

const inDialog = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);

test('typing a question mark in a field does not open the sheet of keys', async ({ page }) => {
	await newProject(page, { name: 'Ask', codebooks: [] });
	await page.getByLabel('Project name').press('?');
	await expect(page.getByRole('dialog')).toBeHidden();
});
