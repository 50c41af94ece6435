import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, newProject, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = 'Three cities (17 sources)';
const counter = (page: Page) => page.locator('main').getByRole('status').first();
const card = (page: Page) => page.getByRole('article');
/** The suggested words, with those that say so to a screen reader. */
const passage = (page: Page) => card(page).locator('.passage');
const end = (page: Page) => page.getByRole('heading', { name: 'End of the list' });

async function suggestions(page: Page, root: string, query = ''): Promise<void> {
	await goTo(page, `${root}/suggestions${query}`);
	await expect(card(page)).toBeVisible();
}
const total = async (page: Page) => Number(/of (\d+)/.exec(await counter(page).innerText())![1]);

test('U8: by keyboard: accept, reject, change, skip, undo; what was decided stays away', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await suggestions(page, root, '?codes=pg-cooperation');
	const all = await total(page);
	await expect(counter(page)).toHaveText(`1 of ${all}`);
	await page.keyboard.press('a');
	await expect(counter(page)).toHaveText(`2 of ${all}`);
	const rejected = await passage(page).innerText();
	await page.keyboard.press('x');
	await expect(counter(page)).toHaveText(`3 of ${all}`);
	await page.keyboard.press('c');
	const code = page.getByRole('dialog', { name: 'Code it as' }).getByRole('combobox');
	await expect(code).toBeFocused();
	await page.keyboard.type('turf');
	await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(counter(page)).toHaveText(`4 of ${all}`);
	await page.keyboard.press('s');
	await expect(counter(page)).toHaveText(`5 of ${all}`);
	await page.keyboard.press('Enter');
	await expect(counter(page)).toHaveText(`6 of ${all}`);
	await page.keyboard.press('Control+z');
	await expect(counter(page)).toHaveText(`5 of ${all}`);
	await page.keyboard.press('ArrowLeft');
	await expect(counter(page)).toHaveText(new RegExp(`^4 of ${all}\\s*Skipped$`));
	await page.keyboard.press('ArrowLeft');
	await expect(counter(page)).toHaveText(new RegExp(`^3 of ${all}\\s*Coded differently$`));
	await page.keyboard.press('ArrowLeft');
	await expect(counter(page)).toHaveText(new RegExp(`^2 of ${all}\\s*Rejected$`));
	await expect(page.getByRole('button', { name: /^Accept/ })).toBeDisabled();

	await suggestions(page, root, '?codes=pg-cooperation');
	const left = await total(page);
	expect(left).toBeLessThanOrEqual(all - 3);
	for (let i = 1; i <= left; i++) {
		await expect(counter(page)).toHaveText(`${i} of ${left}`);
		expect(await passage(page).innerText()).not.toBe(rejected);
		await page.keyboard.press('s');
	}
	await expect(end(page)).toBeVisible();
	await expect(page.getByText(`${left} skipped, ${left} still open.`)).toBeVisible();
	await page.getByRole('button', { name: `Go through the ${left} open ones again` }).click();
	await expect(counter(page)).toHaveText(`1 of ${left}`);

	await goTo(page, `${root}/history`);
	await expect(page.getByText(/^Rejected the suggestion /)).toBeVisible();
	await expect(page.getByText(/ instead of the suggested /)).toBeVisible();
});

test('U8: tables are made with and without what cues proposed', async ({ page }) => {
	const root = await openSample(page, SAMPLE);
	await suggestions(page, root, '?codes=pt-turf');
	await page.keyboard.press('a');
	await expect(counter(page)).toHaveText(/^2 of /);
	const query = 'rows=origin&columns=code:pt-turf';
	await goTo(page, `${root}/crosstab?${query}`);
	const rows = page.locator('main').getByRole('row');
	await expect(rows.filter({ hasText: 'Cues of the codebook' })).toHaveText(/\D1\s*$/);
	await expect(rows.filter({ hasText: /by hand/i })).toBeVisible();
	await goTo(page, `${root}/crosstab?${query}&where=origin=hand`);
	await expect(rows.filter({ hasText: /by hand/i })).toBeVisible();
	await expect(rows.filter({ hasText: 'Cues of the codebook' })).toHaveText(/\D0\s*$/);
});

