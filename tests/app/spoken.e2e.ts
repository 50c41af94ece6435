/** Who speaks, given by hand: by keyboard and by pointer, in the text, in the tables and in the history. */
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const text = (page: Page) => page.getByRole('group', { name: /^(Text of|Teks) / });
const box = (page: Page, name: string) => page.getByRole('dialog', { name });
const label = (page: Page) => page.locator('.rd-given-name');
const waits = (page: Page) => expect(page.locator('.rd-stripe').first()).toBeVisible();

/** Gives the sentence at the caret to a new actor. */
async function giveSentence(page: Page, name: string) {
	await page.keyboard.press('Shift+B');
	const dialog = box(page, 'Spoken by …');
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type(name);
	await expect(dialog.getByRole('option', { selected: true })).toContainText(name);
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
}

test('H9, H10: by keyboard words are given to a new actor, changed and taken back, each as one change', async ({
	page
}) => {
	const { root } = await openSmall(page);
	await waits(page);
	await text(page).focus();
	await page.keyboard.press('ArrowDown');
	await giveSentence(page, 'Treasurer');
	await expect(label(page)).toHaveText('Treasurer · by hand');
	await expect(label(page)).toHaveAccessibleName(
		'Spoken by Treasurer, assigned by hand: “The money comes late every year.”. Change'
	);
	await expect(text(page)).toContainText('End of the words spoken by Treasurer');
	await expect(text(page)).toBeFocused();
	await axe(page, 'given');

	// The caret stands behind the words: one word back is in them.
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Shift+B');
	const dialog = box(page, 'Spoken by, assigned by hand');
	await expect(dialog).toContainText('Assigned to Treasurer.');
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await axe(page, 'spoken');
	await dialog.getByRole('button', { name: 'Begin a word later' }).click();
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toBeHidden();
	await expect(label(page)).toHaveAccessibleName(/“money comes late every year\.”/);
	await page.keyboard.press('Control+z');
	await expect(label(page)).toHaveAccessibleName(/“The money comes late every year\.”/);
	await page.keyboard.press('Control+z');
	await expect(label(page)).toHaveCount(0);
	await page.keyboard.press('Control+Shift+z');
	await expect(label(page)).toHaveCount(1);

	await goTo(page, `${root}/history`);
	await expect(page.getByText('Assigned a passage in Clerk to Treasurer').first()).toBeVisible();
	await goTo(page, `${root}/crosstab?rows=actor&columns=code`);
	await expect(page.getByRole('rowheader', { name: /Treasurer/ })).toBeVisible();
});

test('H9, H10: by pointer the later of two ranges counts, and the text and the list say so', async ({
	page
}) => {
	await openSmall(page);
	await waits(page);
	await text(page).focus();
	await page.keyboard.press('ArrowDown');
	await giveSentence(page, 'Treasurer');
	for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key);
	await page.getByRole('toolbar').getByRole('button', { name: 'More' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Spoken by …' }).click();
	const dialog = box(page, 'Spoken by …');
	await expect(dialog).toContainText('Overlaps words already assigned to Treasurer');
	await dialog.getByRole('combobox').fill('Mayor');
	await dialog.getByRole('option', { name: /“Mayor”/ }).click();
	await expect(dialog).toBeHidden();
	await expect(label(page)).toHaveCount(2);
	await expect(label(page).filter({ hasText: 'Treasurer' })).toHaveText(/does not count$/);
	const beside = page.getByRole('complementary').getByRole('button', { name: /Treasurer/ });
	await expect(beside).toContainText('does not count');

	await label(page).filter({ hasText: 'Mayor' }).click();
	const change = box(page, 'Spoken by, assigned by hand');
	await change.getByRole('button', { name: 'Remove' }).click();
	await expect(label(page)).toHaveText(['Treasurer · by hand']);
	await label(page).click();
	await expect(change.getByRole('combobox')).toBeFocused();
	await change.getByRole('combobox').fill('may');
	await change.getByRole('option', { name: 'Mayor', exact: true }).click();
	await expect(label(page)).toHaveText(['Mayor · by hand']);
});
