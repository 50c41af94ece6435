import type { BrowserContext, Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { addActor, applyCode, importText, saveState } from './support/edits.ts';
import {
	facts,
	firstSource,
	goTo,
	newProject,
	openProjectFile,
	openSample,
	rename,
	savedFile
} from './support/projects.ts';
import { contentsOf } from './support/project-of.ts';
import { expect, test } from './support/test.ts';

test('a reload keeps everything', async ({ page }) => {
	const root = await openSample(page);
	await rename(page, 'Renamed sample');
	await goTo(page, `${root}/actors`);
	await addActor(page, 'Puskesmas Kenali');
	await goTo(page, root);
	const before = await facts(page);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renamed sample');
	expect(await facts(page)).toBe(before);
	await page.goto('/');
	await expect(page.getByRole('listitem').filter({ hasText: 'Renamed sample' })).toBeVisible();
});

test('a browser that cannot be asked to keep the data, nor how much there is, is not asked', async ({
	page
}) => {
	await page.goto('/settings');
	const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
	const used = page.getByText(/ used of about /);
	await expect(ask).toBeVisible();
	await expect(used).toBeVisible();
	await page.addInitScript(() => {
		for (const name of ['persist', 'persisted', 'estimate'])
			Reflect.deleteProperty(StorageManager.prototype, name);
	});
	await page.reload();
	await expect(page.getByText('The browser may delete this data')).toBeVisible();
	await expect(ask).toBeHidden();
	await expect(used).toBeHidden();
});

test('the list of projects shows a change made a moment before leaving', async ({ page }) => {
	await newProject(page, { name: 'Old name', codebooks: [] });
	await rename(page, 'New name');
	await page.getByRole('link', { name: 'Simpul', exact: true }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'New name' })).toBeVisible();
});

test('going back from one project straight into another shows that one', async ({ page }) => {
	await newProject(page, { name: 'One', codebooks: [] });
	await page.getByRole('link', { name: 'Simpul', exact: true }).click();
	await page.getByRole('button', { name: 'New project' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Name of the project').fill('Two');
	await dialog.getByRole('button', { name: 'Create project' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two');
	await page.evaluate(() => history.go(-2));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('One');
	await rename(page, 'One changed');
	await page.getByRole('link', { name: 'Simpul', exact: true }).click();
	const names = page.getByRole('listitem').getByRole('heading');
	await expect(names).toHaveText(['One changed', 'Two']);
});

test('two tabs on one project see each other’s changes at once, and none is lost', async ({
	page: a,
	context
}) => {
	const root = await newProject(a, { name: 'Shared 0', codebooks: [] });
	const b = await context.newPage();
	await goTo(b, `${root}/actors`);
	const rail = b.locator('.rail .project');
	for (let i = 1; i <= 10; i++) {
		await Promise.all([rename(a, `Shared ${i}`), addActor(b, `Actor ${i}`)]);
		await expect(rail).toHaveText(`Shared ${i}`);
		await expect(a.locator('.facts')).toContainText(i === 1 ? '1 actor' : `${i} actors`);
	}
	const save = a.getByRole('button', { name: 'Save project file' });
	const { changes, project } = await contentsOf((await savedFile(a, () => save.click())).bytes);
	const names = [...project.actors.values()].map((actor) => actor.name);
	expect(names).toEqual(Array.from({ length: 10 }, (_, i) => `Actor ${i + 1}`));
	expect(changes.filter((change) => change.kind === 'project.edit')).toHaveLength(10);
	expect(project.meta.get('project')?.name).toBe('Shared 10');
	await a.reload();
	await expect(a.locator('.facts')).toContainText('10 actors');
});

test('a coding made in one tab counts in the other, and undo there takes it back here', async ({
	page: a,
	context
}) => {
	const root = await openSample(a, 'Two English interviews');
	const count = async () => Number(/(\d+) codings/.exec(await facts(a))![1]);
	const before = await count();
	const b = await context.newPage();
	await goTo(b, await firstSource(b, root));
	await applyCode(b, 'final say');
	await expect.poll(count).toBe(before + 1);
	await a.keyboard.press('Control+z');
	await expect.poll(count).toBe(before);
	await b.reload();
	await goTo(b, root);
	expect(await facts(b)).toBe(await facts(a));
});

test('two tabs that write at the same moment end with the same project', async ({
	page: a,
	context
}) => {
	const root = await newProject(a, { name: 'Race', codebooks: [] });
	const b = await context.newPage();
	await goTo(b, root);
	await Promise.all([rapidRenames(a, 'left', 20), rapidRenames(b, 'right', 20)]);
	await expect
		.poll(
			async () => (await title(a)) === (await title(b)) && /^(left|right) 20$/.test(await title(a))
		)
		.toBe(true);
	const save = a.getByRole('button', { name: 'Save project file' });
	const { changes } = await contentsOf((await savedFile(a, () => save.click())).bytes);
	const edits = changes.filter((change) => change.kind === 'project.edit');
	const last = JSON.stringify(edits.at(-1));
	expect(new Set(changes.map((change) => change.at)).size).toBe(changes.length);
	expect(edits).toHaveLength(40);
	expect(last).toContain(await title(a));
});

test.describe('with the program stored on the disk too', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a full disk does not stop the work: it goes on in memory and can be saved to a file', async ({
		page,
		context
	}) => {
		const cdp = await leaveRoomFor(context, page, 3_000_000);
		const root = await newProject(page, { name: 'Before', codebooks: [] });
		await rename(page, 'On disk');
		await goTo(page, `${root}/import`);
		await importText(page, 'too-large.txt', randomWords(3_000_000));
		await expect(page.getByText(/^Not saved: the disk is full/)).toBeVisible();
		expect(await saveState(page)).toBe('memory');

		await page.locator('.rail').getByRole('link', { name: 'Overview' }).click();
		await expect(page.locator('.facts')).toContainText('1 source');
		const field = page.getByLabel('Project name');
		for (const name of ['In memory 1', 'In memory 2']) {
			await field.fill(name);
			await field.press('Tab');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		}
		await page.keyboard.press('Control+z');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('In memory 1');

		await page.getByRole('link', { name: 'Simpul', exact: true }).click();
		await expect(
			page
				.getByRole('alert')
				.getByText(/^Not saved/)
				.last()
		).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('In memory 1');
		const save = page.getByRole('button', { name: 'Save project file' });
		const { bytes } = await savedFile(page, () => save.click());
		await expect(page.getByText('In memory 1.simpul was given to your browser')).toBeVisible();
		const { changes, texts, warnings, project } = await contentsOf(bytes);
		expect(warnings).toEqual([]);
		expect(project.meta.get('project')?.name).toBe('In memory 1');
		expect(texts.size).toBe(1);
		expect(JSON.stringify(changes)).toContain('On disk');

		await page.getByRole('link', { name: 'Simpul', exact: true }).click();
		await expect(page.getByRole('listitem').filter({ hasText: 'On disk' })).toBeVisible();
		await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
		await openProjectFile(page, bytes, 'rescued.simpul');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('In memory 1');
		await expect(page.locator('.facts')).toContainText('1 source');
		await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
	});
});

