import type { CDPSession, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { openLong, TURNS } from './support/long-project.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const codes = (page: Page) => page.getByRole('tree', { name: 'Codes' });
const row = (page: Page, name: RegExp) => codes(page).getByRole('treeitem', { name });
const stripe = (page: Page, name: RegExp) =>
	page.locator('.transcript').getByRole('button', { name });
const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const minimap = (page: Page) => page.getByRole('slider', { name: 'Codings along the text' });
const told = (page: Page) => page.locator('.middle').getByRole('status');
/** Where the lanes are: the stripes themselves are as high as the lines that the highlights leave. */
const stripeLanes = (page: Page) =>
	page
		.locator('.rd-stripe')
		.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
/** What lights up is loaded after the text. */
const lights = (page: Page) =>
	expect(page.locator('button.rd-stripe[tabindex="0"]')).toHaveCount(1);

test('highlights of codes are left out and come back, and the page says so', async ({ page }) => {
	const { address } = await openSmall(page);
	await expect(page.locator('.rd-mark')).not.toHaveCount(0);
	const before = await stripeLanes(page);
	await row(page, /^Money/).focus();
	await page.keyboard.press('-');
	await expect(told(page)).toContainText('Showing 2 of 3 codes; 1 of 3 codings here hidden');
	await expect(row(page, /^Money.*hidden/)).toBeFocused();
	await expect(page.locator('.rd-stripe.veiled')).toHaveCount(1);
	await expect(stripe(page, /^Money.*hidden in the text/)).toBeVisible();
	expect(await stripeLanes(page)).toEqual(before);
	await expect(page.locator('.rd-mark[data-depth="3"]')).toHaveCount(0);
	await page.goto(address);
	await expect(told(page)).toContainText('Showing 2 of 3 codes');
	await row(page, /^Sharing/).focus();
	await page.keyboard.press('=');
	await expect(told(page)).toContainText('Showing 1 of 3 codes; 3 of 3 codings here hidden');
	await expect(page.locator('.rd-mark')).toHaveCount(0);
	await told(page).getByRole('button', { name: 'Show all' }).click();
	await expect(told(page)).toHaveCount(0);
	await expect(page.locator('.rd-mark')).not.toHaveCount(0);
	await row(page, /^Deciding/).hover();
	await row(page, /^Deciding/)
		.getByTitle('Hide highlights')
		.click();
	await expect(told(page)).toContainText('Showing 1 of 3 codes');
});

test('highlights show how many codings hold, in depth and in numbers', async ({ page }) => {
	await openSmall(page);
	await expect(page.locator('.rd-mark[data-count="3"]')).toHaveCount(1);
	await page.getByText('Number', { exact: true }).click();
	const number = () =>
		page
			.locator('.rd-mark[data-count="3"]')
			.evaluate((mark) => getComputedStyle(mark, '::before').content);
	await expect.poll(number).toContain('3');
	await axe(page);
});

test('a stripe lights its passage and a passage its stripes, for pointer and keyboard', async ({
	page
}) => {
	await openSmall(page);
	await lights(page);
	await stripe(page, /^Money/).hover();
	await expect(page.locator('.rd-mark.lit')).toHaveCount(1);
	await expect(page.locator('.rd-mark.lit')).toContainText('The money comes late');
	await page.locator('.rd-mark[data-depth="3"]').hover();
	await expect(page.locator('button.rd-stripe.lit')).toHaveCount(3);
	await page.locator('h1').hover();
	await expect(page.locator('.lit')).toHaveCount(0);
	await page.locator('button.rd-stripe[tabindex="0"]').focus();
	await expect(page.locator('.rd-mark.lit')).not.toHaveCount(0);
	const first = await page.locator(':focus').getAttribute('data-on');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).not.toHaveAttribute('data-on', first!);
	const next = await page.locator(':focus').getAttribute('aria-label');
	await page.keyboard.press('Enter');
	await expect(chosen(page).getByRole('heading', { level: 2 })).toContainText(next!.split(',')[0]!);
	await page.locator('button.rd-stripe[tabindex="0"]').focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('group', { name: /^Text of/ })).toBeFocused();
});

test('what a coding is called is heard before its words, and its end behind them', async ({
	page
}) => {
	await openSmall(page);
	await expect(page.locator('.rd-mark')).not.toHaveCount(0);
	await expect(page.locator('.transcript')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - heading "Clerk" [level=3]
        - paragraph:
          - mark: The office decides the quota.
          - mark: /The money comes late every year\\..*end of Deciding and Money|end of Money and Deciding/
  `);
	const session = await page.context().newCDPSession(page);
	const said = await descriptions(session);
	expect(said).toContain('coded as Deciding');
	expect(said.some((words) => /^coded as .*Money/.test(words))).toBe(true);
});

test('the minimap goes along the text by keys and pointer', async ({ page }) => {
	await openSmall(page);
	await expect(minimap(page)).toBeVisible();
	await expect(minimap(page)).toHaveAttribute('aria-valuetext', /^line 1 of 1, \d codings? here$/);
	await minimap(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await expect(minimap(page)).toHaveAttribute('aria-valuenow', /^\d+$/);
	await axe(page);
});

test('paper has stripes with names', async ({ page }) => {
	await openSmall(page);
	await lights(page);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.rd-stripe').first()).toBeVisible();
	await expect(page.locator('.rd-tag').first()).toBeVisible();
	await expect(minimap(page)).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('.on-paper')).toHaveCount(0);
	await expect(page.locator('.rd-stripe')).toHaveCount(3);
});

test('on a phone there is no minimap, and the eyes are beside the codes', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await openSmall(page);
	await lights(page);
	await expect(minimap(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Codes', exact: true }).click();
	await row(page, /^Money/).hover();
	await row(page, /^Money/)
		.getByTitle('Hide highlights')
		.click();
	await page.keyboard.press('Escape');
	await expect(told(page)).toContainText('1 of 3 codings here hidden');
	await axe(page);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(390);
});

/** Of the marks in the tree that a screen reader reads. */
async function descriptions(session: CDPSession): Promise<string[]> {
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter((node) => node.role?.value === 'mark')
		.map((node) => String(node.description?.value ?? ''));
}

test('in a long text what is near the window is drawn wherever one goes, and hidden in the window and around it', async ({
	page
}) => {
	await openLong(page);
	const item = (n: number) => page.locator('.rd-item').nth(n - 1);
	await expect(item(1).locator('.rd-mark')).toBeVisible();
	await expect(item(TURNS).locator('mark')).toHaveCount(0);
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(item(TURNS).locator('.rd-mark')).toBeVisible();
	await expect(item(1).locator('mark')).toHaveCount(0);
	const drawn = await page.locator('.rd-mark').count();
	expect(drawn).toBeLessThan(TURNS / 2);
	await row(page, /^Odd/).focus();
	await page.keyboard.press('-');
	await expect(told(page)).toContainText('200 of 400 codings here hidden');
	await expect(page.locator('.rd-mark')).toHaveCount(drawn / 2);
	await expect(page.locator('.rd-veiled')).toHaveCount(drawn / 2);
	await expect(item(TURNS - 1).locator('.rd-veiled')).toBeVisible();
	await expect(item(TURNS).locator('.rd-mark')).toBeVisible();
});
