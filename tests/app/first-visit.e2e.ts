import { readFileSync } from 'node:fs';
import {
	chooseProjectFile,
	facts,
	newProject,
	openProjectFile,
	openSample,
	savedFile
} from './support/projects.ts';
import { contentsOf, projectOf } from './support/project-of.ts';
import { expect, test } from './support/test.ts';

test('the first page says what this is and that nothing is sent', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveTitle(/Simpul/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simpul');
	await expect(page.getByText('Read interviews, record who speaks')).toBeVisible();
	await expect(page.getByText('Nothing is sent anywhere')).toBeVisible();
	await expect(page.getByText('The samples are fictional.')).toBeVisible();
});

test('one press opens the sample, and its overview says what is in it and what to do', async ({
	page
}) => {
	const { project } = await contentsOf(readFileSync('sample-transcripts/jambi.simpul'));
	const codings = `${[...project.codings.values()].flatMap((block) => block.ids).length} codings`;
	const root = await openSample(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jambi Bugar (fiksi)');
	await expect(page.locator('.facts')).toContainText('5 sources');
	await expect(page.locator('.facts')).toContainText(codings);
	await expect(page.getByRole('link', { name: 'Read the crosstab' })).toHaveAttribute(
		'href',
		`${root}/crosstab`
	);
	await expect(page.locator(`main a[href^="${root}/code/"]`)).not.toHaveCount(0);
	await page.goto('/');
	const card = page.getByRole('listitem').filter({ hasText: 'Jambi Bugar (fiksi)' });
	await expect(card).toContainText(`5 sources · ${codings}`);
});

test('while the browser has not promised to keep the data, the page says so', async ({ page }) => {
	const hint = page.getByText('The browser may delete this data when space runs short.').first();
	// Firefox asks the person whether the data may be kept, and waits for as long as nobody answers.
	await page.addInitScript(() => {
		navigator.storage.persisted = () => Promise.resolve(false);
		navigator.storage.persist = () =>
			new Promise((done) => addEventListener('answered', () => done(true)));
	});
	await openSample(page);
	await expect(hint).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('answered')));
	await expect(hint).toBeHidden();
});

