import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, newProject, savedFile } from './support/projects.ts';
import { startServer } from './support/server.ts';
import { expect, test } from './support/test.ts';

const FOLDER = 'tests/fixtures/transcripts/libreoffice/';
const made = (name: string, as = name) => ({
	name: as,
	mimeType: 'application/octet-stream',
	buffer: readFileSync(FOLDER + name)
});
const typed = (name: string, content: string) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});

const VTT =
	'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Rina>Apa peran desa?</v>\n\n00:00:04.000 --> 00:00:06.000\n<v Lurah>Kami mendata.</v>\n';
const EAF =
	'<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="1500"/></TIME_ORDER><TIER TIER_ID="Lurah"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t1"><ANNOTATION_VALUE>Kami yang memutuskan.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>';
/** The interview is one text in Word, OpenDocument and RTF: one of them comes in, the others are the same text. */
const ALL = [
	made('wawancara.odt'),
	made('wawancara.rtf'),
	made('lengkap.docx'),
	made('wawancara.html'),
	made('belah.pdf'),
	made('survei.xlsx'),
	made('giliran.csv'),
	typed('rapat.vtt', VTT),
	typed(
		'rapat.srt',
		'1\n00:00:01,000 --> 00:00:02,000\nP: Siapa?\n\n2\n00:00:03,000 --> 00:00:04,000\nI: Bupati.\n'
	),
	typed('desa.eaf', EAF)
];

const drop = (page: Page, files = ALL) => page.getByTestId('files').setInputFiles(files);
const batch = (page: Page) => page.getByRole('region', { name: 'To be imported' });
const preview = (page: Page) => page.getByRole('region', { name: /^As it will be read: / });
const look = (page: Page, file: string) =>
	batch(page)
		.getByRole('button', { name: `Preview ${file}`, exact: true })
		.click();

test('a file of every format is read in the worker, the preview asks what is to be asked, and all come in as one change', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Formats', codebooks: [] });
	await goTo(page, `${root}/import`);
	await drop(page);
	await expect(batch(page).getByRole('button', { name: 'Import 9 sources' })).toBeEnabled();
	await expect(batch(page)).toContainText('1 file skipped as the same text');
	for (const said of [
		'vtt · 5 words · 2 turns',
		'srt · 2 words · 2 turns',
		'eaf · 3 words · 1 turn'
	])
		await expect(batch(page)).toContainText(said);

	// Pages: nothing is taken out or mended before it is ticked.
	await look(page, 'belah.pdf');
	await expect(preview(page)).toContainText('Transkrip warga, rahasia');
	await expect(preview(page)).toContainText('penga-jian');
	const running = preview(page).getByRole('checkbox', { name: /Leave out running headers/ });
	await running.check();
	await expect(preview(page).getByRole('document')).not.toContainText('Transkrip warga, rahasia');
	await expect(running).toBeChecked();
	const join = preview(page).getByRole('checkbox', { name: /Join 8 words divided/ });
	await join.check();
	await expect(preview(page).getByRole('document')).toContainText('Di pengajian dak pernah');
	await expect(running).toBeChecked();
	// Tidied, the pages have the text of the document that they were made from; as they are, they have their own.
	await expect(batch(page)).toContainText('2 files skipped as the same text');
	await join.uncheck();
	await expect(batch(page)).toContainText('1 file skipped as the same text');

	// A survey: another use of a column, another reading of the rows and back.
	await look(page, 'survei.xlsx');
	await expect(preview(page)).toContainText('Apa yang berubah sejak program ini?');
	const desa = preview(page).getByRole('combobox', { name: 'Column Desa is' });
	await expect(desa).toHaveValue('attribute');
	await desa.selectOption('nothing');
	await expect(desa).toHaveValue('nothing');
	const rows = preview(page).getByRole('combobox', { name: 'A row is' });
	await rows.selectOption('turn');
	await expect(preview(page).getByRole('combobox', { name: 'Speaker' })).toBeVisible();
	await rows.selectOption('respondent');
	await expect(preview(page)).toContainText('Bupati yang memutuskan.');
	await axe(page, 'a survey in the preview');

	await batch(page).getByRole('button', { name: 'Import 9 sources' }).click();
	await expect(page.getByText('9 sources imported.')).toBeVisible();
	const imported = page.getByRole('region', { name: 'In this project' });
	await expect(imported.getByRole('row')).toHaveCount(10);

	// The original file comes out again byte for byte.
	await imported.getByRole('button', { name: 'More for belah', exact: true }).click();
	const item = page.getByRole('menuitem', { name: 'Save the original file' });
	await expect(item).toBeVisible();
	const { name, bytes } = await savedFile(page, () => item.click());
	expect(name).toBe('belah.pdf');
	expect(Buffer.from(bytes).equals(readFileSync(`${FOLDER}belah.pdf`))).toBe(true);

	// Respondents became actors with the columns that were left as attributes.
	await goTo(page, `${root}/actors`);
	await expect(page.getByRole('textbox', { name: 'Name of Pak Budi' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: /Usia/ })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: /Desa/ })).toBeHidden();
});

test('a scan, a password and a damaged file say so, each in its own words', async ({ page }) => {
	const root = await newProject(page, { name: 'Refused', codebooks: [] });
	await goTo(page, `${root}/import`);
	const hostile = (name: string) => ({
		...typed(name, ''),
		buffer: readFileSync(`tests/fixtures/transcripts/hostile/${name}`)
	});
	await drop(page, [
		hostile('no_text_image_only.pdf'),
		hostile('encrypted_unknown.pdf'),
		hostile('truncated.pdf'),
		made('giliran.xlsx')
	]);
	await expect(batch(page)).toContainText('no_text_image_only.pdf is a scan');
	await expect(batch(page)).toContainText('encrypted_unknown.pdf is protected by a password');
	await expect(batch(page)).toContainText('truncated.pdf is damaged');
	await expect(batch(page).getByRole('button', { name: 'Import 1 source' })).toBeEnabled();
});

for (const scheme of ['light', 'dark'] as const)
	test(`on a phone the choices of pages and surveys are reached and read, ${scheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width: 390, height: 844 });
		const root = await newProject(page, { name: 'Phone', codebooks: [] });
		await goTo(page, `${root}/import`);
		await drop(page, [made('belah.pdf'), made('survei.xlsx')]);
		await expect(batch(page).getByRole('button', { name: 'Import 2 sources' })).toBeEnabled();
		for (const file of ['belah.pdf', 'survei.xlsx']) {
			await look(page, file);
			await expect(preview(page)).toBeVisible();
			const beyond = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
			expect(beyond).toBeLessThanOrEqual(0);
			await axe(page, `${file} on a phone`);
		}
	});

test('without a network a PDF and a workbook are read all the same', async ({ browser }) => {
	const server = await startServer();
	const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'allow' });
	const page = await context.newPage();
	try {
		const root = await newProject(page, { name: 'Offline', codebooks: [] });
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.reload();
		await page.evaluate(() => navigator.serviceWorker.ready);
		await server.stop();
		await context.setOffline(true);
		await page.goto(`${root}/import`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
		await drop(page, [made('belah.pdf'), made('survei.xlsx'), made('wawancara.html')]);
		await expect(batch(page).getByRole('button', { name: 'Import 3 sources' })).toBeEnabled();
	} finally {
		await context.close();
		await server.stop();
	}
});
