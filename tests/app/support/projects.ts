/** Ways into a project, as a person takes them on the first page, and what the pages of a project are. */
import { expect, type Download, type Page } from '@playwright/test';
import { atRest, watchRest } from './at-rest.ts';

/** Addresses below that of the project. `/code/<source>` is reached through `firstSource`. */
export const PAGES = [
	'',
	'/import',
	'/actors',
	'/codebook',
	'/agreement',
	'/code',
	'/search',
	'/search/codes',
	'/memos',
	'/suggestions',
	'/crosstab',
	'/compare',
	'/charts',
	'/matrix',
	'/claims',
	'/findings',
	'/report',
	'/history'
] as const;

export type SampleName =
	'Open the Jambi sample' | 'Three cities (17 sources)' | 'Two English interviews';

/** Opens a sample from the first page. Returns the project's address without a trailing slash. */
export async function openSample(page: Page, name: SampleName = 'Open the Jambi sample') {
	await page.goto('/');
	await page.getByRole('button', { name }).click();
	return inProject(page);
}

type NewProject = { name: string; codebooks?: readonly string[]; me?: string };

/** Makes a project through the dialog; `codebooks` are the names to tick, the defaults if absent. */
export async function newProject(page: Page, { name, codebooks, me }: NewProject) {
	await page.goto('/');
	await page.getByRole('button', { name: /^(Start with my transcripts|New project)/ }).click();
	const dialog = page.getByRole('dialog', { name: 'New project' });
	await dialog.getByLabel('Name of the project').fill(name);
	if (codebooks)
		for (const box of await dialog.getByRole('checkbox').all()) {
			const label = (await box.locator('xpath=ancestor::label').innerText()).trim();
			await box.setChecked(codebooks.some((wanted) => label.startsWith(wanted)));
		}
	if (me !== undefined) await dialog.getByLabel('Your name as coder').fill(me);
	await dialog.getByRole('button', { name: 'Create project' }).click();
	return inProject(page);
}

/** Opens a project file from the first page, as if it had been chosen in the browser's dialog. */
export async function openProjectFile(page: Page, bytes: Uint8Array, name = 'project.simpul') {
	await chooseProjectFile(page, bytes, name);
	return inProject(page);
}

/** The same without waiting for a project: for files that are refused. */
export async function chooseProjectFile(page: Page, bytes: Uint8Array, name: string) {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Open project file' })).toBeEnabled();
	const file = { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
	await page.locator('input[type=file]').setInputFiles(file);
}

/** Waits until a project's page is drawn. */
export async function inProject(page: Page): Promise<string> {
	await page.waitForURL(/\/p\/[^/]+/);
	await expect(page.locator('main h1').first()).toBeVisible();
	return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

/** Goes to a page of a project and waits until it is drawn and at rest. */
export async function goTo(page: Page, address: string): Promise<void> {
	await watchRest(page);
	await page.goto(address);
	await expect(page.locator('main h1').first()).toBeVisible();
	await atRest(page);
}

/** The address of the reader with the first source of the project. */
export async function firstSource(page: Page, root: string): Promise<string> {
	await goTo(page, root);
	const link = page.locator(`main a[href^="${root}/code/"]`).first();
	return (await link.getAttribute('href'))!;
}

/** Renames the project in the overview and waits until the new name is saved. */
export async function rename(page: Page, name: string): Promise<void> {
	const field = page.getByLabel('Project name');
	await field.fill(name);
	await field.press('Tab');
	await expect(page.locator('main h1')).toHaveText(name);
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
}

/** Presses what saves a project file, and returns the bytes that the browser was given. */
export async function savedFile(page: Page, press: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
	const parts: Buffer[] = [];
	for await (const part of await download.createReadStream()) parts.push(part as Buffer);
	return new Uint8Array(Buffer.concat(parts));
}

/** The line of the overview that counts what is in the project. */
export const facts = (page: Page) => page.locator('main .facts').innerText();
