/** Who is used to double clicks from other programs gets one of what they ask for, and no error about the second. */
import type { Page } from '@playwright/test';
import { goTo, openSample } from './support/projects.ts';
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
