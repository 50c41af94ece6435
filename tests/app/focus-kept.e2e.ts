/** A button that goes away when it is pressed hands the focus on; without it the next Tab would begin at the top of the page. */
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { firstSource, goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const text = (page: Page) => page.getByRole('group', { name: /^Text of / });

test('an actor taken out of an answer leaves the focus in the list to add from', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, await firstSource(page, root));
	const about = chosen(page).getByLabel('About whom');
	const takeOut = chosen(page).getByRole('button', { name: /^Remove (?!coding)/ });
	await text(page).focus();
	await page.keyboard.press('n');
	await expect(about).toBeEnabled();
	if ((await takeOut.count()) === 0) await about.selectOption({ index: 1 });
	await takeOut.first().press('Enter');
	await expect(chosen(page).locator('select:focus')).toBeVisible();
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
