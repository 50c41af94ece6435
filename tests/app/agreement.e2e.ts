import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { exported, printed } from './support/crosstab.ts';
import { goTo, openProjectFile, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';
import { twoCoders } from './support/two-coders.ts';

const grid = (page: Page) => page.getByRole('grid', { name: /^(Agreement|Kesepakatan)/ });
const row = (page: Page, name: string) =>
	grid(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const aside = (page: Page) => page.getByRole('complementary');

async function agreementPage(page: Page, root: string, question = ''): Promise<void> {
	await goTo(page, `${root}/agreement${question === '' ? '' : `?${question}`}`);
	await expect(grid(page)).toBeVisible();
}

test('F5, F8: by keyboard alone: from the codebook to the passages that only one coder gave a code', async ({
	page
}) => {
	const root = await openProjectFile(page, await twoCoders());
	await goTo(page, `${root}/codebook`);
	await page.getByRole('link', { name: 'Agreement', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('status').filter({ hasText: '37 turns in 5 sources.' })
	).toBeVisible();
	await expect(page.getByRole('link', { name: 'Codebook' })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await expect(row(page, 'Centres of authority')).toContainText(/\d+(\.\d)?% \(\d+ of 37\)/);
	const alone = row(page, 'Final say (de facto centre)').getByRole('button');
	await expect(alone).toHaveAccessibleName('Final say (de facto centre), Only Simpul: 3');
	await grid(page).locator('[tabindex="0"]').focus();
	await page.keyboard.press('Control+Home');
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(alone).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(aside(page).getByRole('heading')).toHaveText(
		'Final say (de facto centre) · Only Simpul'
	);
	await expect(aside(page).getByRole('link')).toHaveCount(3);
	await page.keyboard.press('Escape');
	await expect(aside(page)).toHaveCount(0);
	await expect(alone).toBeFocused();
	await page.keyboard.press('Enter');
	await aside(page).getByRole('link').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/jmb-[^/]+\?at=\d+-\d+/);
});

test('F2, F4: unit, codes and codes below are asked for, and the address keeps them', async ({
	page
}) => {
	const root = await openProjectFile(page, await twoCoders());
	await agreementPage(page, root);
	await page.getByLabel('Unit').selectOption('Characters');
	await expect(page.getByText(/[\d,]+ characters in 5 sources\./).last()).toBeVisible();
	await expect(grid(page).getByRole('columnheader', { name: 'Alpha' })).toHaveCount(0);
	await page.getByLabel('Unit').selectOption('Sentences');
	await expect(grid(page).getByRole('columnheader', { name: 'Alpha' })).toBeVisible();
	await page.getByLabel('Codes', { exact: true }).selectOption('Top-level codes');
	await expect(row(page, 'Final say (de facto centre)')).toHaveCount(0);
	await page.getByLabel('Codes below a code').selectOption('stand by themselves');
	await expect(page).toHaveURL(/agreement\?unit=sentence&codes=code&parents=own$/);
	await expect(row(page, 'Centres of authority')).toContainText('–');
	await page.reload();
	await expect(row(page, 'Centres of authority')).toContainText('–');
	await expect(page.getByLabel('Unit')).toHaveValue('sentence');
});

test('F1, F5: of three coders all, some and none; two of them are chosen', async ({ page }) => {
	const root = await openProjectFile(page, await twoCoders(true));
	await agreementPage(page, root, 'codes=code');
	await expect(grid(page).getByRole('columnheader', { name: 'Kappa' })).toHaveCount(0);
	await row(page, 'Actor involvement')
		.getByRole('button', { name: /Some: / })
		.click();
	await expect(
		aside(page)
			.getByText(/\(.*Simpul.*\)/)
			.first()
	).toBeVisible();
	await page.getByRole('checkbox', { name: 'Simpul' }).uncheck();
	await expect(page).toHaveURL(/coders=budi,cici/);
	await expect(grid(page)).toHaveAccessibleName('Agreement between Budi and Cici');
	await expect(page.getByRole('checkbox', { name: 'Budi' })).toBeDisabled();
	await expect(page.getByText(/^Left out: 4 sources that only one/)).toBeVisible();
});

test('F9: what is saved is what the command line prints', async ({ page }) => {
	const bytes = await twoCoders();
	const path = join(mkdtempSync(join(tmpdir(), 'agreement-')), 'two.simpul');
	writeFileSync(path, bytes);
	const root = await openProjectFile(page, bytes);
	await agreementPage(page, root, 'unit=sentence&codes=code');
	const asked = ['agreement', path, '--unit', 'sentence', '--codes', 'code', '--lang', 'en'];
	for (const [entry, format] of [
		['Save as CSV', 'csv'],
		['Save as Markdown', 'md'],
		['Save as web page (HTML)', 'html']
	] as const) {
		const { bytes: saved } = await exported(page, entry);
		const told = await printed([...asked, '--format', format]);
		expect(Buffer.from(saved).toString(), format).toBe(told.toString());
	}
	const { name } = await exported(page, 'Save as spreadsheet (XLSX)');
	expect(name).toBe('Agreement between Simpul and Budi.xlsx');
});

test('F1: one coder alone is told how the work of another comes in; a coder who is not there is named', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/agreement`);
	await expect(page.getByText('Only one person has coded here')).toBeVisible();
	await axe(page, 'one coder');
	await page.getByRole('link', { name: 'Go to the overview' }).click();
	await expect(page.getByRole('button', { name: /Bring in a colleague/ })).toBeVisible();
	const two = await openProjectFile(page, await twoCoders());
	await goTo(page, `${two}/agreement?coders=eva,budi`);
	await expect(page.getByText('There is no coder “eva”.')).toBeVisible();
	await page.getByRole('link', { name: 'Compare all coders' }).click();
	await expect(grid(page)).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
	['wide, dark', { width: 1440, height: 900 }, 'dark'],
	['phone, light', { width: 390, height: 844 }, 'light']
] as const)
	test.describe(name, () => {
		test.use({ viewport, colorScheme });

		test('no violation, and all fits the width', async ({ page }) => {
			const root = await openProjectFile(page, await twoCoders(true));
			await agreementPage(page, root, 'unit=sentence');
			await grid(page).getByRole('button').first().click();
			await expect(aside(page).getByRole('link').first()).toBeVisible();
			await axe(page, name);
			const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(await over()).toBeLessThanOrEqual(0);
			await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
		});
	});
