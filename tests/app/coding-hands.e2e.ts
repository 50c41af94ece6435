/** What the hands of a coder do beside giving codes, by keyboard alone and by finger. */
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const text = (page: Page) => page.getByRole('group', { name: /^(Text of|Teks) / });
const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const name = (page: Page) => chosen(page).getByRole('heading', { level: 2 });
const quote = (page: Page) => chosen(page).locator('blockquote');
const palette = (page: Page) => page.getByRole('dialog', { name: 'Choose codes for this passage' });
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');
const selected = (page: Page) =>
	expect.poll(() => page.evaluate(() => getSelection()?.toString() ?? ''));
const counted = (page: Page, n: number) =>
	expect(page.locator('main header .hint').first()).toContainText(
		new RegExp(`\\b${n} codings?\\b`)
	);
/** With the caret before "The money comes late every year." */
async function atSecondSentence(page: Page) {
	await openSmall(page);
	await counted(page, 3);
	await text(page).focus();
	await page.keyboard.press('ArrowDown');
}

test('a selection grows and shrinks, and no key is lost while the first one is loaded', async ({
	page
}) => {
	await atSecondSentence(page);
	for (const key of ['e', 'e', 'e']) await page.keyboard.press(key);
	await selected(page).toMatch(/^The office decides .* check it together\.$/);
	await page.keyboard.press('Shift+E');
	await selected(page).toBe('The money comes late every year.');
	await page.keyboard.press('Shift+E');
	await selected(page).toBe('The');
});

