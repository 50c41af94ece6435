/** Who is used to double clicks from other programs gets one of what they ask for, and no error about the second. */
import type { Locator, Page } from '@playwright/test';
import { goTo, newProject, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const lines = (page: Page) => page.locator('main ol > li');

test('a double click adds one actor and one memo', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/history`);
	await expect(lines(page).first()).toBeVisible();
	const before = await lines(page).count();
	await goTo(page, `${root}/actors`);
	await page.getByRole('button', { name: 'Add actor' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add actor' });
	await dialog.getByRole('textbox').fill('Camat');
	await dialog.getByRole('button', { name: 'Add', exact: true }).dblclick();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('alert')).toBeEmpty();
	await goTo(page, `${root}/memos`);
	await page.keyboard.press('n');
	await expect(page.locator('main textarea')).toBeVisible();
	await goTo(page, `${root}/memos`);
	await page.getByRole('button', { name: 'New memo on the project' }).dblclick();
	await expect(page.locator('main textarea')).toBeVisible();
	await goTo(page, `${root}/history`);
	await expect(lines(page)).toHaveCount(before + 4);
});

test('a double click undoes a line of the history once', async ({ page }) => {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/history`);
	await expect(lines(page).first()).toBeVisible();
	const before = await lines(page).count();
	await page
		.getByRole('button', { name: /^Undo …/ })
		.first()
		.click();
	const dialog = page.getByRole('dialog', { name: 'Undo this change' });
	await dialog.getByRole('button', { name: 'Undo', exact: true }).dblclick();
	await expect(dialog).toBeHidden();
	await expect(lines(page).filter({ hasText: 'undone' })).not.toHaveCount(0);
	await page.reload();
	await expect(lines(page).first()).toBeVisible();
	const told = await lines(page).count();
	expect(told).toBe(before + 2); // who undid it, and the undo
});

const chapters = (page: Page) =>
	page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
const remove = (page: Page) =>
	page.locator('main').getByRole('button', { name: 'Remove', exact: true });

async function chaptersOf(page: Page, count: number): Promise<void> {
	const root = await newProject(page, { name: 'Chapters', codebooks: [] });
	await goTo(page, `${root}/findings`);
	await page.getByRole('button', { name: 'Write the first chapter' }).dblclick();
	for (let n = 1; n < count; n++) {
		await expect(chapters(page)).toHaveCount(n);
		await page.getByRole('button', { name: 'New chapter' }).dblclick();
	}
	await expect(chapters(page)).toHaveCount(count);
}

test('J2: a double click makes one chapter and removes one; by keys each press counts', async ({
	page
}) => {
	await chaptersOf(page, 5);
	await remove(page).dblclick();
	await expect(chapters(page)).toHaveCount(4);
	// What is asked for now is done after all that was asked for before.
	await remove(page).click();
	await expect(chapters(page)).toHaveCount(3);
	await remove(page).press('Enter');
	await expect(chapters(page)).toHaveCount(2);
	await remove(page).press('Enter');
	await expect(chapters(page)).toHaveCount(1);
	await expect(page.getByRole('alert')).toBeEmpty();
});

test('J2: of rows that move up under the pointer a double click takes one, in a menu too', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/codebook/pg-cooperation`);
	const rows = page.locator('[data-row]').getByRole('button', { name: /^Remove/ });
	await expect(rows.nth(2)).toBeVisible();
	const passages = await rows.count();
	await rows.first().hover();
	await press(page, 1);
	await expect(rows).toHaveCount(passages - 1);
	await rows.first().hover(); // rows are not of one height
	await press(page, 2);
	await goTo(page, `${root}/actors`);
	const actions = page.locator('main').getByRole('button', { name: /^More for / });
	await expect(actions.nth(2)).toBeVisible();
	const actors = await actions.count();
	await actions.nth(1).click();
	await page.getByRole('menuitem', { name: 'Remove' }).dblclick();
	await expect(actions).toHaveCount(actors - 1);
	await expect(page.getByRole('menu')).toHaveCount(0);
	await goTo(page, `${root}/history`);
	await expect(lines(page).first()).toContainText(/actor/i);
	await expect(lines(page).filter({ hasText: /^.*Removed/ })).toHaveCount(2);
});

test('J1: where a list moves on under its button, or goes a step further, two quick presses are two', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/suggestions?codes=pg-cooperation`);
	const counter = page.locator('main').getByRole('status').first();
	await expect(counter).toHaveText(/^1 of /);
	const accept = page.getByRole('button', { name: /^Accept/ });
	for (const clickCount of [1, 2, 3]) {
		await accept.hover();
		await press(page, clickCount);
		await expect(counter).toHaveText(new RegExp(`^${clickCount + 1} of `));
	}
	await accept.focus();
	for (const at of [5, 6]) {
		await page.keyboard.press('Enter');
		await expect(counter).toHaveText(new RegExp(`^${at} of `));
	}
	await page.getByRole('button', { name: 'Undo', exact: true }).dblclick();
	await expect(counter).toHaveText(/^4 of /);
	await chaptersOf(page, 3);
	const last = (await chapters(page).last().textContent()) ?? '';
	await page.getByRole('button', { name: 'Move earlier' }).dblclick();
	await expect(chapters(page).first()).toHaveText(last);
});

test('J3: a held key presses a button once, makes one thing and decides one suggestion', async ({
	page
}) => {
	await chaptersOf(page, 4);
	await hold(page, remove(page), 'Enter');
	await expect(chapters(page)).toHaveCount(3);
	await hold(page, page.getByRole('heading', { level: 1 }), 'n');
	await expect(chapters(page)).toHaveCount(4);
	const root = await openSample(page);
	await goTo(page, `${root}/suggestions?codes=pg-cooperation`);
	const counter = page.locator('main').getByRole('status').first();
	await expect(counter).toHaveText(/^1 of /);
	await hold(page, page.getByRole('button', { name: /^Accept/ }), 'Enter');
	await expect(counter).toHaveText(/^2 of /);
	await hold(page, page.getByRole('heading', { level: 1 }), 'a');
	await expect(counter).toHaveText(/^3 of /);
});

/** Where the pointer is; from the second on it is a further click of a double click. */
async function press(page: Page, clickCount: number): Promise<void> {
	await page.mouse.down({ clickCount });
	await page.mouse.up({ clickCount });
}

/** A key that stays down is pressed again and again. */
async function hold(page: Page, on: Locator, key: string): Promise<void> {
	await on.focus();
	for (let n = 0; n < 4; n++) await page.keyboard.down(key);
	await page.keyboard.up(key);
}
