/** Small changes through the pages, each waited for until it stands there. */
import { expect, type Page } from '@playwright/test';

export const saveState = (page: Page) =>
	page.locator('[data-saved]').first().getAttribute('data-saved');

/** Adds an actor on the page of actors. */
export async function addActor(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name: 'Add actor' }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Add actor' });
	await dialog.getByRole('textbox').fill(name);
	await dialog.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
}

/** Imports one text through the page of sources, with what the page proposes. */
export async function importText(page: Page, name: string, text: string): Promise<void> {
	const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
	await page.getByTestId('files').setInputFiles(file);
	await page.getByRole('button', { name: 'Import 1 source' }).click();
	await expect(page.getByText('1 source imported.')).toBeVisible();
}

/** In the reader, by keys: selects the sentence after the caret and gives it the first code that `typed` finds. */
export async function applyCode(page: Page, typed: string): Promise<void> {
	const text = page.getByRole('group', { name: /^Text of / });
	await text.focus();
	await text.press('ArrowDown');
	await text.press('Shift+ArrowDown');
	await text.press('Enter');
	const palette = page.getByRole('dialog', { name: 'Choose codes for this passage' });
	await palette.getByRole('combobox').fill(typed);
	await expect(palette.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(palette).toBeHidden();
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
}
