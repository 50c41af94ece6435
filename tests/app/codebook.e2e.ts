import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, newProject } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const tree = (page: Page) => page.getByRole('tree', { name: /^(Codes|Kode)$/ });
const row = (page: Page, name: RegExp) => tree(page).getByRole('treeitem', { name });
const title = (page: Page) => page.locator('article h2');
/** Names of the rows, top to bottom, each with its level. */
const rows = (page: Page) =>
	tree(page)
		.getByRole('treeitem')
		.evaluateAll((all) =>
			all.map((one) => `${one.ariaLevel} ${one.getAttribute('aria-label')!.split(',')[0]}`)
		);

async function openCodebook(page: Page): Promise<string> {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/codebook`);
	await expect(row(page, /^Deciding/)).toBeVisible();
	return root;
}

test('codes are added one after another, and one below another', async ({ page }) => {
	const root = await newProject(page, { name: 'Codes', codebooks: [] });
	await goTo(page, `${root}/codebook`);
	await page.getByRole('button', { name: 'Add code' }).first().click();
	const field = page.getByRole('textbox', { name: 'Name of the new code' });
	for (const name of ['Budget', 'Forum']) {
		await field.fill(name);
		await field.press('Enter');
		await expect(row(page, new RegExp(`^${name}`))).toBeVisible();
	}
	await field.press('Escape');
	await row(page, /^Budget/).click();
	await page.getByRole('button', { name: 'Add code below' }).click();
	await field.fill('Delay');
	await field.press('Enter');
	await field.press('Escape');
	await expect.poll(() => rows(page)).toEqual(['1 Budget', '2 Delay', '1 Forum']);
	await page.reload();
	await expect.poll(() => rows(page)).toEqual(['1 Budget', '2 Delay', '1 Forum']);
});

test('a code is renamed in the tree, and in each language beside it', async ({ page }) => {
	await openCodebook(page);
	await row(page, /^Sharing/).focus();
	await page.keyboard.press('F2');
	await page.keyboard.type('Sharing lists');
	await page.keyboard.press('Enter');
	await expect(row(page, /^Sharing lists/)).toBeFocused();
	await row(page, /^Sharing lists/).click();
	await expect(title(page)).toHaveText('Sharing lists');
	const indonesian = page.getByLabel('Name in Indonesian');
	await indonesian.fill('Berbagi daftar');
	await indonesian.press('Enter');
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
	await expect(row(page, /^Berbagi daftar/)).toBeVisible();
	await expect(title(page)).toHaveText('Berbagi daftar');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Buku kode');
	await expect(page.getByLabel('Nama dalam bahasa Inggris')).toHaveValue('Sharing lists');
});

test('a colour is chosen by name and seen in the text', async ({ page }) => {
	const root = await openCodebook(page);
	await row(page, /^Money/).click();
	await page.getByRole('button', { name: /^Colour/ }).click();
	await page.getByRole('radio', { name: 'Vermillion', exact: true }).check({ force: true });
	await expect(page.getByRole('button', { name: /^Colour/ })).toContainText('Vermillion');
	const colour = await page.getByRole('radio', { name: 'Vermillion', exact: true }).inputValue();
	await page.goto(root);
	await page.locator('main a[href*="/code/"]').first().click();
	await expect(page.locator('.rd-stripe')).toHaveCount(3);
	expect(colour).toMatch(/^#[0-9a-f]{6}$/);
	await expect
		.poll(() =>
			page
				.locator('.rd-stripe')
				.evaluateAll((all) => all.map((s) => (s as HTMLElement).style.getPropertyValue('--code')))
		)
		.toContain(colour);
});

test('a code moves by keys: up, below another and out again', async ({ page }) => {
	await openCodebook(page);
	expect(await rows(page)).toEqual(['1 Deciding', '2 Money', '1 Sharing']);
	await row(page, /^Sharing/).focus();
	await page.keyboard.press('Alt+ArrowRight');
	await expect.poll(() => rows(page)).toEqual(['1 Deciding', '2 Money', '2 Sharing']);
	await expect(row(page, /^Sharing/)).toBeFocused();
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => rows(page)).toEqual(['1 Deciding', '2 Sharing', '2 Money']);
	await page.keyboard.press('Alt+ArrowLeft');
	await expect.poll(() => rows(page)).toEqual(['1 Deciding', '2 Money', '1 Sharing']);
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => rows(page)).toEqual(['1 Sharing', '1 Deciding', '2 Money']);
	await page.keyboard.press('Control+z');
	await expect.poll(() => rows(page)).toEqual(['1 Deciding', '2 Money', '1 Sharing']);
});

test('a merge says beforehand what moves, and can be undone', async ({ page }) => {
	await openCodebook(page);
	await row(page, /^Money/).click();
	await page.getByRole('button', { name: 'Merge …' }).click();
	const dialog = page.getByRole('dialog', { name: 'Merge Money' });
	await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
	await dialog.getByRole('combobox').fill('Sharing');
	await page.getByRole('option', { name: /Sharing/ }).click();
	await expect(dialog.getByRole('status')).toContainText('1 passage moves from Money to Sharing.');
	await axe(page, 'merge dialog');
	await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(title(page)).toHaveText('Sharing');
	expect(await rows(page)).toEqual(['1 Deciding', '1 Sharing']);
	await expect(row(page, /^Sharing, 1 coding$/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
	await expect(row(page, /^Money, 1 coding$/)).toBeVisible();
	await expect(row(page, /^Sharing, 0 codings$/)).toBeVisible();
});

test('deleting a code hides its passages and those below it; undo brings all back', async ({
	page
}) => {
	await openCodebook(page);
	await expect(row(page, /^Deciding, 2 codings, 3 with/)).toBeVisible();
	await row(page, /^Deciding/).focus();
	await page.keyboard.press('Delete');
	await expect.poll(() => rows(page)).toEqual(['1 Sharing']);
	await expect(
		page.getByText('Deleted Deciding. 1 code below it and 3 codings are hidden, not lost.').first()
	).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect.poll(() => rows(page)).toEqual(['1 Deciding', '2 Money', '1 Sharing']);
	await expect(row(page, /^Deciding, 2 codings, 3 with/)).toBeVisible();
});

test('the search finds names and meanings, and / leads to it', async ({ page }) => {
	await openCodebook(page);
	await page.keyboard.press('/');
	const search = page.getByRole('searchbox', { name: 'Search codes' });
	await expect(search).toBeFocused();
	await page.keyboard.type('money');
	await expect(page.getByText('1 code found')).toBeVisible();
	await expect(row(page, /^Money/)).toBeVisible();
	await expect(row(page, /^Sharing/)).toBeHidden();
	await search.fill('zzz');
	await expect(page.getByText('No code contains that.')).toBeVisible();
	await search.fill('');
	await expect(row(page, /^Sharing/)).toBeVisible();
});

test('a framework is added with the number it says, and undone from its notice', async ({
	page
}) => {
	await openCodebook(page);
	await page.getByRole('button', { name: 'Add framework' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add framework' });
	const add = dialog.getByRole('button', { name: /^Add \d+ codes\s*: .*Polycentric/ });
	const n = Number(/\d+/.exec(await add.innerText())![0]);
	await axe(page, 'framework dialog');
	await add.click();
	await expect(dialog.getByText('All of it is in this project')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(tree(page).getByRole('treeitem')).toHaveCount(3 + n);
	await page.keyboard.press('Control+z');
	await expect(tree(page).getByRole('treeitem')).toHaveCount(3);
});

for (const [width, colorScheme] of [
	[1440, 'light'],
	[390, 'dark']
] as const)
	test.describe(`${width}, ${colorScheme}`, () => {
		test.use({ viewport: { width, height: 900 }, colorScheme });
		test('axe finds nothing with a code open', async ({ page }) => {
			await openCodebook(page);
			await row(page, /^Deciding/).click();
			await expect(title(page)).toHaveText('Deciding');
			await page.getByRole('heading', { name: '2 passages', exact: true }).scrollIntoViewIfNeeded();
			await page.mouse.move(200, 400);
			await page.mouse.wheel(0, 2000);
			await expect(page.getByText('The office decides the quota.').first()).toBeVisible();
			await page.getByRole('button', { name: /^Colour/ }).click();
			await expect(page.getByRole('radio', { name: 'Vermillion', exact: true })).toBeAttached();
			await axe(page, 'a code open');
		});
	});
