import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, newProject } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const DINKES = `Wawancara Dinas Kesehatan, Kota Jambi

P: Apa peran dinas dalam program ini?
I: Kuota itu sepenuhnya di kami, menyesuaikan pagu yang ada.
P: Siapa yang memverifikasi?
I: Dinsos yang menilai miskin tidaknya, kami terima hasilnya.
`;
const TYPO = `Kota Bekasi

Pewawancara: Bagaimana kartunya?
Ibu <b>Ratna</b> (warga): Ya, dapat.
Ibu Ratna: Anak saya juga.
Pewawacara: Sejak kapan?
Ibu Ratna: Sejak awal.
Pewawancara: Berapa lama?
Ibu Ratna: Dua hari.
`;
const TABLE = 'waktu;penutur;teks\n00:01;P;Apa?\n00:09;Lurah;Kami yang mendata.\n00:20;P;Lalu?\n';
/** UTF-16 with a byte order mark, labels alone on their lines. */
const BARE =
	'\ufeffKota Bekasi\r\n\r\nPewawancara\r\nApa?\r\n\r\nNarasumber\r\nYa.\r\n\r\nPewawancara\r\nLagi?\r\n\r\nNarasumber\r\nOk.\r\n';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bold = (label: string, said: string) =>
	`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${label}</w:t></w:r><w:r><w:t xml:space="preserve"> ${said}</w:t></w:r></w:p>`;
const word = (body: string) =>
	Buffer.from(
		zipSync({
			'word/document.xml': strToU8(
				`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`
			)
		})
	);

const file = (name: string, content: string | Buffer, encoding: BufferEncoding = 'utf8') => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: typeof content === 'string' ? Buffer.from(content, encoding) : content
});
const BATCH = [
	file('jmb-dinkes-01.txt', DINKES),
	file('salinan.txt', DINKES.replace(/\n/g, '\r\n')),
	file('bks-warga.txt', TYPO.replace('<b>Ratna</b>', 'Ratna')),
	file('tabel.csv', TABLE),
	file('bare.txt', BARE, 'utf16le'),
	file(
		'dinsos.docx',
		word(
			bold('Pewawancara:', 'Kuota?') +
				bold('Pak Hendra:', 'Data kami dari desa.') +
				bold('Pewawancara:', 'Lalu?') +
				bold('Pak Hendra:', 'Bupati yang memutuskan.')
		)
	),
	file('catatan.txt', 'Catatan lapangan. Hujan deras, antrean panjang di depan loket.')
];

const drop = (page: Page, files = BATCH) => page.getByTestId('files').setInputFiles(files);
const inProject = (page: Page) => page.getByRole('region', { name: 'In this project' });
const row = (page: Page, name: string) =>
	inProject(page)
		.getByRole('row')
		.filter({ has: page.getByRole('textbox', { name: `Name of ${name}`, exact: true }) });

test('a mixed batch is read in the worker, put right, imported as one change and undone as one', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Batch', codebooks: [] });
	await goTo(page, `${root}/import`);
	await drop(page);
	const batch = page.getByRole('region', { name: 'To be imported' });
	await expect(batch.getByRole('button', { name: 'Import 6 sources' })).toBeEnabled();
	await expect(batch).toContainText('1 file skipped as the same text');
	await expect(batch).toContainText('csv · 5 words · 3 turns');
	await expect(batch).toContainText('docx · 9 words · 4 turns');
	await expect(batch).toContainText('txt · 4 words · 4 turns');
	await axe(page, 'a batch');

	// A slip of the keyboard becomes the label that was meant.
	await batch.getByRole('button', { name: 'Is “Pewawacara” the same as “Pewawancara”?' }).click();
	await expect(batch).toContainText('same speaker as Pewawancara');
	// One file at a time: I is the office; the actor is proposed with its city.
	await expect(batch.getByRole('combobox', { name: 'Actor of I', exact: true })).toHaveValue(
		'Dinas Kesehatan Kota Jambi'
	);
	const lurah = batch.getByRole('combobox', { name: 'Actor of Lurah', exact: true });
	await lurah.fill('Kelurahan Mentaya');
	await lurah.press('Enter');
	await batch.getByRole('combobox', { name: 'Role of Pak Hendra' }).selectOption('other');
	// For all files at once.
	await batch.getByRole('combobox', { name: 'For all files: Kind' }).selectOption('interview');
	await page.keyboard.press('Control+Enter');

	await expect(page.getByText('6 sources imported.')).toBeVisible();
	await expect(inProject(page).getByRole('row')).toHaveCount(7);
	await expect(page.getByRole('heading', { name: /^In this project/ })).toBeFocused();
	await expect(row(page, 'tabel')).toContainText('Kelurahan Mentaya');
	await row(page, 'bks-warga').locator('button.speakers').click();
	const speakers = page.getByRole('dialog');
	await expect(speakers.getByRole('listitem')).toHaveCount(2);
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(inProject(page)).toBeHidden();
	await page.keyboard.press('Control+Shift+z');
	await expect(inProject(page).getByRole('row')).toHaveCount(7);
	await page.reload();
	await expect(inProject(page).getByRole('row')).toHaveCount(7);
});

