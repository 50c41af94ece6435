import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { chooseProjectFile, goTo, newProject, savedFile } from './support/projects.ts';
import { projectOf } from './support/project-of.ts';
import { expect, test } from './support/test.ts';

const HOSTILE = 'tests/fixtures/transcripts/hostile';
type Expected = { readonly error?: string; readonly reads?: object };
const manifest = JSON.parse(readFileSync(`${HOSTILE}/manifest.json`, 'utf8')) as Record<
	string,
	Expected
>;
const files = readdirSync(HOSTILE).filter((name) => manifest[name]);

const file = (name: string, buffer: Buffer) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer
});

test('every hostile transcript is refused by name and cause or read as text; the project is unharmed', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Hostile', codebooks: [] });
	await goTo(page, `${root}/import`);
	const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
	await page
		.getByTestId('files')
		.setInputFiles([
			...files.map((name) => file(name, readFileSync(`${HOSTILE}/${name}`))),
			file('bom.docx', Buffer.from(bomb)),
			file('tanpa-kolom.csv', Buffer.from('nomor,umur\n1,20\n2,31\n'))
		]);
	const batch = page.getByRole('region', { name: 'To be imported' });
	await expect(batch.getByRole('progressbar')).toBeHidden({ timeout: 30_000 });
	await expect(batch.getByText(/^bom\.docx unpacks to more than/)).toBeVisible({ timeout: 30_000 });
	for (const name of files.filter((name) => manifest[name]!.error))
		await expect(batch.locator('.problem').filter({ hasText: name }).first(), name).toBeVisible();

	await batch.getByRole('button', { name: /^Import \d+ sources?$/ }).click();
	await expect(page.getByText(/\d+ sources? imported\./)).toBeVisible();
	expect(await page.locator('main img, main script').count()).toBe(0);
	await goTo(page, root);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hostile');
	const save = page.getByRole('button', { name: 'Save project file' }).first();
	expect((await savedFile(page, () => save.click())).bytes.length).toBeGreaterThan(0);
});

test('a line of 100 MB neither stops the page nor the reading of the next file, and can be cancelled', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Long', codebooks: [] });
	await goTo(page, `${root}/import`);
	await page.evaluate(() => {
		const input = document.querySelector<HTMLInputElement>('[data-testid="files"]')!;
		const transfer = new DataTransfer();
		transfer.items.add(new File(['kata '.repeat(20_000_000)], 'satu-baris.txt'));
		input.files = transfer.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('region', { name: 'To be imported' })).toBeHidden();
	await page
		.getByTestId('files')
		.setInputFiles([file('pendek.txt', Buffer.from('P: Apa?\nI: Ya.\nP: Lagi?\nI: Ok.\n'))]);
	await expect(page.getByRole('button', { name: 'Import 1 source' })).toBeEnabled();
});

test('project files that are cut, newer or something else are refused by name, and nothing is opened', async ({
	page
}) => {
	const good = await projectOf('Utuh');
	const newer = zipSync({ 'simpul.json': strToU8('{"format":99}'), 'changes.ndjson': strToU8('') });
	const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
		['separuh.simpul', good.slice(0, good.length / 2), /separuh\.simpul.*(cut short|damaged)/],
		['baru.simpul', newer, /baru\.simpul was written by a newer Simpul/],
		['bukan.simpul', strToU8('bukan zip'), /bukan\.simpul is not a Simpul project file/]
	];
	for (const [name, bytes, said] of refused) {
		await chooseProjectFile(page, bytes, name);
		await expect(page.getByText(said)).toBeVisible();
		expect(new URL(page.url()).pathname).toBe('/');
	}
	await page.reload();
	await expect(page.getByText('Utuh')).toHaveCount(0);
});
