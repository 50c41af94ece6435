import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = 'Three cities (17 sources)';
const NEAR = '?ask=pg-authority+near+2+pg-cooperation';
const side = (page: Page, name: 'A' | 'B') =>
	page.getByRole('combobox', { name: `${name}: passages of · Add a code` });
const answer = (page: Page) => page.getByText(/^\d+ of \d+ passages in \d+ of \d+ sources;/);
const found = (page: Page) =>
	page.getByRole('list', { name: /^(Passages found|Petikan yang ditemukan)$/ });

async function codesPage(page: Page, root: string, query = ''): Promise<void> {
	await goTo(page, `${root}/search/codes${query}`);
	await expect(page.getByRole('combobox').first()).toBeVisible();
	if (query !== '') await expect(page.getByRole('status').first()).toBeVisible();
}

test('M2.2, M5: by keyboard alone: from the search to a question, its passages and the transcript', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await goTo(page, `${root}/search`);
	await page.getByRole('link', { name: 'Codes', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Choose codes for A and for B')).toBeVisible();
	for (const [name, code] of [
		['A', 'Centres of authority'],
		['B', 'Actor cooperation']
	] as const) {
		await side(page, name).focus();
		await page.keyboard.type(code);
		await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(code);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: `Remove ${code}` })).toBeVisible();
	}
	await expect(page.getByText('No passage fits.')).toBeVisible();
	await page.getByLabel('Relation').focus();
	await page.keyboard.type('near');
	await expect(page).toHaveURL(/ask=pg-authority%20near%202%20pg-cooperation/);
	await expect(answer(page)).toHaveText('9 of 20 passages in 8 of 15 sources; 8 actors.');
	await expect(found(page).getByRole('listitem')).toHaveCount(9);
	await page.getByLabel('Turns at most').focus();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(page).toHaveURL(/near%204/);
	await expect(answer(page)).toHaveText(/^14 of 20 passages/);
	const first = found(page).getByRole('link').first();
	const href = (await first.getAttribute('href'))!;
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href.replace(/[?]/g, '\\?')}$`));
	await expect(page.locator('main h1').first()).toBeVisible();
});

test('M3, M4: with a pointer: without the codes below, filters of B, another result, in both languages', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await codesPage(page, root, NEAR);
	await page.getByLabel('Result', { exact: true }).selectOption('hull');
	await expect(page.getByText('Result: 9 stretches of text.')).toBeVisible();
	await page.getByRole('group', { name: 'B: passages of' }).getByText('Add filter').click();
	const dialog = page.getByRole('dialog', { name: 'Add filter' });
	await dialog.getByLabel('Health office').or(dialog.getByLabel('Interview')).first().check();
	await dialog.getByRole('button', { name: 'Use' }).click();
	await expect(page).toHaveURL(/whereB=kind=interview/);
	await page
		.getByRole('checkbox', { name: /with the codes below \(Centres of authority\)/ })
		.uncheck();
	await expect(answer(page)).toHaveText(/^0 of 0 passages/);
	await expect(page.getByRole('heading', { level: 2 })).toContainText('without the codes below');
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click();
	await expect(page.getByText('0 dari 0 petikan di 0 dari 0 sumber; 0 aktor.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toContainText('paling jauh 2 giliran');
});

test('M6: as a table, its passages behind a number, saved and opened again', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await codesPage(page, root, NEAR);
	await page.getByText('Table', { exact: true }).click();
	await expect(page).toHaveURL(/by=type/);
	const row = page.getByRole('row', { name: /^Health office/ });
	await expect(row.getByRole('cell')).toHaveText(['3', '5', '–']);
	await row.getByRole('button', { name: 'Health office: 3 passages' }).click();
	const aside = page.getByRole('complementary', { name: 'Health office' });
	await expect(aside.getByRole('link')).toHaveCount(3);
	await page.getByLabel('By', { exact: true }).selectOption('source');
	await expect(page.getByRole('row', { name: /^All passages/ }).getByRole('cell')).toHaveText([
		...['9', '20', '45%']
	]);
	await page.getByRole('button', { name: 'Save view' }).click();
	const dialog = page.getByRole('dialog');
	const name = dialog.getByLabel('Name of this view');
	await expect(name).toHaveValue(/^“Centres of authority” at most 2 turns from/);
	await name.fill('Authority near cooperation');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toHaveCount(0);
	await goTo(page, root);
	await page.getByRole('link', { name: /^Authority near cooperation/ }).click();
	await expect(page).toHaveURL(/search\/codes\?ask=.*by=source$/);
	await expect(page.getByRole('row', { name: /^All passages/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Authority near cooperation/ })).toHaveAttribute(
		'aria-current',
		'page'
	);
});

test('M7: what is found becomes a new code in one change; found again it is left out; one undo', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await codesPage(page, root, NEAR);
	const make = page.getByRole('button', { name: 'Make a code of these …' });
	await make.click();
	const dialog = page.getByRole('dialog', { name: 'Code 9 passages' });
	const code = dialog.getByRole('combobox');
	await expect(code).toBeVisible();
	await code.fill('Agreed authority');
	await dialog.getByRole('option', { name: 'New code “Agreed authority”' }).click();
	await expect(dialog.getByText('9 passages are coded.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Code', exact: true }).click();
	await expect(dialog).toHaveCount(0);
	await expect(page.getByText('9 passages coded as Agreed authority.')).toBeVisible();
	await make.click();
	await expect(code).toBeVisible();
	await code.fill('Agreed authority');
	await dialog.getByRole('option', { name: 'Agreed authority', exact: true }).click();
	await expect(dialog.getByText('0 passages are coded; 9 already have this code.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await goTo(page, `${root}/crosstab?rows=origin&columns=code`);
	await expect(
		page.getByRole('row', { name: /^Question about codes .*Agreed authority: 9/ })
	).toBeVisible();
	await goTo(page, `${root}/history`);
	await expect(page.getByText(/Coded 9 passages found by “.*” as Agreed authority/)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText(/^Undone: Coded/)).toBeVisible();
	await goTo(page, `${root}/codebook`);
	await expect(page.getByText('Agreed authority')).toHaveCount(0);
});

test('M1: a question that cannot be answered says why and where, and can be begun anew', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await goTo(page, `${root}/search/codes?ask=pg-authority+near+pg-law`);
	await expect(page.getByText(/After “near”, write a number of turns.*character 19/)).toBeVisible();
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(page.getByText('Choose codes for A and for B')).toBeVisible();
	await goTo(page, `${root}/search/codes?ask=pg-authority+not+gone`);
	await expect(page.getByText('There is no code “gone” in this project.')).toBeVisible();
	await expect(page.getByText('gone (no longer there)')).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
	['wide, dark', { width: 1440, height: 900 }, 'dark'],
	['wide, light', { width: 1440, height: 900 }, 'light'],
	['phone, light', { width: 390, height: 844 }, 'light'],
	['phone, dark', { width: 390, height: 844 }, 'dark']
] as const)
	test.describe(name, () => {
		test.use({ viewport, colorScheme });

		test('passages, table and dialog have no violation and fit the width', async ({ page }) => {
			const root = await openSample(page, SAMPLE);
			await codesPage(page, root, NEAR);
			await expect(found(page).getByRole('listitem')).toHaveCount(9);
			await expect(page.getByRole('button', { name: 'Save view' })).toBeVisible();
			await axe(page, `passages, ${name}`);
			await page.getByText('Table', { exact: true }).click();
			await page.getByRole('button', { name: 'Health office: 3 passages' }).click();
			await expect(page.getByRole('complementary', { name: 'Health office' })).toBeVisible();
			await axe(page, `table, ${name}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
			await page.getByRole('button', { name: 'Make a code of these …' }).click();
			await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
			await axe(page, `making a code, ${name}`);
		});
	});
