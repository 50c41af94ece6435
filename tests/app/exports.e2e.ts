/** Tables leave as workbooks and Word files and come in as attributes (docs/spec/exports.md). */
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { addClaim } from '#core/commands/add-claim.ts';
import { axe } from './support/axe.ts';
import { changedSample } from './support/changed-sample.ts';
import { exported, printed, printedAnyway, THREE } from './support/crosstab.ts';
import { goTo, openProjectFile, openSample, savedFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const sheetsOf = (bytes: Uint8Array) => readXlsxFile(new Uint8Array(bytes).buffer);
const asXlsx = async (page: Page) => {
	const file = await exported(page, 'Save as spreadsheet (XLSX)');
	return { name: file.name, sheets: await sheetsOf(file.bytes) };
};
const asDocx = async (page: Page) => {
	const file = await exported(page, 'Save as Word table (DOCX)');
	const xml = unzipSync(file.bytes)['word/document.xml'];
	return { name: file.name, text: new TextDecoder().decode(xml) };
};
const item = (page: Page, button: string, entry: string) =>
	savedFile(page, async () => {
		await page.getByRole('button', { name: button, exact: true }).click();
		await page.getByRole('menuitem', { name: entry, exact: true }).click();
	});

test('V5, V6, V8: a crosstab leaves as numbers and as a Word table, with how it was counted', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(
		page,
		`${root}/crosstab?rows=actor&columns=code:pg-authority,pg-cooperation&percent=column`
	);
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
	const { name, sheets } = await asXlsx(page);
	expect(name).toBe('Actor × Codes.xlsx');
	const [table, about] = sheets.map(({ data }) => data);
	expect(table![0]!.slice(0, 3)).toEqual([
		'Actor',
		'Centres of authority',
		'Centres of authority · %'
	]);
	expect(table![1]!.slice(1, 3)).toEqual([1, 0.125]);
	const said = about!.map(([what]) => what);
	for (const what of ['How it was counted', 'n', 'Question (address)', 'Date'])
		expect(said).toContain(what);
	const word = await asDocx(page);
	expect(word.name).toBe('Actor × Codes.docx');
	expect(word.text).toContain('12.5%');
	expect(word.text).toContain('How it was counted');
});

test('V9: charts, matrix, claims, triangulation, hits, words and questions about codes', async ({
	page
}) => {
	const claimed = await changedSample('jambi', (session) =>
		session.run((project) => addClaim(project, { id: 'k', sentence: 'Coordination works well.' }))
	);
	const root = await openProjectFile(page, claimed);
	for (const address of [
		'charts?view=co-occurrence',
		'matrix',
		'claims',
		'claims?part=triangulation',
		'search?q=kartu',
		'search?part=words',
		'search/codes?ask=pg-authority+near+5+pg-cooperation&by=type',
		'codebook/pg-authority?by=actor'
	]) {
		await goTo(page, `${root}/${address}`);
		const { sheets } = await asXlsx(page);
		expect(sheets.length, address).toBeGreaterThan(1);
		expect(sheets.at(-1)!.sheet, address).toBe('How it was counted');
		const [page_, markdown] = [
			await exported(page, 'Save as web page (HTML)'),
			await exported(page, 'Save as Markdown')
		].map(({ bytes }) => new TextDecoder().decode(bytes));
		expect(page_, address).toMatch(/^<!doctype html>[^]*<table>/);
		expect(markdown, address).toMatch(/ \| |^# /);
	}
});

test('V9.3: bars beside words leave in the same bytes as from the command line', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/search?part=words`);
	const asked = ['words', 'sample-transcripts/jambi.simpul', '--lang', 'en', '--format'];
	const { name, bytes } = await exported(page, 'Save chart as SVG');
	expect(name).toBe('Word frequencies.svg');
	expect(Buffer.from(bytes).equals(await printed([...asked, 'svg']))).toBe(true);
	const image = await exported(page, 'Save chart as PNG');
	expect(Buffer.from(image.bytes).equals(await printed([...asked, 'png']))).toBe(true);
});

test('V9.1: a comparison leaves with theirs, ours and what explains each difference', async ({
	page
}) => {
	const root = await openSample(page, 'Three cities (17 sources)');
	const question = `rows=type&columns=${THREE}`;
	await goTo(page, `${root}/compare?${question}`);
	await expect(page.getByLabel(/^Table, with its first row/)).toBeVisible();
	const path = 'tests/fixtures/nvivo/kata-persen.csv';
	await page.locator('input[type=file]').setInputFiles(path);
	await expect(page.getByText('With these settings 27 of 27 cells agree.')).toBeVisible();
	const { name, sheets } = await asXlsx(page);
	expect(name).toMatch(/ beside kata-persen\.csv\.xlsx$/);
	expect(sheets[0]!.data).toHaveLength(28);
	expect(sheets[0]!.data[1]!.slice(2, 5)).toEqual([0.106, 0.1, 'no']);
	expect((await asDocx(page)).text).toContain('As asked, 6 of 27 cells agree.');
	for (const [entry, format] of [
		['Save as CSV', 'csv'],
		['Save as Markdown', 'md'],
		['Save as web page (HTML)', 'html']
	] as const) {
		const asked = ['--rows', 'type', '--columns', THREE, '--lang', 'en', '--format', format];
		const told = await printedAnyway([
			...['compare', 'sample-transcripts/three-cities.simpul', '--with', path, ...asked]
		]);
		expect(Buffer.from((await exported(page, entry)).bytes).equals(told), format).toBe(true);
	}
});

test('V9.2: a code leaves as its page shows it, in the same bytes as from the command line', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/codebook/pg-authority?by=actor&below=1`);
	await expect(page.locator('[data-row] mark').first()).toBeVisible();
	for (const [entry, format] of [
		['Save as CSV', 'csv'],
		['Save as Markdown', 'md'],
		['Save as web page (HTML)', 'html']
	] as const) {
		const asked = ['pg-authority', '--by', 'actor', '--lang', 'en', '--format', format];
		const told = await printed(['code', 'sample-transcripts/jambi.simpul', ...asked]);
		const { name, bytes } = await exported(page, entry);
		expect(name).toBe(`Centres of authority.${format}`);
		expect(Buffer.from(bytes).equals(told), format).toBe(true);
	}
	await page.getByRole('searchbox', { name: 'Filter the passages' }).fill('kuota');
	const some = await page.getByText(/^\d+ of \d+ codings$/).textContent();
	const { text } = await asDocx(page);
	expect(text).toContain(`Only passages with “kuota”: ${some}.`);
	const { sheets } = await asXlsx(page);
	for (const [, , , , , , , , , , quote] of sheets[1]!.data.slice(1))
		expect(quote).toMatch(/kuota/i);
});

