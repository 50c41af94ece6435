/** The reader for the ear and for the finger: what a screen reader says, and coding on a phone. */
import type { Page } from '@playwright/test';
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
		const handle = (await page
			.getByRole('button', { name: 'Drag the end of the passage' })
			.boundingBox())!;
		const client = await page.context().newCDPSession(page);
		const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
			client.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
		const top = await page.evaluate(() => scrollY);
		await touch('touchStart', { x, y });
		for (const step of [10, 20, 30, 40]) await touch('touchMove', { x, y: y + step });
		await touch('touchEnd');
		await expect(quote).toHaveText(/^The money comes late every year\. We share/);
		expect(await page.evaluate(() => scrollY)).toBe(top);
	});
});

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
