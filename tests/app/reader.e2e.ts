import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { applyCode } from './support/edits.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const text = (page: Page) => page.getByRole('group', { name: /^(Text of|Teks) / });
const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const name = (page: Page) => chosen(page).getByRole('heading', { level: 2 });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Choose codes for this passage' });
const codes = (page: Page) => page.getByRole('tree', { name: 'Codes' });
const saved = (page: Page) =>
	expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
const counted = (page: Page, n: number) =>
	expect(page.locator('main header .hint').first()).toContainText(
		new RegExp(`\\b${n} codings?\\b`)
	);

test('a passage is coded by keyboard: caret, extend, palette, Enter', async ({ page }) => {
	await openSmall(page);
	await counted(page, 3);
	await text(page).focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight'])
		await page.keyboard.press(key);
	await page.keyboard.press('s');
	await expect(palette(page).getByRole('combobox')).toHaveValue('s');
	await expect(palette(page).getByRole('option').first()).toContainText('Sharing');
	await page.keyboard.press('Enter');
	await counted(page, 4);
	await expect(name(page)).toHaveText('Sharing');
	await expect(chosen(page).locator('blockquote')).toHaveText('Nobody waits for us. They');
	await expect(text(page)).toBeFocused();
	await page.keyboard.press('Shift+BracketRight');
	await expect(chosen(page).locator('blockquote')).toHaveText('Nobody waits for us.');
	await page.keyboard.press('Delete');
	await counted(page, 3);
});

test('the text has the focus when it is opened, and a letter pressed after a click beside it is meant for it', async ({
	page
}) => {
	await openSmall(page);
	await expect(text(page)).toBeFocused();
	await page.keyboard.press('n');
	await expect(name(page)).toBeVisible();
	const first = await name(page).innerText();
	await page.locator('main h1').first().click();
	await expect(text(page)).not.toBeFocused();
	await page.keyboard.press('n');
	await expect(text(page)).toBeFocused();
	await expect(name(page)).not.toHaveText(first);
});

test('the codes beside the text are one stop for Tab, and Enter applies one', async ({ page }) => {
	await openSmall(page);
	await text(page).focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown'])
		await page.keyboard.press(key);
	await codes(page)
		.getByRole('treeitem', { name: /^Deciding/ })
		.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(codes(page).getByRole('treeitem')).toHaveCount(2);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(codes(page).getByRole('treeitem', { name: /^Money/ })).toBeFocused();
	await page.keyboard.press('Home');
	await expect(codes(page).getByRole('treeitem', { name: /^Deciding/ })).toBeFocused();
	await page.keyboard.press('s');
	await expect(codes(page).getByRole('treeitem', { name: /^Sharing/ })).toBeFocused();
	await expect(codes(page).locator('[tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await counted(page, 4);
	await expect(chosen(page).locator('blockquote')).toHaveText('Nobody waits for us.');
	await expect(text(page)).toBeFocused();
});

test('codings inside and across each other are all drawn, and clicks and keys reach each', async ({
	page
}) => {
	await openSmall(page);
	await expect(page.locator('.rd-stripe')).toHaveCount(3);
	const lefts = await page
		.locator('.rd-stripe')
		.evaluateAll((stripes) => stripes.map((s) => s.getBoundingClientRect().left));
	expect(new Set(lefts).size).toBe(3);
	const middle = page.locator('.rd-mark').filter({ hasText: 'The money comes late' });
	await expect(middle).toHaveAttribute('data-depth', '3');
	const seen: string[] = [];
	for (let i = 0; i < 3; i++) {
		await middle.click();
		seen.push(await chosen(page).locator('blockquote').innerText());
	}
	expect(new Set(seen).size).toBe(3);
	expect(seen[0]).toBe('The money comes late every year.');
	await expect(
		chosen(page)
			.getByRole('listitem')
			.filter({ hasText: /Deciding|Money/ })
	).toHaveCount(2);
	await text(page).focus();
	await page.keyboard.press('Escape');
	await page.keyboard.press('PageUp');
	for (const [key, quote] of [
		['n', 'The office'],
		['n', 'The money'],
		['n', 'The money'],
		['p', 'The money'],
		['p', 'The office']
	] as const) {
		await page.keyboard.press(key);
		await expect(chosen(page).locator('blockquote')).toContainText(new RegExp(`^${quote}`));
	}
});

test('a required valence is asked for, never filled in, and marked until it is answered', async ({
	page
}) => {
	await openSmall(page);
	await applyCode(page, 'deciding');
	const question = chosen(page).getByRole('group', { name: 'Valence' });
	await expect(question).toContainText('This code needs an answer.');
	await expect(question.getByRole('button', { pressed: true })).toHaveCount(0);
	await expect(page.getByRole('button', { name: '1 without valence' })).toBeVisible();
	await expect(page.locator('.rd-stripe.missing')).toHaveCount(1);
	await expect(page.locator('.rd-stripe.missing')).toHaveAttribute('aria-label', /not answered$/);
	await page.keyboard.press('v');
	const line = page.getByRole('group', { name: 'Questions on Deciding' });
	await expect(line.getByRole('combobox', { name: 'Valence' })).toBeFocused();
	await page.keyboard.press('-');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('group', { name: /^Text of / })).toBeFocused();
	await expect(question.getByRole('button', { pressed: true })).toContainText('Hinders');
	await expect(page.locator('.rd-stripe.missing')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /without valence/ })).toBeHidden();
});