test('U6: the question stands in the address; another code, unit and limit ask anew', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await suggestions(page, root);
	const all = await total(page);
	await page.getByLabel('Which cues').selectOption({ label: 'Rare or several' });
	await expect(page).toHaveURL(/least=0\.9$/);
	await expect(counter(page)).not.toHaveText(`1 of ${all}`);
	expect(await total(page)).toBeLessThan(all);
	await page.getByText('Turns', { exact: true }).click();
	await expect(page).toHaveURL(/unit=turn/);
	await expect(
		card(page)
			.getByText(/in \d+ of \d+ turns/)
			.first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saran');
	await expect(card(page).getByText(/isyarat berbeda:/)).toBeVisible();
	await card(page).getByRole('link').click();
	await expect(page).toHaveURL(/\/code\/[^/?]+\?at=\d+-\d+$/);
});

test('U1: an empty project says what is missing', async ({ page }) => {
	const root = await newProject(page, { name: 'Empty' });
	await goTo(page, `${root}/suggestions`);
	await expect(page.getByText('There is nothing to suggest from yet')).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
	['wide, dark', { width: 1440, height: 900 }, 'dark'],
	['phone, light', { width: 390, height: 844 }, 'light']
] as const)
	test.describe(name, () => {
		test.use({ viewport, colorScheme });

		test('the review has no violation, fits the width, and its buttons decide', async ({
			page
		}) => {
			const root = await openSample(page, SAMPLE);
			await suggestions(page, root);
			const all = await total(page);
			await page.getByText('What the code means').click();
			await axe(page, `suggestions, ${name}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
			await page.getByRole('button', { name: /^Reject/ }).click();
			await expect(counter(page)).toHaveText(`2 of ${all}`);
			await page.getByRole('button', { name: /^Other code/ }).click();
			await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
			await axe(page, `another code, ${name}`);
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
		});
	});

test('U14-U17: by example: how good each code was, the words that tipped it, and its own origin', async ({
	page
}) => {
	const root = await openSample(page, SAMPLE);
	await suggestions(page, root);
	await page.getByText('Your examples', { exact: true }).click();
	await expect(page).toHaveURL(/by=examples/);
	const good = page.getByText(/^\d+ of \d+ coded codes have learnt enough to suggest$/);
	await expect(good).toBeVisible();
	await good.click();
	await expect(
		page.getByText(/no suggestions: needs 5 passages in 3 sources/).first()
	).toBeVisible();
	await expect(card(page).getByText('Words that decided it:')).toBeVisible();
	await expect(card(page).getByText(/right \d+ of \d+ times on sources it had not/)).toBeVisible();
	await axe(page, 'suggestions by example');
	await page.keyboard.press('a');
	await expect(counter(page)).toHaveText(/^2 of /);
	await goTo(page, `${root}/crosstab?rows=origin&columns=framework:polycentric`);
	await expect(
		page.locator('main').getByRole('row').filter({ hasText: 'Learnt from codings' }).first()
	).toBeVisible();
});

for (const [name, viewport] of [
	['wide', { width: 1440, height: 900 }],
	['phone', { width: 390, height: 844 }]
] as const)
	test.describe(name, () => {
		test.use({ viewport });

		test('U20, U21: actors mentioned: answered by a key, undone, and those not heard', async ({
			page
		}) => {
			const root = await openSample(page, SAMPLE);
			await goTo(page, `${root}/suggestions?view=actors`);
			await expect(card(page)).toBeVisible();
			const status = page.locator('main').getByRole('status');
			const open = async () => Number(/^(\d+) answer/.exec(await status.innerText())![1]);
			const all = await open();
			await page.keyboard.press('a');
			await expect(status).toHaveText(new RegExp(`^${all - 1} answers? proposed$`));
			await page.keyboard.press('Control+z');
			await expect(status).toHaveText(new RegExp(`^${all} answers? proposed$`));
			await page.keyboard.press('s');
			await expect(status).toHaveText(new RegExp(`^${all - 1} answers? proposed$`));
			await expect(page.getByRole('heading', { name: 'Spoken about but not heard' })).toBeVisible();
			await axe(page, `actors mentioned, ${name}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
		});
	});
