import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import {
	chooseProjectFile,
	facts,
	goTo,
	inProject,
	openSample,
	savedFile
} from './support/projects.ts';
import { expect, test } from './support/test.ts';

const G = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TEXT = 'Satu 😀😀 dua.\r\nTiga empat 😀 lima.\r\nEnam tujuh.\r\n';

/** A project whose positions fit no way of counting well. */
function unsureFile(): Uint8Array {
	const places = [
		[6, 10],
		[19, 23],
		[30, 33]
	] as const;
	const selections = places.map(
		([start, end], i) =>
			`<PlainTextSelection guid="${G(i + 10)}" startPosition="${start}" endPosition="${end}"><Coding guid="${G(i + 20)}"><CodeRef targetGUID="${G(1)}"/></Coding></PlainTextSelection>`
	);
	const qde = `<Project name="Unsure" origin="Nobody 1"><CodeBook><Codes><Code guid="${G(1)}" name="A" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="${G(2)}" name="doc" plainTextPath="internal://${G(2)}.txt">${selections.join('')}</TextSource><PictureSource guid="${G(3)}" name="map.png"/></Sources></Project>`;
	return zipSync({ 'project.qde': strToU8(qde), [`sources/${G(2)}.txt`]: strToU8(TEXT) });
}

/** The project as other programs get it, through the dialog that says what is written. */
async function savedForOthers(page: Page, originals = true) {
	const save = page.getByRole('button', { name: 'Save for other programs (.qdpx)' });
	await expect(save).toBeVisible();
	await save.click();
	const dialog = page.getByRole('dialog', { name: 'Save for other programs' });
	const choice = dialog.getByRole('checkbox', { name: /original files/ });
	await expect(choice).toBeChecked();
	await choice.setChecked(originals);
	const button = dialog.getByRole('button', { name: 'Save (.qdpx)' });
	return savedFile(page, () => button.click());
}

test('X8, X13: a sample goes out for other programs and comes back after its account was read', async ({
	page
}) => {
	const root = await openSample(page);
	const before = await facts(page);
	const { name, bytes } = await savedForOthers(page);
	expect(name).toMatch(/\.qdpx$/);
	await chooseProjectFile(page, bytes, name);
	const dialog = page.getByRole('dialog', { name: /^Bring in/ });
	await expect(dialog.getByText('49 codings')).toBeVisible();
	await expect(dialog.getByText('Everything in the file can be imported.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Create the project' }).click();
	const again = await inProject(page);
	expect(again).not.toBe(root);
	expect((await facts(page)).replace(/\d+ coders?/, '')).toBe(before.replace(/\d+ coders?/, ''));
	await goTo(page, `${again}/history`);
	await expect(page.getByText(/with 49 codings/)).toBeVisible();
});

test('X5, X12: what has no place is named, and positions that are not sure are asked for', async ({
	page
}) => {
	await chooseProjectFile(page, unsureFile(), 'unsure.qdpx');
	const dialog = page.getByRole('dialog', { name: 'Bring in “Unsure”?' });
	await expect(dialog.getByText('map.png')).toBeVisible();
	const yes = dialog.getByRole('button', { name: 'Create the project' });
	await expect(yes).toBeDisabled();
	await axe(page);
	await dialog.getByLabel('How positions in doc are counted').selectOption('utf16,crlf2');
	await expect(dialog.getByRole('list', { name: 'Passages' }).getByRole('listitem')).toHaveCount(3);
	await expect(yes).toBeEnabled();
	await yes.click();
	await inProject(page);
	expect(await facts(page)).toContain('3 codings');
});

