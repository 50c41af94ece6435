/**
 * What a newcomer makes in the first ten minutes, from the interface alone: no address is typed, every step is a word on the screen.
 * The figures are those that the passages of the sample add up to by hand.
 */
import type { Page } from '@playwright/test';
import { lines } from './support/crosstab.ts';
import { expect, test } from './support/test.ts';

const table = (page: Page) => page.getByRole('grid').first();
const opened = (page: Page) => page.locator('main aside li');

test('from the sample to Tables 1-3, the holders, the claims and the three cities', async ({
	page
}) => {
	test.slow();
	await page.goto('/');
	await page.getByRole('button', { name: /^Open the Jambi sample/ }).click();
	await page.getByRole('link', { name: /^Read the crosstab/ }).click();

	await test.step('Tables 1-3, one per code', async () => {
		for (const [code, expected] of [
			[
				'Centres of authority',
				['12.5% (1 of 8)', '25% (2 of 8)', '25% (2 of 8)', '37.5% (3 of 8)']
			],
			['Actor cooperation', ['60% (3 of 5)', '20% (1 of 5)', '20% (1 of 5)', '0% (0 of 5)']],
			['Actor involvement', ['25% (2 of 8)', '12.5% (1 of 8)', '12.5% (1 of 8)', '50% (4 of 8)']]
		] as const) {
			const ready = page.getByRole('navigation', { name: 'Ready tables' });
			await ready.getByRole('link', { name: code, exact: true }).click();
			await expect(table(page).getByRole('columnheader')).toHaveText([/Actor/, code]);
			expect((await lines(page)).slice(1, 5).map((cells) => cells[1])).toEqual(expected);
		}
	});

	await test.step('who is said to hold authority', async () => {
		await page.getByRole('link', { name: 'Centres of authority', exact: true }).click();
		await expect(table(page).getByRole('columnheader')).toHaveText([
			/Actor/,
			'Centres of authority'
		]);
		await page
			.getByLabel('Rows', { exact: true })
			.selectOption({ label: 'Who is said to hold it' });
		await expect(table(page).getByRole('rowheader', { name: /^Wali Kota/ })).toBeVisible();
		const held = (await lines(page)).filter((cells) => /\([1-9] of 8\)/.test(cells[1] ?? ''));
		expect(held).toEqual([
			['Dinas Kesehatan Kota Jambi', '50% (4 of 8)'],
			['Dinas Sosial Kota Jambi', '50% (4 of 8)'],
			[expect.stringMatching(/^Wali Kota/), '12.5% (1 of 8)']
		]);
		await table(page)
			.getByRole('button', { name: /^Wali Kota.*12\.5%/ })
			.click();
		await expect(opened(page)).toHaveCount(1);
		await expect(opened(page).first()).toContainText('jmb-dinsos-01');
	});

	await test.step('the ledger of claims', async () => {
		await page.getByRole('link', { name: 'Claims', exact: true }).click();
		await page.getByRole('link', { name: 'Write the first claim' }).click();
		await page
			.getByLabel('Sentence or paragraph of your report')
			.fill(
				'Dinkes and Dinsos are most dominant for authority. BPJS is most dominant for cooperation.'
			);
		await page.getByRole('button', { name: 'Check it' }).click();
		await expect(page.getByRole('heading', { name: 'Sentence 1 of 2' })).toBeVisible();
		await expect(page.getByRole('table').getByText('contradicted').first()).toBeVisible();
		await page.getByRole('button', { name: 'Save and go on' }).click();
		await expect(page.getByRole('heading', { name: 'Sentence 2 of 2' })).toBeVisible();
		await expect(page.getByRole('table').getByText('60% (3 of 5)')).toBeVisible();
		await page.getByRole('button', { name: 'Save the claim' }).click();
		await page.getByRole('link', { name: 'Go to the ledger' }).click();
		await expect(page.getByText('2 claims: 1 supported and 1 contradicted.')).toBeVisible();
	});

	await test.step('three cities side by side', async () => {
		await page
			.getByRole('link', { name: /^Simpul/ })
			.first()
			.click();
		await page.getByRole('button', { name: /^Three cities/ }).click();
		await page.getByRole('link', { name: 'Charts', exact: true }).click();
		await page.getByRole('link', { name: /^Actor types across places/ }).click();
		const mark = page.getByRole('button', { name: /Social office.*Jambi/ }).first();
		await expect(mark).toBeVisible();
		await expect(page.getByText(/not a contrast/).first()).toBeVisible();
	});
});
