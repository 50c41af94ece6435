/** Tables of coded passages from other programs come in through a preview (docs/spec/coded-tables.md). */
import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { facts, goTo, openSample } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const HEAD = 'Document name,Code,Beginning,End,Segment,Created by,Comment';
const MAXQDA = [
	HEAD,
	'jmb-bpjs-01,Authority > Budget,4,4,"Jadi begini, kalau nama baru",Ani,=1+1',
	'JMB-BPJS-01.md,Keterlibatan aktor > Pelaksanaan rutin,9,9,tim saya,Ani,',
	'jmb-bpjs-01,Kejelasan peran data,1,1,no such words,Ani,',
	'jmb-bpjs-01,Kejelasan peran data,1,1,yang,Ani,',
	'Interview BPJS,Kejelasan peran data,1,1,Jadi begini,Ani,',
	'jmb-bpjs-01,Tema baru,9,9,tim saya,Budi,'
].join('\n');

const asFile = (name: string, text: string) => ({
	...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }
});

async function opened(page: Page, root: string): Promise<Locator> {
	await goTo(page, root);
	await page.getByRole('button', { name: 'Import codings', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Codings from a table' });
	await expect(dialog.getByLabel('CSV, TSV or XLSX file')).toBeVisible();
	return dialog;
}
const choose = (dialog: Locator, name: string, text: string) =>
	dialog.getByLabel('CSV, TSV or XLSX file').setInputFiles(asFile(name, text));

test('A1, A5, A6, A8, A10: columns guessed, names mapped, a place chosen; one change, undone at once', async ({
	page
}) => {
	const root = await openSample(page);
	const dialog = await opened(page, root);
	await choose(dialog, 'maxqda.csv', MAXQDA);
	await expect(dialog.getByLabel('What Segment becomes')).toHaveValue('quote');
	await expect(dialog.getByLabel('What Created by becomes')).toHaveValue('coder');
	await expect(dialog).toContainText('The numbers do not count characters');
	await expect(dialog).toContainText(/New codes: Authority, Budget,? and Tema baru/);
	await expect(dialog.getByText(/of 6 rows/)).toContainText('3 codings from 3');
	await axe(page, 'codings from a table');

	await dialog.getByLabel('What Interview BPJS becomes').selectOption('jmb-bpjs-01');
	await expect(dialog.getByRole('button', { name: 'Import 4 codings' })).toBeEnabled();
	await dialog.getByLabel('What Tema baru becomes').selectOption({ label: 'left out' });
	await expect(dialog.getByText('No code of this name, and none is made')).toBeVisible();
	await dialog.getByLabel('What Tema baru becomes').selectOption({ label: 'a new code' });
	await dialog.getByText('Which place is meant in line 5?').click();
	await dialog.getByRole('button', { name: /…/ }).first().click();
	await expect(dialog.getByText('1 place chosen by you.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Import 5 codings' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('5 codings imported from the table.')).toBeVisible();
	await expect.poll(() => facts(page)).toContain('54 codings');
	expect(await facts(page)).toContain('4 coders');
	await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
	await expect.poll(() => facts(page)).toContain('49 codings');
	expect(await facts(page)).toContain('2 coders');
});

test('A1, A12, A14: by keys alone; what is missing is said; an empty file gets a sentence', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, root);
	const button = page.getByRole('button', { name: 'Import codings', exact: true });
	await expect(button).toBeVisible();
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Codings from a table' });
	await expect(dialog.getByLabel('CSV, TSV or XLSX file')).toBeFocused();
	await choose(dialog, 'empty.csv', '');
	await expect(page.getByText('empty.csv has no rows below its header.')).toBeVisible();
	await choose(dialog, 'own.csv', 'Berkas;Isi;Tema\njmb-bpjs-01;Jadi begini;A/B+C\n');
	await expect(dialog.getByText('Choose the column that holds the code.')).toBeVisible();
	const theme = dialog.getByLabel('What Tema becomes');
	await theme.focus();
	await page.keyboard.type('code');
	await expect(dialog.getByText('New codes: A/B+C.')).toBeVisible();
	await dialog.getByLabel('A code and the codes above it are separated by').selectOption('/');
	await expect(dialog.getByText('New codes: A and B+C.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Import 1 coding' }).focus();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await expect.poll(() => facts(page)).toContain('50 codings');
	await expect(button).toBeFocused();
});

test('A14: such a table among new transcripts is offered as one', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/import`);
	const files = [
		asFile('coded.csv', MAXQDA),
		asFile('talk.csv', 'speaker,text\nP,Siapa?\nI,Kami.\n')
	];
	await page.getByTestId('files').setInputFiles(files);
	await expect(page.getByText('This looks like a table of coded passages')).toHaveCount(1);
	await expect(page.getByRole('checkbox', { name: /coded\.csv/ })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: /talk\.csv/ })).toBeChecked();
	await axe(page, 'a table of coded passages among transcripts');
	await page.getByRole('button', { name: 'Import codings of coded.csv' }).click();
	const dialog = page.getByRole('dialog', { name: 'Codings from a table' });
	await dialog.getByRole('button', { name: 'Import 3 codings' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('This looks like a table of coded passages')).toBeHidden();
	await expect(page.getByRole('checkbox', { name: /talk\.csv/ })).toBeChecked();
	await goTo(page, root);
	expect(await facts(page)).toContain('52 codings');
});