test('a project deleted in another tab says so where it is open, and does not come back', async ({
	page: a,
	context
}) => {
	const root = await newProject(a, { name: 'Doomed', codebooks: [] });
	const b = await context.newPage();
	await b.goto('/');
	await b.getByRole('button', { name: 'Actions for Doomed' }).click();
	await b.getByRole('menuitem', { name: 'Delete …' }).click();
	const dialog = b.getByRole('dialog');
	await dialog.getByRole('textbox').fill('Doomed');
	await dialog.getByRole('button', { name: 'Delete permanently' }).click();
	await expect(b.getByText('“Doomed” was deleted.')).toBeVisible();
	await a.bringToFront();
	const field = a.getByLabel('Project name');
	await field.fill('Alive again');
	await field.press('Tab');
	await expect(a.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
	await a.reload();
	await expect(a.getByText('This project is not on this device.')).toBeVisible();
	await b.reload();
	await expect(b.getByRole('button', { name: 'Open the Jambi sample' })).toBeVisible();
	expect(root).toMatch(/^\/p\//);
});

/**
 * Leaves the app so many bytes on the disk. It is done before the browser opens any of its databases, because the browser asks for
 * the room that is left only every half minute.
 */
async function leaveRoomFor(context: BrowserContext, page: Page, bytes: number) {
	await page.goto('/settings');
	const usage = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		return (await navigator.storage.estimate()).usage ?? 0;
	});
	const cdp = await context.newCDPSession(page);
	const origin = new URL(page.url()).origin;
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
	return cdp;
}

/** Words that no database can compress. */
function randomWords(count: number): string {
	const letters = randomBytes(count).toString('base64url');
	const words = letters.match(/.{1,7}/g)!;
	return words.map((word, i) => (i % 12 === 11 ? `${word}.\n` : word)).join(' ');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Changes the name many times without waiting for the disk in between. */
const rapidRenames = (page: Page, word: string, times: number) =>
	page.getByLabel('Project name').evaluate(
		async (field: HTMLInputElement, { word, times }) => {
			for (let i = 1; i <= times; i++) {
				field.value = `${word} ${i}`;
				field.dispatchEvent(new Event('change', { bubbles: true }));
				await new Promise((done) => setTimeout(done, 5));
			}
		},
		{ word, times }
	);
