/** Two people work in one project file, each in a browser of their own, and one brings in what the other did. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { facts, goTo, openProjectFile, openSample, rename, savedFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';
import { twoCoders } from './support/two-coders.ts';

const BRING = 'Bring in a colleague’s project';
const saved = (page: Page) => {
	const save = page.getByRole('button', { name: 'Save project file' });
	return savedFile(page, () => save.click());
};
async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await expect(page.getByRole('button', { name: BRING })).toBeEnabled();
	await page
		.locator(`input[type=file][aria-label="${BRING}"]`)
		.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}
const preview = (page: Page) => page.getByRole('dialog', { name: /^Bring in what is new in/ });
const code = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(name) });

async function addCode(page: Page, root: string, name: string): Promise<void> {
	await goTo(page, `${root}/codebook`);
	await page.getByRole('button', { name: 'Add code' }).first().click();
	const field = page.getByRole('textbox', { name: 'Name of the new code' });
	await field.fill(name);
	await field.press('Enter');
	await expect(code(page, name)).toBeVisible();
	await field.press('Escape');
}

test('L15, L18: what a colleague did in a copy comes in by keyboard; another tab shows it too', async ({
	page,
	context,
	browser
}) => {
	const root = await openSample(page);
	const given = await saved(page);
	const theirs = await (await browser.newContext()).newPage();
	const copy = await openProjectFile(theirs, given.bytes);
	await addCode(theirs, copy, 'Kode Budi');
	const { bytes } = await saved(theirs);
	await theirs.context().close();

	await rename(page, 'Mine');
	const tab = await context.newPage();
	await goTo(tab, `${root}/codebook`);
	await choose(page, 'budi.simpul', bytes);
	const dialog = preview(page);
	await expect(dialog.getByText(/2 changes are not here yet \(.+: 2\)/)).toBeVisible();
	await expect(dialog.getByRole('row', { name: 'Coders 1 0 0' })).toBeVisible();
	await expect(dialog.getByRole('row', { name: 'Codes 1 0 0' })).toBeVisible();
	await axe(page);
	await dialog.getByRole('button', { name: 'Bring in what is new' }).press('Enter');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByText('budi.simpul was added.')).toBeVisible();
	await expect(page.locator('main h1')).toHaveText('Mine');
	await expect(code(tab, 'Kode Budi')).toBeVisible();
	await tab.close();

	await choose(page, 'budi.simpul', bytes);
	await expect(dialog.getByText('All of it is already here')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Bring in what is new' })).toBeDisabled();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await goTo(page, `${root}/history`);
	await expect(page.getByText(/Kode Budi/)).toBeVisible();
	await goTo(page, `${root}/codebook`);
	await expect(code(page, 'Kode Budi')).toBeVisible();
});

test('L15, L16: a colleague’s codings stand beside one’s own, and agreement is counted; another project is refused', async ({
	page
}) => {
	const root = await openSample(page);
	const before = await facts(page);
	const other = new Uint8Array(readFileSync('sample-transcripts/three-cities.simpul'));
	await choose(page, 'other.simpul', other);
	await expect(page.getByText('other.simpul is not a copy of this project')).toBeVisible();
	await choose(page, 'cut.simpul', (await twoCoders()).subarray(0, 30_000));
	await expect(page.getByText(/^cut\.simpul/)).toBeVisible();
	await expect(preview(page)).toHaveCount(0);
	expect(await facts(page)).toBe(before);

	await choose(page, 'budi.simpul', await twoCoders());
	await expect(preview(page).getByRole('row', { name: 'Codings 39 0 0' })).toBeVisible();
	await preview(page).getByRole('button', { name: 'Bring in what is new' }).click();
	await expect.poll(() => facts(page)).toContain('88 codings');
	await goTo(page, `${root}/agreement`);
	await expect(page.getByRole('grid', { name: /^Agreement/ })).toBeVisible();
});
