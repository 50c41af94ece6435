import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
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

test('X8, X13: a sample goes out for other programs and comes back after its account was read', async ({
	page
}) => {
	const root = await openSample(page);
	const before = await facts(page);
	const save = page.getByRole('button', { name: 'Save for other programs (.qdpx)' });
	await expect(save).toBeVisible();
	const { name, bytes } = await savedFile(page, () => save.click());
	expect(name).toMatch(/\.qdpx$/);
	await chooseProjectFile(page, bytes, name);
	const dialog = page.getByRole('dialog', { name: /^Bring in/ });
	await expect(dialog.getByText('49 codings')).toBeVisible();
	await expect(dialog.getByText('Everything in the file has a place.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Make the project' }).click();
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
	const yes = dialog.getByRole('button', { name: 'Make the project' });
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
