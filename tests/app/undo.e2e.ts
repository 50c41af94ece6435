import { newProject, rename } from './support/projects.ts';
import { expect, test } from './support/test.ts';

test('Ctrl+Z takes a rename back, and Ctrl+Shift+Z does it again', async ({ page }) => {
	await newProject(page, { name: 'First', codebooks: [] });
	const title = page.getByRole('heading', { level: 1 });
	await rename(page, 'Second');
	await rename(page, 'Third');
	await page.keyboard.press('Control+z');
	await expect(title).toHaveText('Second');
	await expect(
		page
			.getByRole('status')
			.getByText(/^Undone: /)
			.first()
	).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(title).toHaveText('First');
	await page.keyboard.press('Control+Shift+Z');
	await expect(title).toHaveText('Second');
	await page.keyboard.press('Control+y');
	await expect(title).toHaveText('Third');
	await page.keyboard.press('Control+Shift+Z');
	await expect(page.getByText('Nothing to redo.')).toBeVisible();
	await expect(title).toHaveText('Third');
});

test('undo and redo go on after a reload', async ({ page }) => {
	await newProject(page, { name: 'First', codebooks: [] });
	const title = page.getByRole('heading', { level: 1 });
	await rename(page, 'Second');
	await page.reload();
	await expect(title).toHaveText('Second');
	await page.keyboard.press('Control+z');
	await expect(title).toHaveText('First');
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
	await page.reload();
	await expect(title).toHaveText('First');
	await page.keyboard.press('Control+Shift+Z');
	await expect(title).toHaveText('Second');
	await page.reload();
	await expect(title).toHaveText('Second');
});

test('Ctrl+Z while typing takes back the typing only', async ({ page }) => {
	await newProject(page, { name: 'First', codebooks: [] });
	await rename(page, 'Second');
	const field = page.getByLabel('Project name');
	await field.focus();
	await field.press('End');
	await field.pressSequentially(' half');
	await field.press('Control+z');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second');
	await expect(field).not.toHaveValue('First');
});

test('a new project has nothing to undo but its making', async ({ page }) => {
	await newProject(page, { name: 'First', codebooks: [] });
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Nothing to undo.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('First');
});
