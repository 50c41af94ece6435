import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from './support/browser-process.ts';
import { newProject, savedFile } from './support/projects.ts';
import { contentsOf } from './support/project-of.ts';
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
async function whatIsLeft(folder: string, baseURL: string, root: string) {
	const executablePath = process.env['CHROMIUM_PATH'];
	const context = await chromium.launchPersistentContext(folder, {
		baseURL,
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await context.newPage();
		await page.goto(root);
		const save = page.getByRole('button', { name: 'Save project file' });
		const { bytes } = await savedFile(page, () => save.click());
		const name = await page.getByRole('heading', { level: 1 }).innerText();
		return { ...(await contentsOf(bytes)), name };
	} finally {
		await context.close();
	}
}
