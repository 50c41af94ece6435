import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const text = (page: Page) => page.getByRole('group', { name: /^(Text of|Teks) / });
const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Memos on/ });
const saved = (page: Page) =>
	expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
const list = (page: Page) => page.getByRole('list', { name: 'All memos' }).getByRole('listitem');
const rootOf = (page: Page) => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');

/** Writes in the open dialog, which saves when the field is left, and closes it. */
async function write(page: Page, words: string, count: number): Promise<void> {
	const field = dialog(page).getByLabel('New memo (Markdown)');
	await expect(field).toBeVisible();
	await field.focus();
	await page.keyboard.type(words);
	await page.keyboard.press('Control+Enter');
	await expect(dialog(page).locator('textarea')).toHaveCount(count + 1);
	await saved(page);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
}

async function chooseFirst(page: Page): Promise<void> {
	await expect(page.locator('.rd-stripe').first()).toBeVisible();
	await page.locator('.rd-stripe').first().click();
	await expect(chosen(page).getByRole('button', { name: 'Memo', exact: true })).toBeVisible();
}

test('N2, N7: on the project by keyboard; filter, reading, removing and taking back', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/memos`);
	await expect(page.getByText('No memos yet')).toBeVisible();
	await page.keyboard.press('n');
	const title = page.getByLabel('Title', { exact: true });
	await expect(title).toHaveValue('New memo');
	await title.fill('Two kinds');
	await title.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'Two kinds' })).toBeVisible();
	const body = page.getByLabel('Text', { exact: true });
	await body.fill('Authority *on paper*.');
	await body.press('Control+Enter');
	const reading = page.getByRole('region', { name: 'The memo, formatted' });
	await expect(reading.getByText('on paper').and(page.locator('em'))).toBeVisible();
	await page.getByRole('button', { name: 'Link a passage in the text …' }).click();
	const passages = page.getByRole('list', { name: 'Choose a passage' });
	await expect(passages.getByRole('button').first()).not.toContainText('…');
	await passages.getByRole('button').first().focus();
	await page.keyboard.press('Enter');
	await expect(body).toBeFocused();
	await body.press('Control+Enter');
	await expect(reading.getByRole('link')).toHaveAttribute('href', /\?coding=/);
	await page.reload();
	await expect(list(page)).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 2, name: 'Two kinds' })).toBeVisible();
	await page.getByLabel('With the words').fill('nothing like it');
	await expect(page.getByText('No memo fits the filter.')).toBeVisible();
	await page.getByLabel('With the words').fill('PAPER');
	await expect(list(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('No memos yet')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(list(page)).toHaveCount(1);
});

test('N4, N9: on a passage and on words of the text, both found again', async ({ page }) => {
	await openSmall(page);
	await chooseFirst(page);
	await chosen(page).getByRole('button', { name: 'Memo', exact: true }).focus();
	await page.keyboard.press('Enter');
	await write(page, 'On the passage', 1);
	await expect(chosen(page).getByRole('button', { name: '1 memo' })).toBeVisible();
	await text(page).focus();
	await page.keyboard.press('Escape');
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown'])
		await page.keyboard.press(key);
	await expect(page.getByRole('toolbar')).toBeVisible();
	await expect(page.getByRole('toolbar').getByRole('button', { name: 'Memo' })).toBeVisible();
	await page.keyboard.press('Alt+m');
	await write(page, 'On words', 1);
	const sign = page.getByRole('button', { name: 'Memo on these words: On words' });
	await expect(sign).toBeVisible();
	await page.reload();
	await expect(sign).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Memos on words of this text' })).toBeVisible();
	await sign.click();
	await expect(dialog(page).locator('textarea').first()).toHaveValue('On words');
	await axe(page, 'dialog of memos');
	await page.keyboard.press('Escape');
	await goTo(page, `${rootOf(page)}/memos`);
	await expect(list(page)).toHaveCount(2);
	await page.getByLabel('On what').selectOption('span');
	await expect(list(page)).toHaveCount(1);
	await list(page).getByRole('link').click();
	await page.getByRole('article').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/code\/.*at=\d+-\d+/);
	await expect(sign).toBeVisible();
});

test('N5: a link between passages is made by keyboard and seen at both ends', async ({ page }) => {
	await openSmall(page);
	await chooseFirst(page);
	const links = chosen(page).getByRole('region', { name: 'Links to other passages' });
	await links.getByRole('button', { name: 'Link to another passage …' }).focus();
	await page.keyboard.press('Enter');
	await links.getByLabel('This passage').selectOption('explains');
	await links.getByLabel('Why (optional)').fill('The money came late');
	const passages = links.getByRole('list', { name: 'Choose a passage' }).getByRole('button');
	await expect(passages).toHaveCount(2);
	await passages.first().focus();
	await page.keyboard.press('Enter');
	await expect(links.getByText(/^explains/)).toBeVisible();
	await expect(links).toContainText('The money came late');
	await links.getByRole('button', { name: /^Why “explains .*The money came late$/ }).focus();
	await page.keyboard.press('Enter');
	const why = links.getByRole('textbox', { name: /^Why “explains/ });
	await expect(why).toBeFocused();
	await page.keyboard.type(' every year');
	await axe(page, 'why two passages are linked');
	await page.keyboard.press('Enter');
	await expect(
		links.getByRole('button', { name: /The money came late every year$/ })
	).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type(', they said');
	await page.keyboard.press('Escape');
	await expect(
		links.getByRole('button', { name: /The money came late every year$/ })
	).toBeFocused();
	await links.getByRole('link').click();
	await expect(links.getByText(/^is explained by/)).toBeVisible();
	await expect(links).toContainText('The money came late every year');
	await links.getByRole('button', { name: /^Remove the link/ }).click();
	await expect(links.getByText(/^is explained by/)).toHaveCount(0);
});

test('N9: on a code, an actor, a source and a table', async ({ page }) => {
	test.slow();
	const root = await openSample(page);
	await goTo(page, `${root}/codebook?code=pg-authority`);
	await page.getByRole('article').getByRole('button', { name: 'Memo', exact: true }).click();
	await write(page, 'On a code', 1);
	for (const [path, name] of [
		['/actors', /^More for /],
		['/import', /^More for /]
	] as const) {
		await goTo(page, root + path);
		await page.getByRole('button', { name }).first().click();
		await page.getByRole('menuitem', { name: 'Memo' }).click();
		await write(page, `On ${path}`, 1);
	}
	await goTo(page, `${root}/crosstab`);
	await page.getByRole('button', { name: 'Memo', exact: true }).click();
	await write(page, 'On a table', 1);
	await goTo(page, `${root}/memos`);
	await expect(list(page)).toHaveCount(4);
	await expect(list(page).last()).toContainText('Table');
	await axe(page, 'memos');
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`on a phone, ${colorScheme}`, () => {
		test.use({ viewport: { width: 390, height: 844 }, colorScheme });

		test('N7: the list, and the memo in its place', async ({ page }) => {
			const root = await openSample(page);
			await goTo(page, `${root}/memos`);
			await page.getByRole('button', { name: 'New memo on the project' }).click();
			await expect(page.getByLabel('Title', { exact: true })).toBeVisible();
			await axe(page, 'a memo on a phone');
			await page.getByRole('link', { name: 'All memos' }).click();
			await expect(list(page)).toHaveCount(1);
			await expect(page.getByLabel('Title', { exact: true })).toHaveCount(0);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(390);
		});
	});

test('two tabs that write one memo overwrite nothing: a person decides', async ({
	page,
	context
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/memos`);
	await expect(page.getByText('No memos yet')).toBeVisible();
	await page.keyboard.press('n');
	const fieldOf = (tab: Page) => tab.getByLabel('Text', { exact: true });
	await fieldOf(page).fill('Both know this.');
	await fieldOf(page).press('Control+Enter');
	await saved(page);
	const other = await context.newPage();
	await goTo(other, page.url());
	await list(other).getByRole('button').or(list(other).getByRole('link')).first().click();
	await expect(fieldOf(other)).toHaveValue('Both know this.');

	await fieldOf(page).fill('Written here.');
	await fieldOf(other).fill('Written there.');
	await fieldOf(other).press('Control+Enter');
	await saved(other);
	await fieldOf(page).press('Control+Enter');
	const asked = page.getByRole('alert').filter({ hasText: 'changed elsewhere' });
	await expect(asked).toBeVisible();
	await expect(fieldOf(page)).toHaveValue('Written there.');
	await axe(page, 'a memo of two tabs');
	await asked.getByRole('button', { name: 'Keep both, one after the other' }).click();
	await expect(asked).toBeHidden();
	for (const tab of [page, other])
		await expect(fieldOf(tab)).toHaveValue('Written here.\n\nWritten there.');
});
