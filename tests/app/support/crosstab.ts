/** The crosstab page as its reader sees it: numbers by their cells, files as the browser is given them. */
import { execFile } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { goTo, savedFile } from './projects.ts';

export const THREE = 'code:pg-authority,pg-cooperation,pg-involvement';

/** Shows a table by its question, as an address bar would. */
export async function show(page: Page, root: string, question: string): Promise<void> {
	await goTo(page, `${root}/crosstab${question === '' ? '' : `?${question}`}`);
	await expect(page.getByRole('grid').first()).toBeVisible();
}

/** All lines of a table, the heads first; spaces as they are read. */
export const lines = async (page: Page, at = 0): Promise<string[][]> =>
	page
		.getByRole('grid')
		.nth(at)
		.locator('tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('th, td')].map((cell) =>
					(cell.textContent ?? '').replace(/\s+/g, ' ').trim()
				)
			)
		);

/** The passages that a number opens, by their addresses. */
export async function passages(page: Page): Promise<string[]> {
	const links = page.locator('main aside').getByRole('link');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Presses an entry of the export menu. */
export const exported = (page: Page, entry: string) =>
	savedFile(page, async () => {
		await page.getByRole('button', { name: /^(Export|Ekspor)$/ }).click();
		await page.getByRole('menuitem', { name: entry }).click();
	});

/** What the built command line prints for the same question. */
export function commandLine(project: string, question: string, format: string, form: string) {
	const flags = [...new URLSearchParams(question)].flatMap(([name, value]) =>
		['transpose', 'hideZeros', 'heard'].includes(name) ? [`--${name}`] : [`--${name}`, value]
	);
	return printed(['crosstab', project, ...flags, '--format', format, '--form', form]);
}

/** What the built command line prints. @param isWell  whether it may end with this status */
export function printed(
	args: readonly string[],
	isWell = (status: unknown): boolean => status === 0
) {
	return new Promise<Buffer>((done, fail) =>
		execFile(
			process.execPath,
			['dist/simpul.js', ...args],
			{ encoding: 'buffer', maxBuffer: 1 << 26 },
			(error, out) => (error && !isWell(error.code) ? fail(error) : done(out))
		)
	);
}

/** Of a comparison that finds differences: status 1. */
export const printedAnyway = (args: readonly string[]) => printed(args, (status) => status === 1);