test('the language is kept over a reload and said to screen readers', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
	await expect(page.getByRole('button', { name: 'Buka contoh Jambi' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'id');
	await page.reload();
	await expect(page.getByRole('button', { name: 'Buka contoh Jambi' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'id');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('button', { name: 'Open the Jambi sample' })).toBeVisible();
});

test.describe('in a browser set to Indonesian', () => {
	test.use({ locale: 'id-ID' });
	test('the first visit is in Indonesian', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('button', { name: 'Buka contoh Jambi' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'id');
	});
});

test('the colours follow the device until one is chosen, which is kept over a reload', async ({
	page
}) => {
	const paper = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Dark colours' })).toBeVisible();
	const light = await paper();
	await page.getByRole('button', { name: 'Dark colours' }).click();
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Light colours' })).toBeVisible();
	expect(await paper()).toBe(dark);
	await page.goto('/settings');
	await page.getByText('Same as the device').click();
	await expect.poll(paper).toBe(light);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(paper).toBe(dark);
});

test('a new project begins with the chosen codebooks and the coder’s name', async ({ page }) => {
	const codebooks = ['Polycentric', 'Peters'];
	const root = await newProject(page, { name: 'Jaminan kesehatan', codebooks, me: 'Sari' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jaminan kesehatan');
	await expect(
		page.locator('main').getByRole('link', { name: /^Import transcripts/ })
	).toHaveAttribute('href', `${root}/import`);
	const save = page.getByRole('button', { name: 'Save project file' });
	const { name, bytes } = await savedFile(page, () => save.click());
	expect(name).toBe('Jaminan kesehatan.simpul');
	const { project } = await contentsOf(bytes);
	expect([...project.frameworks.keys()].sort()).toEqual(['peters', 'polycentric']);
	expect([...project.coders.values()].map((coder) => coder.name)).toEqual(['Sari']);
});

test('a project without a codebook has no codes', async ({ page }) => {
	await newProject(page, { name: 'Bare', codebooks: [] });
	const save = page.getByRole('button', { name: 'Save project file' });
	const { project } = await contentsOf((await savedFile(page, () => save.click())).bytes);
	expect(project.codes.size).toBe(0);
});

test('a project is deleted only after its name is typed', async ({ page }) => {
	await newProject(page, { name: 'To be kept', codebooks: [] });
	const root = await newProject(page, { name: 'To be deleted', codebooks: [] });
	await page.goto('/');
	await page.getByRole('button', { name: 'Actions for To be deleted' }).click();
	await page.getByRole('menuitem', { name: 'Delete …' }).click();
	const dialog = page.getByRole('dialog', { name: 'Delete “To be deleted”?' });
	const confirm = dialog.getByRole('button', { name: 'Delete permanently' });
	await expect(confirm).toBeDisabled();
	await dialog.getByRole('textbox').fill('To be');
	await expect(confirm).toBeDisabled();
	await dialog.getByRole('textbox').fill('To be deleted');
	await confirm.click();
	await expect(page.getByText('“To be deleted” was deleted.')).toBeVisible();
	await expect(page.getByRole('listitem')).toHaveCount(1);
	const id = root.split('/').at(-1)!;
	const names = await page.evaluate(async () =>
		(await indexedDB.databases()).map((database) => database.name)
	);
	expect(names.filter((name) => name?.includes(id))).toEqual([]);
});

test('a saved project file opens as a new project with the same contents', async ({ page }) => {
	await openSample(page, 'Two English interviews');
	const before = await facts(page);
	const save = page.getByRole('button', { name: 'Save project file' });
	const { bytes } = await savedFile(page, () => save.click());
	const root = await openProjectFile(page, bytes, 'my copy.simpul');
	expect(await facts(page)).toBe(before);
	await page.goto('/');
	await expect(page.getByRole('listitem')).toHaveCount(2);
	const { changes } = await contentsOf(bytes);
	await page.goto(root);
	const again = await contentsOf((await savedFile(page, () => save.click())).bytes);
	expect(again.changes).toEqual(changes);
});

test('a project that is not open is saved from its card', async ({ page }) => {
	await openProjectFile(page, await projectOf('Closed'));
	await page.goto('/');
	await page.getByRole('button', { name: 'Actions for Closed' }).click();
	const item = page.getByRole('menuitem', { name: 'Save project file' });
	const { name, bytes } = await savedFile(page, () => item.click());
	expect(name).toBe('Closed.simpul');
	expect((await contentsOf(bytes)).project.meta.get('project')?.name).toBe('Closed');
});

const refused: readonly [what: string, file: () => Promise<Uint8Array>, says: RegExp][] = [
	['cut short', async () => (await projectOf('Cut')).slice(0, -100), /bad\.simpul is cut short/],
	['damaged', async () => withBitsFlipped(await projectOf('Damaged')), /bad\.simpul.*damaged/],
	['of another program', async () => new TextEncoder().encode('SQLite format 3'), /not a Simpul/],
	['empty', async () => new Uint8Array(), /bad\.simpul/]
];
for (const [what, file, says] of refused)
	test(`a file that is ${what} gives a clear message and no project`, async ({ page }) => {
		await chooseProjectFile(page, await file(), 'bad.simpul');
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByRole('alert')).toContainText('bad.simpul');
		await expect(page).toHaveURL('/');
		await expect(page.getByRole('button', { name: 'Open the Jambi sample' })).toBeVisible();
		const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
		expect(databases).toBe(1);
	});

/** Every tenth byte of the middle is another: the zip's directory stays whole, its contents do not. */
function withBitsFlipped(bytes: Uint8Array): Uint8Array {
	const from = Math.floor(bytes.length * 0.3);
	const to = Math.floor(bytes.length * 0.6);
	return bytes.map((byte, i) => (i > from && i < to && i % 10 === 0 ? byte ^ 0xff : byte));
}

test('a page that does not exist says so and leads back', async ({ page, watched }) => {
	watched.allow(/404/);
	await page.goto('/nowhere/at/all');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist.');
	await page.getByRole('link', { name: 'Back to the projects' }).click();
	await expect(page.getByRole('button', { name: 'Open the Jambi sample' })).toBeVisible();
});

test('the address of a project that is not on this device says so and makes none', async ({
	page
}) => {
	await page.goto('/p/nosuchproject');
	await expect(page.getByText('This project is not on this device.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Back to the projects' })).toBeVisible();
	const names = await page.evaluate(async () =>
		(await indexedDB.databases()).map((database) => database.name)
	);
	expect(names).not.toContain('simpul-project-nosuchproject');
});
