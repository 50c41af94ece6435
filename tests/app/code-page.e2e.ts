import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const passages = (page: Page) => page.locator('[data-row] > a');
const focused = (page: Page) => page.locator('[data-row] > a:focus');

async function openCode(page: Page, code = 'deciding'): Promise<string> {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/codebook/${code}`);
	await expect(passages(page).first().locator('mark')).toBeVisible();
	return root;
}

test('several passages are recoded by keyboard alone, in one change that is undone at once', async ({
	page
}) => {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/codebook`);
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill('deciding');
	await expect(page.getByRole('option', { name: /Deciding/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${root}/codebook/deciding`);
	await expect(title(page)).toHaveText('Deciding');
	await expect(passages(page)).toHaveCount(2);
	await expect(passages(page).first().locator('mark')).toHaveText(
		'The office decides the quota. The money comes late every year.'
	);
	await page.keyboard.press('j');
	await expect(passages(page).first()).toBeFocused();
	await page.keyboard.press('x');
	await page.keyboard.press('ArrowDown');
	await expect(passages(page).nth(1)).toBeFocused();
	await page.keyboard.press('x');
	await expect(page.getByText('2 passages marked')).toBeVisible();
	await page.keyboard.press('r');
	const dialog = page.getByRole('dialog', { name: 'Recode 2 passages' });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('Shar');
	await expect(page.getByRole('option', { name: 'Sharing' })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await expect(page.getByText('Recoded 2 passages as Sharing.')).toBeVisible();
	// What is left is the passage of the code below.
	await expect(passages(page)).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(passages(page)).toHaveCount(2);
	await page.keyboard.press('k');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/[^/?]+\?coding=/);
	await expect(page.getByRole('group', { name: /^Text of / })).toBeVisible();
});

test('G2, G3: groups and filter stand in the address, numbers lead to their passages', async ({
	page
}) => {
	const root = await openCode(page);
	await page.getByRole('checkbox', { name: 'With the codes below it' }).check();
	await expect(passages(page)).toHaveCount(3);
	await expect(page.getByRole('link', { name: /^3 references/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /^17 words/ })).toBeVisible();
	await page.getByRole('link', { name: /^1 speakers/ }).click();
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(/^Clerk · clerk/i);
	await expect(page.getByRole('radio', { name: 'Speaker' })).toBeChecked();
	await page.getByRole('searchbox', { name: 'Filter the passages' }).fill('friday');
	await expect(passages(page)).toHaveCount(1);
	await expect(page).toHaveURL(`${root}/codebook/deciding?by=speaker&below=1&words=friday`);
	await page.reload();
	await expect(passages(page)).toHaveCount(1);
	await page.getByRole('link', { name: /words$/ }).click();
	await expect(page).toHaveURL(/\/crosstab\?.*unit=words/);
	await expect(page.getByRole('grid')).toBeVisible();
});

test('the head of a column leads to the page of its code', async ({ page }) => {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/crosstab?rows=speaker&columns=code`);
	const head = page.getByRole('columnheader', { name: 'Deciding' }).getByRole('link');
	await expect(head).toBeVisible();
	await axe(page, 'heads that are links');
	const first = page.getByRole('grid').locator('button[data-at="0,0"]');
	await first.focus();
	await page.keyboard.press('ArrowUp');
	await expect(head).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeFocused();
	for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key);
	await expect(page).toHaveURL(`${root}/codebook/deciding`);
	await expect(title(page)).toHaveText('Deciding');
});

test('a passage is answered and its coding removed where it is read', async ({ page }) => {
	await openCode(page);
	const first = page.locator('[data-row]').first();
	await first.getByRole('button', { name: /^Answers: The office/ }).click();
	await page.getByRole('combobox', { name: 'Valence' }).selectOption('mixed');
	await expect(first).toContainText('Mixed');
	await page.keyboard.press('Control+z');
	await expect(first).toContainText('Enables');
	await first.getByRole('button', { name: /^Remove the coding/ }).click();
	await expect(page.getByText('Removed 1 coding.')).toBeVisible();
	await expect(passages(page)).toHaveCount(1);
	await expect(focused(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
	await expect(passages(page)).toHaveCount(2);
});

test('a code that is not there, and one without passages, say so', async ({ page }) => {
	const root = await openCode(page);
	await goTo(page, `${root}/codebook/nothing`);
	await expect(title(page)).toHaveText('This code is not in the project');
	await goTo(page, `${root}/codebook/sharing`);
	await expect(page.getByText('No passage carries this code yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Edit in the codebook' }).click();
	await expect(page.getByRole('link', { name: 'All its passages' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`in ${colorScheme} it has no violation, wide or on a phone`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		const root = await openSample(page);
		await goTo(page, `${root}/codebook/pg-authority?by=actor`);
		await expect(passages(page).first().locator('mark')).toBeVisible();
		await expect(page.getByText('counting …')).toHaveCount(0);
		await page.getByRole('button', { name: 'Mark all' }).click();
		await page
			.getByRole('button', { name: /^Answers:/ })
			.first()
			.click();
		await expect(page.getByRole('combobox', { name: 'About whom' })).toBeVisible();
		await axe(page, `code, ${colorScheme}`);
		await page.setViewportSize({ width: 390, height: 844 });
		await axe(page, `code on a phone, ${colorScheme}`);
		const [wanted, given] = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return [scrollWidth, clientWidth] as const;
		});
		expect(wanted).toBeLessThanOrEqual(given);
	});