test('a source is edited in its row, gets a new actor in one change, and is removed and brought back', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Edit', codebooks: [] });
	await goTo(page, `${root}/import`);
	await drop(page, [BATCH[6]!]);
	await page.getByRole('button', { name: 'Import 1 source' }).click();
	await expect(page.getByText('1 source imported.')).toBeVisible();
	const actor = page.getByRole('combobox', { name: 'Actor whose words catatan contains' });
	await actor.fill('Pengamat');
	await actor.press('Enter');
	await expect(actor).toHaveValue('Pengamat');
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(actor).toHaveValue('');
	await actor.click();
	await expect(page.getByRole('option', { name: 'Pengamat' })).toHaveCount(0);
	await actor.press('Escape');

	const name = page.getByRole('textbox', { name: 'Name of catatan' });
	await name.fill('Catatan <i>lapangan</i>');
	await name.press('Enter');
	await expect(
		page.getByRole('button', { name: 'More for Catatan <i>lapangan</i>' })
	).toBeVisible();
	await page.getByRole('button', { name: 'More for Catatan <i>lapangan</i>' }).click();
	await page.getByRole('menuitem', { name: 'Remove' }).click();
	await expect(page.getByText('Catatan <i>lapangan</i> was removed.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(
		page.getByRole('textbox', { name: 'Name of Catatan <i>lapangan</i>' })
	).toBeVisible();
	await expect(page.locator('i')).toHaveCount(0);
});

test('on a phone a file unfolds under its name, and a label leads to it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const root = await newProject(page, { name: 'Phone', codebooks: [] });
	await goTo(page, `${root}/import`);
	await drop(page);
	const batch = page.getByRole('region', { name: 'To be imported' });
	await expect(batch.getByRole('button', { name: 'Import 6 sources' })).toBeEnabled();
	const preview = page.getByRole('region', { name: /^As it will be read: / });
	await expect(preview).toBeHidden();
	const eye = batch.getByRole('button', { name: 'Preview tabel.csv' });
	await eye.click();
	await expect(eye).toHaveAttribute('aria-expanded', 'true');
	await expect(preview).toContainText('Kami yang mendata.');
	const [name, below] = [(await eye.boundingBox())!, (await preview.boundingBox())!];
	expect(below.y - name.y).toBeLessThan(300);
	await axe(page, 'a file unfolded on a phone');
	await eye.click();
	await expect(preview).toBeHidden();
});

test('T19: a project file among transcripts is opened as a project of its own, and the batch stays', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Edit', codebooks: [] });
	await goTo(page, `${root}/import`);
	const project = readFileSync('sample-transcripts/jambi.simpul');
	const torn = file('torn.simpul', project.subarray(0, 9000));
	await drop(page, [BATCH[0]!, file('jambi.simpul', project), torn]);
	const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
	const open = (name: string) =>
		line(name).getByRole('button', { name: 'Open as a project of its own' });
	await expect(line('jambi.simpul')).toContainText('is a project of Simpul and no transcript');
	await expect(open('torn.simpul')).toBeVisible();
	await axe(page, 'a project file among transcripts');
	await open('torn.simpul').click();
	await expect(page.getByRole('alert')).toContainText(/torn\.simpul.*(cut short|damaged)/);
	await open('jambi.simpul').click();
	await expect(line('jambi.simpul')).toContainText(/It is the project “.*Jambi.*” now\./);
	const link = line('jambi.simpul').getByRole('link', { name: /\(new tab\)$/ });
	await expect(link).toHaveAttribute('target', '_blank');
	const href = (await link.getAttribute('href'))!;
	await expect(open('torn.simpul')).toBeEnabled();
	await page.getByRole('button', { name: 'Import 1 source' }).click();
	await expect(page.getByText('1 source imported.')).toBeVisible();
	await goTo(page, href);
	await expect(page.locator('main h1')).toContainText('Jambi');
});
