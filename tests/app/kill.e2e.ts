import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './support/browser-process.ts';
import { chooseProjectFile, newProject, openProjectFile, savedFile } from './support/projects.ts';
import { contentsOf, projectOf } from './support/project-of.ts';
import { expect, test } from './support/test.ts';

const MOMENTS_MS = [150, 400, 900];

for (const moment of MOMENTS_MS)
	test(`killing the browser ${moment} ms into a stream of changes loses nothing that was shown as saved`, async ({
		baseURL
	}) => {
		const folder = mkdtempSync(join(tmpdir(), 'simpul-kill-'));
		try {
			const { root, shown } = await changeUntilKilled(folder, baseURL!, moment);
			expect(shown, 'the stream had begun').toBeGreaterThan(0);
			const { changes, name } = await whatIsLeft(folder, baseURL!, root);
			const names = changes
				.filter((change) => change.kind === 'project.edit')
				.map((change) => (change.args as { name: string }).name);
			expect(names.length).toBeGreaterThanOrEqual(shown);
			expect(names).toEqual(names.map((_, i) => `Name ${i + 1}`));
			expect(name).toBe(`Name ${names.length}`);
		} finally {
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	});

test('killing the browser while a project file is being opened leaves no project without its content', async ({
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'simpul-kill-'));
	try {
		const browser = await startBrowser(folder);
		const { context, page } = await browser.connect(baseURL!);
		let writing = false;
		await context.exposeBinding('isWriting', () => (writing = true));
		await context.addInitScript(stopAtTheFirstChange);
		await chooseProjectFile(page, await projectOf('Half opened'), 'half.simpul');
		await expect.poll(() => writing).toBe(true);
		await browser.kill();
		await reopened(folder, baseURL!, async (after) => {
			await after.goto('/');
			await expect(after.getByRole('button', { name: 'Open the Jambi sample' })).toBeVisible();
			await expect(after.getByText('Half opened')).toHaveCount(0);
			await openProjectFile(after, await projectOf('Half opened'), 'half.simpul');
			await expect(after.getByRole('heading', { level: 1 })).toHaveText('Half opened');
		});
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});

/** Runs in the page: whoever comes to write a change never gets an answer, and the transaction stays open. */
function stopAtTheFirstChange(): void {
	const say = (globalThis as unknown as { isWriting: () => void }).isWriting;
	for (const method of ['add', 'put'] as const) {
		const original = IDBObjectStore.prototype[method];
		IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args) {
			if (this.name !== 'changes') return original.apply(this, args);
			const stay = () => void (this.get(0).onsuccess = stay);
			stay();
			say();
			return new EventTarget() as IDBRequest<IDBValidKey>;
		};
	}
}

/** Renames a new project again and again, each time waiting for the mark "saved", and kills the browser in the midst of it. */
async function changeUntilKilled(folder: string, baseURL: string, moment: number) {
	const browser = await startBrowser(folder);
	const { context, page } = await browser.connect(baseURL);
	const root = await newProject(page, { name: 'Name 0', codebooks: [] });
	let shown = 0;
	await context.exposeBinding('shownAsSaved', (_, i: number) => (shown = i));
	await page.evaluate(renameForEver);
	await expect.poll(() => shown).toBeGreaterThan(0);
	await new Promise((done) => setTimeout(done, moment));
	const before = shown;
	await browser.kill();
	return { root, shown: Math.max(before, shown) };
}

/** Runs in the page. */
function renameForEver(): void {
	const say = (globalThis as unknown as { shownAsSaved: (i: number) => void }).shownAsSaved;
	const field = document.querySelector<HTMLInputElement>('main .settings input')!;
	const isShown = (name: string) =>
		document.querySelector('main h1')!.textContent === name &&
		document.querySelector('[data-saved]')!.getAttribute('data-saved') === 'saved';
	const frame = () => new Promise((done) => setTimeout(done, 0));
	void (async () => {
		for (let i = 1; ; i++) {
			field.value = `Name ${i}`;
			field.dispatchEvent(new Event('change', { bubbles: true }));
			do await frame();
			while (!isShown(`Name ${i}`));
			say(i);
		}
	})();
}

/** Starts the browser again on the same folder and reads the project by its file. */
const whatIsLeft = (folder: string, baseURL: string, root: string) =>
	reopened(folder, baseURL, async (page) => {
		await page.goto(root);
		const save = page.getByRole('button', { name: 'Save project file' });
		const { bytes } = await savedFile(page, () => save.click());
		const name = await page.getByRole('heading', { level: 1 }).innerText();
		return { ...(await contentsOf(bytes)), name };
	});

async function reopened<T>(folder: string, baseURL: string, work: (page: Page) => Promise<T>) {
	const executablePath = process.env['CHROMIUM_PATH'];
	const context = await chromium.launchPersistentContext(folder, {
		baseURL,
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}