test('a coding is split at the caret and merged again, each as one change', async ({ page }) => {
	await atSecondSentence(page);
	await page.keyboard.press('n');
	await expect(name(page)).toHaveText('Money');
	for (const key of ['ArrowRight', 'ArrowRight', 's']) await page.keyboard.press(key);
	await counted(page, 4);
	await expect(quote(page)).toHaveText('comes late every year.');
	for (const key of ['p', 'p']) await page.keyboard.press(key);
	await expect(quote(page)).toHaveText(/^The money\s*$/);
	await page.keyboard.press('m');
	await counted(page, 3);
	await expect(quote(page)).toHaveText('The money comes late every year.');
	await expect(text(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await counted(page, 4);
	await page.keyboard.press('Control+z');
	await counted(page, 3);
});

test('a merge asks for the answer that differs', async ({ page }) => {
	await openSmall(page);
	await text(page).focus();
	await page.locator('.rd-stripe[aria-label^="Deciding"]').first().click();
	await text(page).focus();
	await page.keyboard.press('m');
	const dialog = page.getByRole('dialog', { name: 'Merge two codings of Deciding' });
	await expect(dialog.getByRole('radio')).toHaveCount(3);
	await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
	await axe(page, 'merge');
	await dialog.getByRole('radio').nth(1).check();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await counted(page, 2);
	await expect(quote(page)).toHaveText(/^The office decides .* on Friday\.$/);
	await expect(text(page)).toBeFocused();
});

test('one key codes and goes on; another gives the chosen coding another code', async ({
	page
}) => {
	await atSecondSentence(page);
	for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('shar');
	await page.keyboard.press('Alt+Enter');
	await counted(page, 4);
	await selected(page).toBe('They check it together.');
	await page.keyboard.press('>');
	await counted(page, 5);
	await expect(name(page)).toHaveText('Sharing');
	await page.keyboard.press('c');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('money');
	await page.keyboard.press('Enter');
	await expect(name(page)).toHaveText('Money');
	await counted(page, 5);
});

test('the whole turn, several codes at once, and all turns of a speaker', async ({ page }) => {
	await openSmall(page);
	await text(page).focus();
	await page.keyboard.press('t');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await expect(page.getByRole('option', { name: /marked/ })).toHaveCount(2);
	await page.keyboard.press('Enter');
	await counted(page, 5);
	await expect(quote(page)).toHaveText(/^The office decides .* together\.$/);
	await page.keyboard.press('Shift+T');
	const all = page.getByRole('dialog', { name: 'Code all turns of this speaker' });
	await expect(all.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('sharing');
	await page.keyboard.press('Enter');
	await expect(all).toBeHidden();
	await expect(page.getByText(/passages? of .* coded\.|already have this code/)).toBeVisible();
});

test('goes to a line typed at once, and lists the codes below each turn', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/code`);
	await page.locator(`main a[href^="${root}/code/"]`).first().click();
	await expect(text(page)).toBeVisible();
	await text(page).focus();
	await expect(page.locator('.rd-block:empty')).toHaveCount(0);
	const line = page.locator('.rd-text[data-line]').last();
	const number = (await line.getAttribute('data-line'))!;
	for (const key of ['g', ...number, 'Enter']) await page.keyboard.press(key);
	await expect(line).toBeInViewport();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(text(page)).toBeFocused();
	await page.keyboard.press('l');
	const lists = page.getByRole('list', { name: 'Codes in this turn' });
	await expect(lists.first()).toBeAttached();
	await expect(lists.first().locator('.rd-code').first()).toContainText(/, line \d+/);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await axe(page, `listed, ${colorScheme}`);
	}
	await page.keyboard.press('l');
	await expect(lists).toHaveCount(0);
});

test('three questions lead to the top codes, and confusable codes show their rules', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/code`);
	await page.locator(`main a[href^="${root}/code/"]`).first().click();
	await expect(text(page)).toBeVisible();
	await text(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('?');
	const questions = page.getByRole('group', { name: 'Authority, cooperation or involvement?' });
	await expect(questions).toBeFocused();
	await expect(questions).toContainText('Could the actor have decided otherwise?');
	await axe(page, 'three questions');
	await page.keyboard.press('n');
	await expect(questions).toContainText('Is there a relation between two actors?');
	await page.keyboard.press('y');
	await expect(questions).toBeHidden();
	await expect(field(page)).toBeFocused();
	await expect(palette(page).getByRole('option').first()).toContainText('Actor cooperation');
	await expect(palette(page).getByRole('option')).toHaveCount(10);
	await expect(palette(page).getByText('Do not confuse with')).toBeVisible();
	await expect(palette(page)).toContainText(/Actor involvement\s+Talk about what an actor does/);
});

test('the sheet lists the keys, and a code beside the text is kept on a key', async ({ page }) => {
	await openSmall(page);
	await text(page).focus();
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(sheet.getByText('Split the coding at the caret')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	const row = page.getByRole('treeitem', { name: /^Sharing/ });
	await row.focus();
	await page.keyboard.press('7');
	await expect(page.getByRole('treeitem', { name: 'Sharing, key 7' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('treeitem', { name: 'Sharing, key 7' })).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a tapped coding is split and merged through the sheet; the menu codes a whole turn', async ({
		page
	}) => {
		await openSmall(page);
		await page.locator('.rd-mark').filter({ hasText: 'The money comes late' }).tap();
		await expect(name(page)).toHaveText('Money');
		await chosen(page).getByRole('button', { name: 'Split' }).tap();
		await counted(page, 4);
		await chosen(page).getByRole('button', { name: 'Close' }).tap();
		await page
			.locator('.rd-mark')
			.filter({ hasText: /^The( money)?\s*$/ })
			.tap();
		await chosen(page).getByRole('button', { name: 'Merge' }).tap();
		await counted(page, 3);
		await page.getByRole('button', { name: 'More', exact: true }).first().tap();
		const menu = page.getByRole('dialog', { name: 'More for this text' });
		await expect(menu.getByRole('button', { name: 'Grow' })).toBeVisible();
		await axe(page, 'menu on a phone');
		await menu.getByRole('button', { name: 'Code the whole turn' }).tap();
		await expect(menu).toBeHidden();
		await expect(palette(page)).toBeInViewport({ ratio: 1 });
		await palette(page)
			.getByRole('option', { name: /Sharing/ })
			.tap();
		await counted(page, 4);
		await expect(name(page)).toHaveText('Sharing');
	});
});
