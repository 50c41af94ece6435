import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, newProject } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const lines = (page: Page) => page.locator('main ol > li');

async function openHistory(page: Page): Promise<string> {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/history`);
	await expect(lines(page).first()).toBeVisible();
	return root;
}

test('every step stands there in words, newest first, with its passage', async ({ page }) => {
	await openHistory(page);
	const sentences = await lines(page).locator('.what > p').allInnerTexts();
	expect(sentences[0]).toContain('Money');
	expect(sentences.filter((one) => /Deciding/.test(one)).length).toBeGreaterThanOrEqual(3);
	const first = lines(page).first();
	await expect(first).toContainText('The money comes late every year.');
	await expect(first).toContainText('Tester');
	await first.getByRole('link').click();
	await expect(page).toHaveURL(/\/code\/[^/]+\?at=\d+-\d+$/);
	await page.goBack();
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Riwayat');
	expect(await lines(page).locator('.what > p').allInnerTexts()).not.toEqual(sentences);
});

test('the filter shows one kind of change and counts it', async ({ page }) => {
	await openHistory(page);
	await page.getByLabel('About').selectOption({ label: 'Coding' });
	await expect(page.getByText('3 changes', { exact: true })).toBeVisible();
	await expect(lines(page)).toHaveCount(3);
	await page.getByLabel('About').selectOption({ label: 'Actors and attributes' });
	await expect(page.getByText('Nothing of this kind has been done.')).toBeVisible();
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(lines(page)).not.toHaveCount(0);
});

test('an old change is previewed, undone and done again; what came after it stays', async ({
	page
}) => {
	const root = await openHistory(page);
	await page.getByLabel('About').selectOption({ label: 'Coding' });
	const oldest = lines(page).last();
	await oldest.getByRole('button', { name: /^Undo …/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Undo this change' });
	await expect(dialog).toContainText('What changes (1):');
	await expect(dialog.getByRole('listitem')).toContainText('disappears');
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog).toBeHidden();
	await expect(lines(page)).toHaveCount(3);
	await oldest.getByRole('button', { name: /^Undo …/ }).click();
	await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(lines(page).filter({ hasText: 'undone' })).not.toHaveCount(0);
	await codings(page, root, 2);
	await goTo(page, `${root}/history`);
	await page
		.getByRole('button', { name: /^Redo …/ })
		.first()
		.click();
	const again = page.getByRole('dialog', { name: 'Redo this change' });
	await expect(again.getByRole('listitem')).toContainText('comes back');
	await again.getByRole('button', { name: 'Redo', exact: true }).click();
	await expect(again).toBeHidden();
	await codings(page, root, 3);
});

async function codings(page: Page, root: string, n: number): Promise<void> {
	await goTo(page, root);
	await expect(page.locator('main .facts')).toContainText(`${n} codings`);
}

test('a project that has just begun says where its steps will stand', async ({ page }) => {
	const root = await newProject(page, { name: 'New', codebooks: [] });
	await goTo(page, `${root}/history`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
	await expect(page.getByRole('button', { name: /^Undo …/ })).toHaveCount(0);
});

for (const [width, colorScheme] of [
	[1440, 'light'],
	[390, 'dark']
] as const)
	test.describe(`${width}, ${colorScheme}`, () => {
		test.use({ viewport: { width, height: 900 }, colorScheme });
		test('axe finds nothing with the preview of an undo open', async ({ page }) => {
			await openHistory(page);
			await page
				.getByRole('button', { name: /^Undo …/ })
				.first()
				.click();
			await expect(page.getByRole('dialog')).toContainText('What changes');
			await axe(page, 'preview open');
		});
	});