test('X14: a file that is no project is refused with a sentence, and nothing is made', async ({
	page
}) => {
	const bytes = readFileSync('tests/fixtures/refi/hostile/no_qde.qdpx');
	await chooseProjectFile(page, new Uint8Array(bytes), 'no.qdpx');
	await expect(page.getByText('without a project document')).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('X3: a codebook goes out and comes in', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/codebook`);
	const save = page.getByRole('button', { name: 'Export codebook (.qdc)' });
	await expect(save).toBeVisible();
	const { name, bytes } = await savedFile(page, () => save.click());
	expect(name).toMatch(/\.qdc$/);
	expect(new TextDecoder().decode(bytes)).toContain('urn:QDA-XML:codebook:1.0');
	const book = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="${G(1)}" name="Ours alone" isCodable="true"/></Codes></CodeBook>`;
	const file = { name: 'theirs.qdc', mimeType: 'application/xml', buffer: Buffer.from(book) };
	await page.locator('input[type=file][accept=".qdc"]').setInputFiles(file);
	await expect(page.getByText('1 code added.')).toBeVisible();
	await expect(page.getByRole('treeitem', { name: /Ours alone/ })).toBeVisible();
});

test('X18: original files go out if they are wanted, and the dialog says what does not', async ({
	page
}) => {
	await openSample(page);
	const originals = (bytes: Uint8Array) =>
		Object.keys(unzipSync(bytes)).filter((name) => name.includes('.original.')).length;
	expect(originals((await savedForOthers(page)).bytes)).toBe(5);
	expect(originals((await savedForOthers(page, false)).bytes)).toBe(0);
	await page.getByRole('button', { name: 'Save for other programs (.qdpx)' }).click();
	await expect(page.getByText('The history of changes')).toBeVisible();
	await axe(page);
});

/** A colleague's project: the same text as a source of the sample, coded by somebody else. */
function colleagues(text: string): Uint8Array {
	const selection = `<PlainTextSelection guid="${G(10)}" startPosition="2" endPosition="11"><Coding guid="${G(20)}" creatingUser="${G(5)}"><CodeRef targetGUID="${G(1)}"/></Coding></PlainTextSelection>`;
	const qde = `<Project name="Rekan" origin="NVivo 14"><Users><User guid="${G(5)}" name="Rekan"/></Users><CodeBook><Codes><Code guid="${G(1)}" name="Kode rekan" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="${G(2)}" name="theirs" plainTextPath="internal://${G(2)}.txt">${selection}</TextSource><PictureSource guid="${G(3)}" name="map.png"/></Sources></Project>`;
	return zipSync({ 'project.qde': strToU8(qde), [`sources/${G(2)}.txt`]: strToU8(text) });
}

test('X15, X16: a colleague’s project comes into this one as one change, after its account was read', async ({
	page
}) => {
	const root = await openSample(page);
	const before = await facts(page);
	const own = unzipSync((await savedForOthers(page)).bytes);
	const text = Object.entries(own).find(([name]) => /^sources\/[^.]*\.txt$/.test(name))![1];
	const bring = page.getByRole('button', { name: 'Bring in a colleague’s project' });
	const picker = page.locator('input[type=file][aria-label="Bring in a colleague’s project"]');
	const choose = (name: string, bytes: Uint8Array) =>
		picker.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
	await expect(bring).toBeVisible();

	await choose('own.qdpx', zipSync(own));
	const dialog = page.getByRole('dialog', { name: /^Bring “/ });
	await expect(dialog.getByText('All of it is already here')).toBeVisible();
	await expect(dialog.getByRole('row', { name: 'Codings 49 0 0' })).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Bring in what is new' })).toBeDisabled();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);

	await choose('rekan.qdpx', colleagues(new TextDecoder().decode(text)));
	await expect(dialog.getByRole('row', { name: 'Sources 1 0 0' })).toBeVisible();
	await expect(dialog.getByRole('row', { name: 'Codings 0 1 0' })).toBeVisible();
	await expect(dialog.getByText('map.png')).toBeVisible();
	await axe(page);
	await dialog.getByRole('button', { name: 'Bring in what is new' }).press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByText('rekan.qdpx was added.')).toBeVisible();
	await expect.poll(() => facts(page)).toContain('50 codings');
	await goTo(page, `${root}/history`);
	await expect(page.getByText('Brought in rekan.qdpx: 1 new coding')).toBeVisible();
	await goTo(page, root);
	await expect.poll(() => facts(page)).toContain('50 codings');
	await page.keyboard.press('Control+z');
	const coders = /\d+ coders?/;
	await expect
		.poll(async () => (await facts(page)).replace(coders, ''))
		.toBe(before.replace(coders, ''));
});
