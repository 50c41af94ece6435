import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample, savedFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const DOMINANT = 'Dinkes and Dinsos are most dominant for authority';

/** Types sentences into a new claim, as a newcomer would. */
async function write(page: Page, root: string, text: string): Promise<void> {
	await goTo(page, `${root}/claims?part=new`);
	await page.getByLabel('Sentence or paragraph of your report').fill(text);
	await page.getByRole('button', { name: 'Check it' }).click();
	await expect(page.getByRole('heading', { name: 'Verdict now' })).toBeVisible();
}
const save = (page: Page) => page.getByRole('button', { name: 'Save the claim' }).click();

/** The line of the table of measures with this name. */
const measure = (page: Page, name: string) =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const item = (page: Page, sentence: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('button', { name: sentence }) });

test('K6: who is most dominant is contradicted by the column, true of the pair, of the row and of holders', async ({
	page
}) => {
	const root = await openSample(page);
	await page.getByRole('link', { name: 'Claims' }).click();
	await page.getByRole('link', { name: 'Write the first claim' }).click();
	await page.getByLabel('Sentence or paragraph of your report').fill(DOMINANT);
	await page.getByRole('button', { name: 'Check it' }).click();
	const column = measure(page, 'Percent of the column');
	await expect(column).toContainText('contradicted');
	await expect(column).toContainText('true if taken together');
	await expect(column).toContainText('Health office 25% (2 of 8), Social office 25% (2 of 8)');
	await expect(column).toContainText('Community and beneficiaries 37.5% (3 of 8)');
	await expect(measure(page, 'Percent of the row')).toContainText('supported');
	await expect(measure(page, 'Percent of the row')).toContainText('50% (2 of 4)');
	await expect(measure(page, 'Who is said to hold it')).toContainText('supported');
	await expect(measure(page, 'Who is said to hold it')).toContainText('50% (4 of 8)');
	await axe(page, 'a new claim');
	await save(page);
	const claim = item(page, DOMINANT);
	await expect(claim).toContainText('contradicted');
	await expect(claim).toContainText(/True under:.*Percent of the column, taken together/);
	await expect(claim).toContainText(/Percent of the row;.*Who is said to hold it/);
	await expect(measure(page, 'Percent of the row')).toContainText('supported');
	await axe(page, 'a claim opened');
	const code = claim
		.getByText(/^All passages of/)
		.getByRole('link')
		.first();
	await expect(code).toHaveAttribute('href', /\/codebook\/[\w-]+$/);
	await claim.getByRole('link', { name: 'Open its table' }).click();
	await expect(page.getByRole('grid')).toContainText('37.5% (3 of 8)');
	await goTo(page, root);
	await expect(page.getByText('1 claim: 1 contradicted.')).toBeVisible();
});

test('K13: a paragraph is gone through; each part can be changed and the verdict follows', async ({
	page
}) => {
	const root = await openSample(page);
	await write(page, root, `Kerja sama aktor paling dominan pada BPJS. The programme is a success.`);
	await expect(page.getByRole('heading', { name: 'Sentence 1 of 2' })).toBeFocused();
	await expect(measure(page, 'Percent of the column')).toContainText('60% (3 of 5)');
	await page.getByLabel('Statement').selectOption({ label: 'equals' });
	await expect(page.getByText('Type the number.')).toBeVisible();
	await page.getByLabel('Number').fill('12,5');
	await expect(page.getByText('Read as 12.5.')).toBeVisible();
	await expect(measure(page, 'Percent of the column')).toContainText('contradicted');
	await page.getByLabel('Number').fill('60');
	await expect(measure(page, 'Percent of the column')).toContainText('supported');
	await page.getByLabel('It is about').selectOption('row');
	await expect(measure(page, 'Percent of the row')).toContainText('50% (3 of 6)');
	await page.getByRole('button', { name: 'Save and go on' }).click();
	await expect(page.getByRole('heading', { name: 'Sentence 2 of 2' })).toBeFocused();
	await expect(page.getByText('No table can show this; it needs a reader.')).toBeVisible();
	await expect(page.getByText('Which passages speak for it, and which against it?')).toBeVisible();
	await save(page);
	await expect(page.getByText('2 claims saved.')).toBeVisible();
	await page.getByRole('link', { name: 'Go to the ledger' }).click();
	await page.getByLabel('Verdict').selectOption('not-checkable');
	await expect(page.locator('main ol > li')).toHaveCount(1);
});

