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
