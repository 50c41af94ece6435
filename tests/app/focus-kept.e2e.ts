/** What goes away by a press hands the focus on; without it the next Tab would begin at the top of the page. */
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { firstSource, goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const text = (page: Page) => page.getByRole('group', { name: /^Text of / });

test('J4: an actor taken out of an answer hands the focus to the next one, the last to the list to add from', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, await firstSource(page, root));
	const about = chosen(page).getByLabel('About whom');
	const takeOut = chosen(page).getByRole('button', { name: /^Remove (?!coding)/ });
	await text(page).focus();
	await page.keyboard.press('n');
	await expect(about).toBeEnabled();
	for (let n = await takeOut.count(); n < 2; n++) {
		await about.selectOption({ index: 1 });
		await expect(takeOut).toHaveCount(n + 1);
	}
	for (let left = (await takeOut.count()) - 1; left >= 0; left--) {
		await takeOut.first().press('Enter');
		await expect(takeOut).toHaveCount(left);
		await expect(left > 0 ? takeOut.first() : about).toBeFocused();
	}
});

test('a coding removed by its button leaves the focus in the text', async ({ page }) => {
	await openSmall(page);
	await page.locator('.rd-stripe[aria-label^="Deciding"]').last().click();
	await chosen(page).getByRole('button', { name: 'Remove coding' }).press('Enter');
	await expect(page.getByText('Removed: Deciding')).toBeVisible();
	await expect(page.locator('body:focus')).toHaveCount(0);
	const remove = chosen(page).getByRole('button', { name: 'Remove coding' });
	for (let left = await remove.count(); left > 0; left = await remove.count()) {
		const stripes = await page.locator('.rd-stripe').count();
		await remove.press('Enter');
		await expect(page.locator('.rd-stripe')).toHaveCount(stripes - 1);
	}
	await expect(text(page)).toBeFocused();
});

test('marking all passages and none hand the focus to each other', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/codebook/pg-cooperation`);
	const all = page.getByRole('button', { name: 'Mark all' });
	const none = page.getByRole('button', { name: 'Mark none' });
	await all.press('Enter');
	await expect(none).toBeFocused();
	await none.press('Enter');
	await expect(all).toBeFocused();
});

const actions = (page: Page) => page.locator('main').getByRole('button', { name: /^More for / });

/** Opens a menu by keyboard and chooses Remove in it. */
async function removeByMenu(page: Page, button: Locator): Promise<void> {
	await button.press('Enter');
	const remove = page.getByRole('menuitem', { name: 'Remove' });
	await expect(page.locator('[role="menuitem"]:focus, [role="menu"]:focus')).toHaveCount(1);
	await page.keyboard.press('End');
	await expect(remove).toBeFocused();
	await page.keyboard.press('Enter');
}

for (const [path, what] of [
	['/actors', 'actors'],
	['/import', 'sources']
] as const)
	test(`J4: of ${what} removed by a menu the next one gets the focus`, async ({ page }) => {
		const root = await openSample(page);
		await goTo(page, root + path);
		await expect(actions(page).nth(2)).toBeVisible();
		const names = await actions(page).evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
		await removeByMenu(page, actions(page).nth(1));
		await expect(actions(page)).toHaveCount(names.length - 1);
		await expect(page.getByRole('button', { name: names[2]!, exact: true })).toBeFocused();
		await removeByMenu(page, actions(page).last());
		await expect(actions(page)).toHaveCount(names.length - 2);
		await expect(actions(page).last()).toBeFocused();
	});

test('J4: what moves by a press keeps the focus, and what can be pressed no more hands it on', async ({
	page
}) => {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/codebook`);
	await page.getByRole('link', { name: 'Sets', exact: true }).click();
	const field = page.getByRole('textbox', { name: 'Name of the new set' });
	for (const name of ['First', 'Second', 'Third']) {
		await field.fill(name);
		await field.press('Enter');
		await expect(field).toHaveValue('');
	}
	const up = page.getByRole('button', { name: 'Move Third up' });
	await up.press('Enter');
	await expect(page.getByRole('button', { name: 'Move Second down' })).toBeDisabled();
	await expect(up).toBeFocused();
	await up.press('Enter');
	await expect(up).toBeDisabled();
	await expect(page.getByRole('button', { name: 'Move Third down' })).toBeFocused();
	await page.getByRole('button', { name: 'Remove First' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Remove Second' })).toBeFocused();
});

test('J4: filters taken out of a table hand the focus on, though the address changes with each', async ({
	page
}) => {
	const root = await openSample(page);
	const filters = 'where=valence=enables&where=origin=hand';
	await goTo(page, `${root}/crosstab?rows=actor&columns=code&${filters}`);
	const takeOut = page.getByRole('button', { name: /^Remove filter/ });
	await expect(takeOut).toHaveCount(2);
	await takeOut.first().press('Enter');
	await expect(takeOut).toHaveCount(1);
	await expect(takeOut).toBeFocused();
	await takeOut.press('Enter');
	await expect(page.getByRole('button', { name: 'Add filter' })).toBeFocused();
});

test('J5: a field that was left by Enter does not get the focus back', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/findings`);
	await page.getByRole('button', { name: 'Write the first chapter' }).press('Enter');
	const title = page.getByRole('textbox', { name: 'Title of the chapter' });
	await title.fill('What was found');
	await title.press('Enter');
	await expect(page.getByRole('link', { name: 'What was found' })).toBeVisible();
	const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
	await page.evaluate(frame);
	await page.evaluate(frame);
	await expect(page.locator('main :focus')).toHaveCount(0);
});

test('J5: an attribute removed in its dialog leaves the focus in the table', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/actors`);
	const heads = page.locator('thead').getByRole('button');
	await expect(heads.first()).toBeVisible();
	await heads.first().press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
	await expect(heads).toHaveCount(0); // it stood in both tables
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('table :focus')).toBeVisible();
});

test('J5: the page one is on, chosen in the palette, keeps its focus, and so does a menu that the mouse leaves', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/actors`);
	const button = actions(page).nth(1);
	await button.focus();
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog', { name: 'Go to or do anything' }).locator('input').fill('Actors');
	await expect(page.getByRole('option', { name: /^Actors/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(button).toBeFocused();
	await button.click();
	await expect(page.getByRole('menu')).toBeVisible();
	await page.mouse.click(700, 5);
	await expect(page.getByRole('menu')).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('the sheet of keys goes with its page', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/actors`);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys of this page' })).toBeVisible();
	await page.keyboard.press('Control+k');
	const field = page.getByRole('dialog', { name: 'Go to or do anything' }).locator('input');
	await field.fill('Codebook');
	await expect(page.getByRole('option', { name: /^Codebook/ }).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/codebook$/);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const width of [1440, 390])
	test(`what a code means scrolls in the palette by keys too, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 600 });
		const root = await openSample(page);
		await goTo(page, await firstSource(page, root));
		await text(page).focus();
		await page.keyboard.press('t');
		const palette = page.getByRole('dialog', { name: 'Choose codes for this passage' });
		await expect(palette.getByRole('option').first()).toBeVisible();
		await palette.getByRole('combobox').fill('involvement');
		const meaning = palette.getByRole('region', { name: 'Definition' });
		await expect(meaning).toContainText('Do not confuse with');
		await axe(page);
	});