test('K11: a passage against it keeps a claim open until there is a word; removing can be undone', async ({
	page
}) => {
	const root = await openSample(page);
	await write(page, root, DOMINANT);
	await save(page);
	const claim = item(page, DOMINANT);
	await claim.getByText('accepted', { exact: true }).click();
	await expect(claim).toContainText('Turned: accepted, but');
	await claim.getByRole('button', { name: 'Choose passages' }).click();
	await claim.getByLabel('This passage').first().selectOption('against');
	await expect(claim.getByRole('heading', { name: 'Against it (1)' })).toBeVisible();
	await expect(claim.getByRole('button', { name: 'Done' })).toBeVisible();
	await expect(claim).toContainText('nobody has commented on them yet');
	await expect(claim).toContainText('Status: accepted, still open');
	await page.getByLabel('Status').selectOption('open');
	await expect(claim.getByRole('heading', { name: 'Against it (1)' })).toBeVisible();
	await page.getByLabel('Status').selectOption('');
	await claim.getByLabel('Remark').fill('The branch only registers names.');
	await claim.getByLabel('Remark').blur();
	await expect(claim).not.toContainText('nobody has commented on them yet');
	await goTo(page, root);
	await expect(
		page.getByText('1 turned: accepted, but the numbers do not support it')
	).toBeVisible();
	await page.getByRole('link', { name: DOMINANT }).click();
	await claim.getByRole('heading', { name: 'Against it (1)' }).waitFor();
	await claim.locator('a[href*="/code/"]').first().click();
	await expect(page).toHaveURL(/\/code\/.*at=/);
	await page.goBack();
	await claim.getByRole('button', { name: 'Remove' }).click();
	await expect(page.getByText('No claims yet')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(claim).toContainText('contradicted');
});

test('K3, K12: a published table is pasted, changed and spoken about', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/claims?part=tables`);
	await page.getByRole('button', { name: 'New reference table' }).click();
	await page.getByLabel('Name', { exact: true }).fill('Table 2');
	await page
		.getByLabel('Numbers', { exact: true })
		.fill('Aktor;Kerja sama\nOrang pertama;12,5\nOrang kedua;37.5\nn;8');
	await axe(page, 'a reference table');
	await page.getByRole('button', { name: 'Save the table' }).click();
	await expect(page.getByRole('cell', { name: '37.5' })).toBeVisible();
	await page.getByRole('link', { name: 'Make a claim about it' }).click();
	await page.getByLabel('Sentence or paragraph of your report').fill('Orang kedua 37,5%.');
	await page.keyboard.press('Control+Enter');
	await expect(measure(page, 'Percent of the column')).toContainText('37.5% (3 of 8)');
	await save(page);
	await expect(item(page, 'Orang kedua')).toContainText('supported');
	await page.getByRole('link', { name: 'Reference tables' }).click();
	await page.getByRole('button', { name: 'Change' }).click();
	await page
		.getByLabel('Numbers', { exact: true })
		.fill('Aktor;Kerja sama\nOrang pertama;12,5\nOrang kedua;25\nn;8');
	await page.getByRole('button', { name: 'Save the table' }).click();
	await page.getByRole('link', { name: 'Ledger' }).click();
	await expect(item(page, 'Orang kedua')).toContainText('contradicted');
	await page.getByRole('link', { name: 'Reference tables' }).click();
	await page.getByRole('button', { name: 'Remove' }).click();
	await page.getByRole('link', { name: 'Ledger' }).click();
	await expect(item(page, 'Orang kedua')).toContainText('Its reference table is no longer there.');
});

test('K9: a claim over a code that is gone says so in words', async ({ page }) => {
	const root = await openSample(page);
	await write(page, root, DOMINANT);
	await save(page);
	await expect(item(page, DOMINANT)).toContainText('contradicted');
	await goTo(page, `${root}/codebook?code=pg-authority`);
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText(/^Deleted /).first()).toBeVisible();
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
	await goTo(page, `${root}/claims`);
	await expect(item(page, DOMINANT)).toContainText('code that is no longer there');
	await expect(item(page, DOMINANT)).not.toContainText(/NaN|0%/);
});

test('the ledger leaves as a file; everything is done by keys', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/claims`);
	await page.keyboard.press('n');
	const field = page.getByLabel('Sentence or paragraph of your report');
	await field.focus();
	await page.keyboard.type(DOMINANT);
	await page.keyboard.press('Control+Enter');
	await expect(measure(page, 'Percent of the row')).toContainText('supported');
	await page.getByRole('button', { name: 'Save the claim' }).focus();
	await page.keyboard.press('Enter');
	const toggle = page.getByRole('button', { name: DOMINANT });
	await expect(toggle).toHaveAttribute('aria-expanded', 'true');
	await toggle.focus();
	await page.keyboard.press('Enter');
	await expect(toggle).toHaveAttribute('aria-expanded', 'false');
	for (const [entry, ending, says] of [
		['Save as CSV', 'csv', /contradicted,Percent of the column,yes,contradicted/],
		['Save as Markdown', 'md', /1\. \*\*contradicted\*\*: Dinkes and Dinsos/],
		['Save as JSON', 'json', /"standing": "contradicted"/],
		['Save as text', 'txt', /1\. \[contradicted\] Dinkes/]
	] as const) {
		const { name, bytes } = await savedFile(page, async () => {
			await page.getByRole('button', { name: 'Export' }).click();
			await page.getByRole('menuitem', { name: entry }).click();
		});
		expect(name).toMatch(new RegExp(`\\.${ending}$`));
		expect(new TextDecoder().decode(bytes)).toMatch(says);
	}
});

test('a claim is made about the table on the screen: actors by name instead of kinds', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/crosstab`);
	await page.getByRole('link', { name: 'Make a claim' }).click();
	await page.getByLabel('Sentence or paragraph of your report').fill(DOMINANT);
	await page.keyboard.press('Control+Enter');
	await expect(measure(page, 'Percent of the column')).toContainText(
		'Dinas Kesehatan Kota Jambi 25% (2 of 8), Dinas Sosial Kota Jambi 25% (2 of 8)'
	);
	await expect(page.getByLabel('Rows are')).toHaveValue('actor');
});
