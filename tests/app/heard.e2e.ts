/**
 * What no rule of axe knows: that a screen reader says what a key has done, that words of a transcript are in their own language, and
 * that forced colours show what is chosen.
 */
import type { Locator, Page } from '@playwright/test';
import { firstSource, goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const text = (page: Page) => page.getByRole('group', { name: /^Text of/ });
const heard = (page: Page) => page.locator('.transcript + [aria-live]');

/** Selects the sentence after the caret and gives it a code by a part of its name. */
async function code(page: Page, typed: string) {
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Enter');
	const palette = page.getByRole('dialog');
	await expect(palette.getByRole('combobox')).toBeFocused();
	await page.keyboard.type(typed);
	await page.keyboard.press('Enter');
	await expect(palette).toBeHidden();
	await expect(text(page)).toBeFocused();
}

test('a code given by keys is heard, also when it is the same again, and that it wants an answer', async ({
	page
}) => {
	await openSmall(page);
	await expect(page.locator('.rd-stripe').first()).toBeVisible();
	await text(page).focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
	await code(page, 'shar');
	await expect(heard(page)).toHaveText('Coded as Sharing.');
	const first = await heard(page).locator('span').elementHandle();
	await page.keyboard.press('ArrowDown');
	await code(page, 'shar');
	await expect(heard(page)).toHaveText('Coded as Sharing.');
	expect(await first!.evaluate((element) => element.isConnected)).toBe(false);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await code(page, 'deci');
	await expect(heard(page)).toHaveText(/^Coded as Deciding\. .*needs an answer\.$/);
});

/** The language that the words of an element are in, as the nearest element says it. */
const languageOf = (words: Locator) =>
	words.first().evaluate((element) => element.closest<HTMLElement>('[lang]')!.lang);

test('words of Indonesian transcripts are marked as such where the page is English, and its own words are not', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, await firstSource(page, root));
	await expect(page.locator('.rd-stripe').first()).toBeVisible();
	expect(await languageOf(page.locator('.rd-text'))).toBe('id');
	expect(await languageOf(text(page))).toBe('en');
	expect(await languageOf(page.locator('.rd-stripe'))).toBe('en');
	await text(page).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(heard(page)).toHaveText(/^selected: \S/);
	expect(await heard(page).locator('[lang]').getAttribute('lang')).toBe('id');

	const crosstab = `${root}/crosstab`;
	const lists = [
		[`${root}/search?q=kuota`, 'ol .words'],
		[`${root}/suggestions`, 'main blockquote']
	] as const;
	for (const [address, words] of lists) {
		await goTo(page, address);
		await expect(page.locator(words).first()).toBeVisible();
		expect(await languageOf(page.locator(words)), address).toBe('id');
	}
	await goTo(page, crosstab);
	await page
		.getByRole('button', { name: /\d of \d/ })
		.first()
		.click();
	await expect(page.locator('.quote').first()).toBeVisible();
	expect(await languageOf(page.locator('.quote')), crosstab).toBe('id');
});

test('in forced colours the code that Enter would give stands out in the palette and can be read', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await openSmall(page);
	await expect(page.locator('.rd-stripe').first()).toBeVisible();
	await text(page).focus();
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Enter');
	const option = page.getByRole('dialog').locator('[role=option][aria-selected=true]');
	await expect(option).toBeVisible();
	const system = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
		const { color, backgroundColor } = getComputedStyle(probe);
		probe.remove();
		return { color, backgroundColor };
	});
	await expect(option).toHaveCSS('background-color', system.backgroundColor);
	await expect(option.locator('.name')).toHaveCSS('color', system.color);
});
