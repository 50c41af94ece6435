import { zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { pdfOf, text } from '../formats/hostile/bytes.ts';
import { CODEBOOKS, PROJECTS, TRANSCRIPTS, type Made } from '../formats/hostile/made.ts';
import { axe } from './support/axe.ts';
import { facts, goTo, newProject } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const fileOf = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(bytes)
});
const chosen = ({ name, bytes }: Made) => fileOf(name, bytes());
const refused = (list: readonly Made[]) => list.filter((made) => made.refused);

/** Chooses one file after the other; each must say its own sentence, which is then closed. */
async function refuseAll(page: Page, list: readonly Made[], input: string) {
	for (const made of refused(list)) {
		await page.locator(input).setInputFiles(chosen(made));
		const said = page.getByRole('alert').getByText(made.name);
		await expect(said, made.name).toHaveText(made.refused!, { timeout: 20_000 });
		await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
		await expect(said).toHaveCount(0);
	}
}

test('X14: bad projects of other programs are refused with a sentence on the first page, and none is made', async ({
	page
}) => {
	test.slow();
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Open project file' })).toBeEnabled();
	await refuseAll(page, PROJECTS, 'input[type=file]');
	await page.locator('input[type=file]').setInputFiles(chosen(PROJECTS.at(-1)!));
	const dialog = page.getByRole('dialog', { name: /^Bring in/ });
	await expect(dialog.getByText(PROJECTS.at(-1)!.told!)).toBeVisible();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Start with my transcripts' })).toBeVisible();
});

test('X12, X14: bad codebooks leave the codebook as it is; of those that come in, what was changed stays to be read', async ({
	page
}) => {
	test.slow();
	const root = await newProject(page, { name: 'Kode', codebooks: [] });
	await goTo(page, `${root}/codebook`);
	const input = 'input[accept=".qdc"]';
	await refuseAll(page, CODEBOOKS, input);
	await expect(page.getByRole('treeitem')).toHaveCount(0);
	const long = CODEBOOKS.find(({ name }) => name === 'long-name.qdc')!;
	await page.locator(input).setInputFiles(chosen(long));
	await expect(page.getByRole('status').getByText('1 code added.')).toBeVisible();
	await expect(page.getByRole('status').getByText(long.told!)).toBeVisible();
	await axe(page);
	await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
	await expect(page.getByText(long.told!)).toHaveCount(0);
	await expect(page.getByRole('treeitem')).toHaveCount(1);
});

test('C4: bad transcripts are named with their cause, the others are read, and the page answers meanwhile', async ({
	page
}) => {
	test.slow();
	const root = await newProject(page, { name: 'Sumber', codebooks: [] });
	const before = await facts(page);
	await goTo(page, `${root}/import`);
	await page.getByTestId('files').setInputFiles(TRANSCRIPTS.map(chosen));
	const batch = page.getByRole('region', { name: 'To be imported' });
	await expect(batch.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
	for (const made of refused(TRANSCRIPTS))
		await expect(batch.locator('.problem').filter({ hasText: made.name })).toHaveText(
			made.refused!
		);
	const read = TRANSCRIPTS.length - refused(TRANSCRIPTS).length;
	await expect(batch.getByRole('button', { name: `Import ${read} sources` })).toBeEnabled();
	await batch.getByRole('button', { name: 'Discard all' }).click();
	await goTo(page, root);
	expect(await facts(page)).toBe(before);
});

test('a long PDF says which page is being read; stopped, nothing of it is there', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Panjang', codebooks: [] });
	await goTo(page, `${root}/import`);
	await page.getByTestId('files').setInputFiles(fileOf('panjang.pdf', pdfOf(4500)));
	const batch = page.getByRole('region', { name: 'To be imported' });
	await expect(batch.getByText(/page [\d,]+ of 4,500/)).toBeVisible({ timeout: 20_000 });
	await batch.getByRole('button', { name: 'Stop' }).click();
	await expect(batch).toBeHidden();
	await page.getByTestId('files').setInputFiles(fileOf('pendek.txt', text('P: Apa?\nI: Ya.\n')));
	await expect(page.getByRole('button', { name: 'Import 1 source' })).toBeEnabled();
});

test('X14: a long project of another program says that it is being read; stopped, nothing is made', async ({
	page
}) => {
	const codes = '<Code guid="x" name="kode" isCodable="true"/>'.repeat(550_000);
	const qde = `<Project name="P" origin="O"><CodeBook><Codes>${codes}</Codes></CodeBook></Project>`;
	const bytes = zipSync({ 'project.qde': text(qde) }, { level: 1 });
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Open project file' })).toBeEnabled();
	await page.locator('input[type=file]').setInputFiles(fileOf('panjang.qdpx', bytes));
	await expect(page.getByText('Reading panjang.qdpx …')).toBeVisible({ timeout: 20_000 });
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('Reading panjang.qdpx …')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Open project file' })).toBeEnabled();
	await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
});

test('C4: of a table with thousands of columns the first are drawn, and the others when asked for', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Lebar', codebooks: [] });
	await goTo(page, `${root}/actors`);
	await page.getByRole('button', { name: 'Import from a table' }).click();
	const dialog = page.getByRole('dialog', { name: 'Actors from a table' });
	const line = (cell: (c: number) => string) => Array.from({ length: 3000 }, (_, c) => cell(c));
	const csv = `${line((c) => `k${c}`)}\n${line((c) => (c === 1 ? 'x'.repeat(500_000) : '1'))}\n`;
	await dialog.getByLabel('CSV, TSV or XLSX file').setInputFiles(fileOf('lebar.csv', text(csv)));
	await expect(dialog.getByText('The first 100 of 3,000 columns are shown.')).toBeVisible();
	await expect(dialog.getByRole('row')).toHaveCount(101);
	expect((await dialog.innerText()).length).toBeLessThan(100_000);
	await dialog.getByRole('button', { name: 'Show 100 more columns' }).click();
	await expect(dialog.getByLabel('What k199 becomes')).toBeVisible();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog).toHaveCount(0);
});

test('D9.1, X14: a matrix of a thousand codes shows the first columns, and the others when asked for', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Banyak', codebooks: [] });
	await goTo(page, `${root}/import`);
	await page
		.getByTestId('files')
		.setInputFiles(fileOf('pendek.txt', text('P: Apa?\nI: Ya.\nP: Lagi?\nI: Ok.\n')));
	await page.getByRole('button', { name: 'Import 1 source' }).click();
	await expect(page.getByText(/1 source imported/)).toBeVisible();
	await goTo(page, `${root}/codebook`);
	const code = (_: unknown, n: number) =>
		`<Code guid="${crypto.randomUUID()}" name="kode ${n}" isCodable="true"/>`;
	const codes = Array.from({ length: 1000 }, code).join('');
	const qdc = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes></CodeBook>`;
	await page.locator('input[accept=".qdc"]').setInputFiles(fileOf('banyak.qdc', text(qdc)));
	await expect(page.getByRole('status').getByText('1,000 codes added.')).toBeVisible();
	await goTo(page, `${root}/matrix`);
	await expect(page.getByText('The first 200 of 1,000 columns are shown.')).toBeVisible();
	await expect(page.getByRole('columnheader')).toHaveCount(201);
	await axe(page, 'a matrix of many columns');
	await page.getByRole('button', { name: 'Show 200 more columns' }).click();
	await expect(page.getByText('The first 400 of 1,000 columns are shown.')).toBeVisible();
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.getByText('The first 200 of 1,000 columns are shown.')).toBeVisible();
	await expect(page.locator('[data-cell]')).toHaveCount(200);
});
