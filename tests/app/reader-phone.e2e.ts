/** The reader for the ear and for the finger: what a screen reader says, and coding on a phone. */
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const chosen = (page: Page) => page.getByRole('complementary', { name: 'Chosen coding' });
const name = (page: Page) => chosen(page).getByRole('heading', { level: 2 });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Choose codes for this passage' });
const counted = (page: Page, n: number) =>
	expect(page.locator('main header .hint').first()).toContainText(
		new RegExp(`\\b${n} codings?\\b`)
	);

test('the beginning and the end of a coding are said, and are not part of the text', async ({
	page
}) => {
	await openSmall(page);
	const said = await page
		.locator('.rd-text')
		.first()
		.evaluate((text) => {
			getSelection()!.selectAllChildren(text);
			return { selected: String(getSelection()), text: text.textContent };
		});
	expect(said.selected).toBe(said.text);
	await expect(page.getByText('end of Money')).toHaveCount(0);
	const client = await page.context().newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	const heard = nodes.flatMap(({ name, description }) => [description?.value, name?.value]);
	expect(heard).toContain('coded as Money and Deciding');
	for (const end of ['end of Deciding and Money', 'end of Deciding']) expect(heard).toContain(end);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('selected words get a code through the sheet', async ({ page }) => {
		await openSmall(page);
		await selectWords(page, 'They check it together.');
		const bar = page.getByRole('toolbar', { name: 'Selected words' });
		await bar.getByRole('button', { name: 'Code' }).first().tap();
		await expect(palette(page)).toBeInViewport({ ratio: 1 });
		const sheet = (await palette(page).boundingBox())!;
		expect([sheet.x, sheet.width, sheet.y + sheet.height]).toEqual([0, 390, 844]);
		await axe(page, 'the sheet of codes');
		await palette(page)
			.getByRole('option', { name: /Sharing/ })
			.tap();
		await expect(palette(page)).toBeHidden();
		await counted(page, 4);
		await expect(name(page)).toHaveText('Sharing');
		await expect(name(page)).toBeInViewport();
		await expect(page.locator('.rd-mark.chosen').first()).toBeInViewport();
	});

	test('the end of the chosen coding is dragged by a finger, and the page stays where it is', async ({
		page
	}) => {
		await openSmall(page);
		await page.locator('.rd-stripe[aria-label^="Money"]').tap();
		const quote = chosen(page).locator('blockquote');
		await expect(quote).toHaveText('The money comes late every year.');
		const top = await page.evaluate(() => scrollY);
		await drag(page, ends(page).end, 40);
		await expect(quote).toHaveText(/^The money comes late every year\. We share/);
		expect(await page.evaluate(() => scrollY)).toBe(top);
	});

	test('selected words have handles for a finger at both ends, which do not meet at a single word', async ({
		page
	}) => {
		await openSmall(page);
		await selectWords(page, 'waits');
		const { start, end } = ends(page);
		await expect(end).toBeVisible();
		const [a, b] = [(await start.boundingBox())!, (await end.boundingBox())!];
		for (const box of [a, b]) {
			expect([box.width, box.height]).toEqual([44, 44]);
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(390);
		}
		expect(a.x + a.width <= b.x || a.y + a.height <= b.y).toBe(true);
		await drag(page, end, 30);
		await expect.poll(() => selected(page)).toMatch(/^waits .+/s);
		const after = await selected(page);
		await drag(page, start, -30);
		await expect.poll(() => selected(page)).toMatch(new RegExp(`.+ ${after.slice(0, 9)}`, 's'));
		await expect(end).toBeVisible();
		await axe(page, 'handles of selected words');
		await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button').first().tap();
		await expect(palette(page)).toBeVisible();
		await expect(end).toBeHidden();
	});
});

const ends = (page: Page) => ({
	start: page.getByRole('button', { name: 'Drag the beginning of the passage' }),
	end: page.getByRole('button', { name: 'Drag the end of the passage' })
});
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

/** A finger on the handle goes up or down by so many pixels. */
async function drag(page: Page, handle: Locator, by: number): Promise<void> {
	const box = (await handle.boundingBox())!;
	const client = await page.context().newCDPSession(page);
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
		client.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
	await touch('touchStart', { x, y });
	for (const part of [1, 2, 3, 4]) await touch('touchMove', { x, y: y + (by * part) / 4 });
	await touch('touchEnd');
}

/** As a finger does by a long press and the handles of the device. */
const selectWords = (page: Page, words: string) =>
	page.evaluate((wanted) => {
		const paragraph = [...document.querySelectorAll('.rd-text')].find((p) =>
			p.textContent.includes(wanted)
		)!;
		const node = [...paragraph.childNodes].find((n) => n.textContent?.includes(wanted))!;
		const at = node.textContent!.indexOf(wanted);
		getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
	}, words);
