import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { show, THREE } from './support/crosstab.ts';
import { goTo, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const QUESTION = `rows=type&columns=${THREE}`;
/** Tables 1-3 of the study, as they are copied from NVivo. */
const PASTED = [
	['', 'A : Person:Tipe = BPJS Kesehatan', 'B : Dinkes', 'C : Dinas Sosial', 'D : Masyarakat'],
	['1 : Pusat kewenangan', '1', '2', '2', '3'],
	['2 : Kerja sama aktor', '3', '1', '1', '0'],
	['3 : Keterlibatan aktor', '2', '1', '1', '4']
];
const text = (table: readonly (readonly string[])[]) =>
	table.map((line) => line.join('\t')).join('\n');
const box = (page: Page) => page.getByLabel(/^(Table, with its first row|Tabel, beserta baris)/);
const grid = (page: Page) => page.getByRole('grid', { name: /beside ours|di samping tabel ini/ });

async function comparePage(page: Page, root: string, question = QUESTION): Promise<void> {
	await goTo(page, `${root}/compare?${question}`);
	await expect(box(page)).toBeVisible();
}
const CITIES = 'Three cities (17 sources)';
const WORDS = 'tests/fixtures/nvivo/kata-persen.csv';

async function openFile(page: Page, path: string): Promise<void> {
	const name = path.split('/').at(-1)!;
	const file = { name, mimeType: 'application/octet-stream', buffer: readFileSync(path) };
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByText(new RegExp(`^(From|Dari) ${name}$`))).toBeVisible();
}

test('Y4, Y7: by keyboard alone: from the crosstab, a table is pasted and 12 of 12 cells agree', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, QUESTION);
	await page.getByRole('button', { name: 'Export' }).focus();
	await page.keyboard.press('Enter');
	const entry = page.getByRole('menuitem', { name: 'Compare with NVivo …' });
	await expect(entry).toBeVisible();
	await entry.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/compare\?rows=type&columns=code:pg-authority/);
	await box(page).focus();
	await page.keyboard.insertText(text(PASTED));
	await expect(page.getByText('Read: 3 rows, 4 columns.')).toBeVisible();
	await expect(page.getByText('With these settings 12 of 12 cells agree.')).toBeVisible();
	await expect(page.getByText('Its rows are our columns.')).toBeVisible();
	const first = grid(page).getByRole('button').first();
	await first.focus();
	await page.keyboard.press('ArrowRight');
	const second = grid(page)
		.getByRole('button', { name: /Health office: 2, agrees$/ })
		.first();
	await expect(second).toBeFocused();
	await page.keyboard.press('Enter');
	const aside = page.getByRole('complementary', { name: /Centres of authority · Health office/ });
	await expect(aside.getByRole('link')).toHaveCount(2);
	await page.keyboard.press('Escape');
	await expect(aside).toHaveCount(0);
	await expect(second).toBeFocused();
});

test('Y8: a file that differs: the settings that agree, one switch for each cell, and their table', async ({
	page
}) => {
	const root = await openSample(page, CITIES);
	await comparePage(page, root);
	await openFile(page, WORDS);
	await expect(page.getByText('As asked, 6 of 27 cells agree.')).toBeVisible();
	await expect(page.getByText('With these settings 27 of 27 cells agree.')).toBeVisible();
	await expect(page.getByText('Changed: words counted.')).toBeVisible();
	await expect(page.getByText(/It agrees with: words counted\./).first()).toBeVisible();
	await expect(grid(page).getByRole('button', { name: / there, .* here$/ })).toHaveCount(21);
	await page.getByText('Most agreement', { exact: true }).click();
	await expect(grid(page).getByRole('button', { name: / there, .* here$/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Use these settings' }).click();
	await expect(page).toHaveURL(/\/crosstab\?.*unit=words&percent=column/);
	await expect(page.getByRole('grid').first()).toBeVisible();
});

test('Y4: names that nobody knows are chosen by the researcher', async ({ page }) => {
	const root = await openSample(page);
	await comparePage(page, root);
	const mine = [
		['', 'Kuasa'],
		['Sehat', '2'],
		['Lain', '9']
	];
	await box(page).fill(text(mine));
	await expect(page.getByText(/None of the names is known yet/)).toBeVisible();
	await page.getByLabel('Sehat').selectOption({ label: 'Health office' });
	await page.getByLabel('Kuasa').selectOption({ label: 'Centres of authority' });
	await expect(page.getByText('With these settings 1 of 1 cell agrees.')).toBeVisible();
	await expect(page.getByText(/have no match here: Lain\.$/)).toBeVisible();
});

test('Y2: what is no table is refused with its place, in both languages', async ({ page }) => {
	const root = await openSample(page);
	await comparePage(page, root);
	await box(page).fill('\tA\nB\tmany');
	await expect(page.locator('main').getByText(/^“many” in row 2 \(B\), column 2/)).toBeVisible();
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bandingkan dengan tabel NVivo');
	await box(page).fill(text(PASTED));
	await expect(page.getByText('Dengan pengaturan ini 12 dari 12 sel sama.')).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
	['wide, dark', { width: 1440, height: 900 }, 'dark'],
	['phone, light', { width: 390, height: 844 }, 'light']
] as const)
	test.describe(name, () => {
		test.use({ viewport, colorScheme });

		test('no violation, and all fits the width', async ({ page }) => {
			const root = await openSample(page, CITIES);
			await comparePage(page, root);
			await axe(page, `empty, ${name}`);
			await openFile(page, WORDS);
			await expect(grid(page)).toBeVisible();
			await grid(page).getByRole('button').first().click();
			await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible();
			await page.getByText('Which name means which row or column').click();
			await expect(page.getByText('Rows of their table')).toBeVisible();
			await axe(page, `compared, ${name}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
		});
	});