test('V1, V3: codings leave from the overview, with and without the words of participants', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, root);
	const csv = await item(page, 'Export codings', 'As CSV');
	expect(csv.name).toMatch(/^Codings .*\.csv$/);
	const [head] = Buffer.from(csv.bytes).toString().split('\r\n');
	expect(head).toContain('start,end,start_codepoints');
	expect(head).toContain('quote');
	const bare = await item(page, 'Export codings', 'As CSV without words of participants');
	expect(Buffer.from(bare.bytes).toString().split('\r\n')[0]).not.toContain('quote');
	const lines = await item(page, 'Export codings', 'As JSON Lines');
	const [first] = Buffer.from(lines.bytes).toString().split('\n');
	expect(JSON.parse(first!)).toHaveProperty('start_codepoints');
	const words = await item(page, 'Export codings', 'What each column means');
	expect(Buffer.from(words.bytes).toString()).toContain('Kamus data');
});

test('V10-V14: attributes of actors: columns mapped, unknown rows left out, conflicts kept; undone at once', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/actors`);
	const before = await asXlsx(page);
	const [head, first] = before.sheets[0]!.data;
	const actor = String(first![0]);
	expect(head!.slice(0, 3)).toEqual(['actor', 'type', 'note']);

	await page.getByRole('button', { name: 'Import from a table' }).click();
	const dialog = page.getByRole('dialog', { name: 'Actors from a table' });
	const csv = `aktor,Staf,Sejak,Nama lain\n${actor.toUpperCase()},12,11/3/2025,x\nBaru A,3,,\nBaru B,4,,\n`;
	await dialog.getByLabel('CSV, TSV or XLSX file').setInputFiles({
		...{ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
	});
	await expect(dialog.getByLabel('What Staf becomes')).toHaveValue('new number');
	await expect(dialog.getByLabel('What Sejak becomes')).toHaveValue('new date');
	await dialog.getByLabel('What Nama lain becomes').selectOption('left out');
	await dialog.getByLabel('Add Baru B as a new actor').uncheck();
	await expect(dialog).toContainText('New attributes: Staf and Sejak.');
	await axe(page, 'attributes from a table');
	await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
	await expect(page.getByLabel(`Sejak of ${actor}`)).toHaveValue('2025-03-11');
	await expect(page.getByRole('textbox', { name: 'Name of Baru A' })).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Name of Baru B' })).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('textbox', { name: 'Name of Baru A' })).toHaveCount(0);
});

test('V10, V11: attributes of sources from a workbook, on a phone and in the dark', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	const root = await openSample(page);
	await goTo(page, `${root}/import`);
	const saved = await item(page, 'Export', 'Save as spreadsheet (XLSX)');
	await page.getByRole('button', { name: 'Import from a table' }).click();
	const dialog = page.getByRole('dialog', { name: 'Attributes of sources from a table' });
	await dialog.getByLabel('CSV, TSV or XLSX file').setInputFiles({
		...{ name: saved.name, mimeType: 'application/zip', buffer: Buffer.from(saved.bytes) }
	});
	await expect(dialog).toContainText('This table changes nothing.');
	await expect(dialog.getByLabel('What source becomes')).toHaveValue('name');
	await axe(page, 'attributes of sources from a workbook');
});
