import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = 'Three cities (17 sources)';
const NEAR = '?ask=pg-authority+near+2+pg-cooperation&by=type';
const NAME = 'Authority near cooperation';
const field = (page: Page) => page.getByRole('textbox', { name: 'Text of the chapter' });
const reading = (page: Page) => page.getByRole('region', { name: 'The chapter, formatted' });

async function saveQuestion(page: Page, root: string): Promise<void> {
	await goTo(page, `${root}/search/codes${NEAR}`);
	await expect(page.getByRole('row', { name: /^All passages/ })).toBeVisible();
	await page.getByRole('button', { name: 'Save view' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Name of this view').fill(NAME);
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toHaveCount(0);
}

test('M8: a saved question stands in a chapter with its passages, and in the report', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await saveQuestion(page, root);
	await goTo(page, `${root}/findings`);
	await page.getByRole('button', { name: 'Write the first chapter' }).click();
	await expect(field(page)).toBeVisible();
	const insert = page.getByRole('button', { name: 'Insert table or chart' });
	await insert.focus();
	await page.keyboard.press('Enter');
	const item = page.getByRole('menuitem', { name: `${NAME} (with its passages)` });
	await expect(item).toBeVisible();
	await item.focus();
	await page.keyboard.press('Enter');
	await expect(field(page)).toHaveValue(
		/!\[Authority near cooperation\]\(query:ask=.*passages=1\)/
	);
	const figure = reading(page).getByRole('figure');
	await expect(figure).toContainText('9 of 20 passages in 8 of 15 sources; 8 actors.');
	await expect(figure.getByRole('row', { name: /^All passages 9 20 45%/ })).toBeVisible();
	await expect(figure.getByRole('listitem').filter({ hasText: /, lines? \d/ })).toHaveCount(9);
	await axe(page, 'a question in a chapter');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await axe(page, 'a question in a chapter on a phone, dark');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(page.locator('[data-chapter]')).toHaveAttribute('data-chapter', 'saved');
	await figure.getByRole('link', { name: 'Open this question' }).click();
	await expect(page).toHaveURL(/search\/codes\?ask=.*by=type/);
	await expect(page.getByRole('row', { name: /^All passages/ })).toBeVisible();
	await goTo(page, `${root}/report`);
	await expect(page.getByText('9 of 20 passages in 8 of 15 sources; 8 actors.')).toBeVisible({
		timeout: 60_000
	});
});

test('B14: a table of a set follows the set; removed, it says so, and undo brings it back', async ({
	page
}) => {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/codebook?part=sets`);
	const made = page.getByRole('textbox', { name: 'Name of the new set' });
	await made.fill('Looked at');
	await made.press('Enter');
	await expect(made).toHaveValue('');
	const add = page.getByRole('combobox', { name: 'Add a code to Looked at' });
	await add.fill('Money');
	await page.getByRole('option', { name: 'Money' }).first().click();
	await expect(page.getByRole('button', { name: 'Remove Money from Looked at' })).toBeVisible();
	await page.getByRole('link', { name: 'As columns of a table' }).click();
	await expect(page).toHaveURL(/columns=code:set:/);
	const table = page
		.url()
		.replace('rows=actor', 'rows=source')
		.replace(/^.*(?=\/p\/)/, '');
	await goTo(page, table);
	await expect(page.getByText('Codes: those of the set “Looked at”, as it is now.')).toBeVisible();
	const heads = page.getByRole('columnheader');
	await expect(heads.filter({ hasText: 'Money' })).toHaveCount(1);
	await expect(heads.filter({ hasText: 'Sharing' })).toHaveCount(0);
	await goTo(page, `${root}/codebook?part=sets`);
	await add.fill('Sharing');
	await page.getByRole('option', { name: 'Sharing' }).first().click();
	await expect(page.getByRole('button', { name: 'Remove Sharing from Looked at' })).toBeVisible();
	await goTo(page, table);
	await expect(heads.filter({ hasText: 'Sharing' })).toHaveCount(1);
	await goTo(page, `${root}/search/codes`);
	const a = page.getByRole('combobox', { name: 'A: passages of · Add a code' });
	await a.fill('Looked');
	await page.getByRole('option', { name: 'Set: Looked at' }).click();
	await expect(page.getByRole('button', { name: 'Remove Set: Looked at' })).toBeVisible();
	await goTo(page, `${root}/codebook?part=sets`);
	await page.getByRole('button', { name: 'Remove Looked at' }).click();
	await expect(add).toHaveCount(0);
	await goTo(page, table);
	await expect(page.getByText(/The code set “Looked at” was removed\./)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(heads.filter({ hasText: 'Sharing' })).toHaveCount(1);
});