test('a code is made from the selected words and applied to them', async ({ page }) => {
	await openSmall(page);
	await page
		.locator('.rd-text')
		.getByText('They check it')
		.first()
		.dblclick({ position: { x: 5, y: 5 } });
	const bar = page.getByRole('toolbar', { name: 'Selected words' });
	await expect(bar).toBeVisible();
	const words = (await page.evaluate(() => String(getSelection()))).trim();
	await bar.getByRole('button', { name: 'New code from these words' }).click();
	await expect(name(page)).toHaveText(words);
	await expect(chosen(page).locator('blockquote')).toHaveText(words);
	await expect(codes(page).getByRole('treeitem', { name: words })).toBeVisible();
	await counted(page, 4);
	await page.keyboard.press('Control+z');
	await counted(page, 3);
	await expect(codes(page).getByRole('treeitem', { name: words })).toBeHidden();
	await expect(codes(page).getByRole('treeitem')).toHaveCount(3);
});

test('after a passage was coded, the caret goes on and a key codes the next sentence', async ({
	page
}) => {
	await openSmall(page);
	await applyCode(page, 'sharing');
	await counted(page, 4);
	await page.keyboard.press('ArrowDown');
	const before = await chosen(page).locator('blockquote').innerText();
	await page.keyboard.press('1');
	await counted(page, 5);
	await expect(chosen(page).locator('blockquote')).not.toHaveText(before);
});

test('undo and redo of a coding go on after a reload', async ({ page }) => {
	await openSmall(page);
	await applyCode(page, 'sharing');
	await counted(page, 4);
	await page.keyboard.press('Control+z');
	await counted(page, 3);
	await saved(page);
	await page.reload();
	await counted(page, 3);
	await page.keyboard.press('Control+Shift+Z');
	await counted(page, 4);
	await saved(page);
	await page.reload();
	await counted(page, 4);
	await expect(page.locator('.rd-stripe')).toHaveCount(4);
});

test('a passage behind a number of the crosstab opens at its words', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/crosstab`);
	const cells = page.getByRole('grid').first().locator('[data-cell]');
	await cells
		.filter({ hasText: /^\s*[1-9]/ })
		.first()
		.click();
	const link = page.locator('main a[href*="?at="]').last();
	await link.click();
	await expect(page).toHaveURL(/\/code\/[^/]+\?at=\d+-\d+/);
	const [start, end] = /at=(\d+)-(\d+)/.exec(page.url())!.slice(1).map(Number);
	const found = () =>
		page.evaluate(() => {
			const [range] = [...(CSS.highlights.get('reader-found') ?? [])] as Range[];
			const box = range?.getBoundingClientRect();
			const inView = box !== undefined && box.top >= 0 && box.top < innerHeight;
			return { length: range?.toString().length ?? 0, inView };
		});
	await expect.poll(found).toEqual({ length: end! - start!, inView: true });
});

test('the ends of the chosen coding are dragged from word to word', async ({ page }) => {
	await openSmall(page);
	await page.locator('.rd-stripe[aria-label^="Deciding"]').last().click();
	const quote = chosen(page).locator('blockquote');
	await expect(quote).toHaveText('The money comes late every year. We share the list on Friday.');
	await drag(page, 'Drag the end of the passage', 'Nobody waits');
	await expect(quote).toHaveText(
		'The money comes late every year. We share the list on Friday. Nobody'
	);
	await drag(page, 'Drag the beginning of the passage', 'comes late');
	await expect(quote).toHaveText(/^comes late every year\. We share/);
	await page.keyboard.press('Control+z');
	await expect(quote).toHaveText(/^The money comes late every year\. We share/);
	await counted(page, 3);
});

test('a column beside the text is made wider by keys and stays so', async ({ page }) => {
	await openSmall(page);
	const edge = page.getByRole('separator', { name: 'Width of the codes' });
	const column = page.getByRole('complementary', { name: 'Codes' });
	const width = async () => Math.round((await column.boundingBox())!.width);
	await expect(edge).toHaveAttribute('aria-valuenow', '240');
	await edge.press('ArrowRight');
	await edge.press('ArrowRight');
	await expect(edge).toHaveAttribute('aria-valuenow', '272');
	await expect.poll(width).toBe(272);
	await page.reload();
	await expect.poll(width).toBe(272);
});

/** Drags a handle into the middle of the first word of `words`. */
async function drag(page: Page, label: string, words: string): Promise<void> {
	const handle = page.getByRole('button', { name: label });
	await expect(handle).toHaveAttribute('tabindex', '-1');
	const from = (await handle.boundingBox())!;
	const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
	const line = label.includes('beginning') ? from.y + from.height + 8 : from.y + 8;
	const to = await page.evaluate((wanted) => {
		const texts = document.createTreeWalker(
			document.querySelector('.rd-text')!,
			NodeFilter.SHOW_TEXT
		);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const at = node.nodeValue!.indexOf(wanted);
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at + 2);
			range.setEnd(node, at + 4);
			const { left, top, height } = range.getBoundingClientRect();
			return { x: left, y: top + height / 2 };
		}
		throw new Error(`not in the text: ${wanted}`);
	}, words);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y + y - line, { steps: 5 });
	await page.mouse.up();
	await saved(page);
}

for (const [width, height, colorScheme] of [
	[1440, 900, 'light'],
	[390, 844, 'dark']
] as const)
	test.describe(`${width}, ${colorScheme}`, () => {
		test.use({ viewport: { width, height }, colorScheme });

		test('axe finds nothing with a coding chosen, words selected, the palette open', async ({
			page
		}) => {
			await openSmall(page);
			await text(page).focus();
			await page.keyboard.press('n');
			await expect(name(page)).toBeVisible();
			await axe(page, 'a coding chosen');
			await page.keyboard.press('Escape');
			await page.keyboard.press('Shift+ArrowDown');
			await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
			await axe(page, 'words selected');
			await page.keyboard.press('Enter');
			await expect(palette(page)).toBeVisible();
			await axe(page, 'palette open');
		});
	});
