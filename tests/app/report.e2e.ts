import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readTranscript } from '#formats/transcript/read.ts';
import { axe } from './support/axe.ts';
import { goTo, inProject, newProject, openProjectFile, savedFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SAMPLE = 'sample-transcripts/jambi-findings.simpul';
const DATE = '2026-11-22';

/** Opens the finished sample and goes to its report. Returns the project's address. */
async function openReport(page: Page): Promise<string> {
	const root = await openProjectFile(page, new Uint8Array(readFileSync(SAMPLE)), 'jambi.simpul');
	await goTo(page, `${root}/report`);
	await expect(item(page, 'coreq-1')).toBeVisible();
	return root;
}
const item = (page: Page, id: string) => page.locator(`li[data-item="${id}"]`);
const preview = (page: Page) => page.getByRole('region', { name: 'Preview', exact: true });
const count = (page: Page) => page.getByText(/\d+ of \d+ items answered/);

/** What the command line writes of the same project. */
function written(format: 'html' | 'docx', lang: string): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'simpul-report-'));
	const out = join(folder, `report.${format}`);
	const asked = ['--date', DATE, '--lang', lang, '--out', out];
	execFileSync(process.execPath, [resolve('dist/simpul.js'), 'report', SAMPLE, ...asked]);
	const bytes = new Uint8Array(readFileSync(out));
	rmSync(folder, { recursive: true });
	return bytes;
}

test('P2, P3: what the project fills stands there; an answer by keyboard counts, stays and can be undone', async ({
	page
}) => {
	const root = await openReport(page);
	await expect(count(page)).toHaveText('14 of 32 items answered');
	await expect(item(page, 'coreq-24')).toHaveAttribute('data-state', 'filled');
	await expect(item(page, 'coreq-24')).toContainText('1 person made 63 codings in 7 sources.');
	await expect(item(page, 'coreq-10')).toHaveAttribute('data-state', 'answered');
	await expect(item(page, 'coreq-13')).toContainText('Spoken about but not heard');
	await expect(item(page, 'coreq-13')).toHaveAttribute('data-state', 'missing');
	const answer = item(page, 'coreq-2').getByRole('textbox');
	await answer.focus();
	await page.keyboard.type('Both hold a master’s degree.');
	await page.keyboard.press('Tab');
	await expect(item(page, 'coreq-2')).toHaveAttribute('data-state', 'answered');
	await expect(item(page, 'coreq-3').getByRole('textbox')).toBeFocused();
	await expect(count(page)).toHaveText('15 of 32 items answered');
	await expect(preview(page)).toContainText('Both hold a master’s degree.');
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
	await page.reload();
	await expect(answer).toHaveValue('Both hold a master’s degree.');
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(item(page, 'coreq-2')).toHaveAttribute('data-state', 'missing');
	await goTo(page, `${root}/history`);
	await expect(page.getByText('Their degrees and titles').first()).toBeVisible();
});

test('P1: the other checklist and what is missing, by address and by choice', async ({ page }) => {
	test.slow();
	const root = await openReport(page);
	const checklist = page.getByRole('region', { name: 'Checklist', exact: true });
	await checklist.getByText('SRQR', { exact: true }).click();
	await expect(item(page, 'srqr-1')).toBeVisible();
	await expect(page).toHaveURL(/list=srqr/);
	await expect(count(page)).toContainText('of 21 items');
	await page.getByLabel('Only what is missing').check();
	await expect(item(page, 'srqr-14')).toHaveCount(0);
	await item(page, 'srqr-9').getByRole('textbox').fill('Approved by the committee.');
	await item(page, 'srqr-9').getByRole('textbox').blur();
	await expect(item(page, 'srqr-9')).toHaveAttribute('data-state', 'answered');
	await axe(page, 'SRQR, only what is missing');
	await goTo(page, `${root}/report?list=srqr`);
	await expect(item(page, 'srqr-14')).toHaveAttribute('data-state', 'filled');
});

test('P10, P13: the files have the bytes of the command line; the preview is the same document', async ({
	page
}) => {
	test.slow();
	await openReport(page);
	await page.getByLabel('Date of the report').fill(DATE);
	await page.getByText('Bahasa Indonesia', { exact: true }).click();
	await expect(preview(page)).toContainText('Laporan proyek, 22 Nov 2026');
	await expect(preview(page)).toContainText('K1\u00a0✗\u00a0dibantah');
	await expect(preview(page)).toContainText('Gambar 1. ');
	const html = await savedFile(page, () =>
		page.getByRole('button', { name: 'Save as web page' }).click()
	);
	expect(html.name).toBe('Jambi Bugar, dengan temuan (fiksi) - report.html');
	expect(Buffer.from(html.bytes).equals(written('html', 'id'))).toBe(true);
	await expect(page.getByText(/was given to your browser to save/).first()).toBeVisible();
	const docx = await savedFile(page, () =>
		page.getByRole('button', { name: 'Save as Word document' }).click()
	);
	expect(docx.name).toMatch(/\.docx$/);
	expect(Buffer.from(docx.bytes).equals(written('docx', 'id'))).toBe(true);
	const read = await readTranscript({ name: docx.name, bytes: docx.bytes });
	expect(read.text).toContain('Lampiran: buku kode');
});

test('P5: parts left out are in neither preview nor file', async ({ page }) => {
	await openReport(page);
	await expect(preview(page)).toContainText('Appendix: codebook');
	await page.getByLabel('Appendix: codebook').uncheck();
	await page.getByLabel('Findings', { exact: true }).uncheck();
	await expect(preview(page)).not.toContainText('Appendix: codebook');
	await expect(preview(page)).not.toContainText('Siapa yang memutuskan');
	const html = await savedFile(page, () =>
		page.getByRole('button', { name: 'Save as web page' }).click()
	);
	const text = new TextDecoder().decode(html.bytes);
	expect(text).not.toContain('Appendix: codebook');
	expect(text).toContain('Appendix: how it was counted');
});

test('P11: the web page has no violation, by day and night, wide and narrow, and fits its width', async ({
	page
}) => {
	test.slow();
	const html = new TextDecoder().decode(written('html', 'en'));
	for (const [width, colorScheme] of [
		[1280, 'light'],
		[390, 'dark'],
		[390, 'light']
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		await page.setContent(html);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await axe(page, `the saved page, ${width}, ${colorScheme}`);
		const wanted = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(wanted).toBeLessThanOrEqual(width);
	}
});

test('on a phone one looks at the checklist or at the preview', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await openReport(page);
		await expect(preview(page)).toBeHidden();
		await page.getByText('Preview', { exact: true }).click();
		await expect(preview(page)).toContainText('Siapa yang memutuskan');
		await expect(item(page, 'coreq-1')).toBeHidden();
		await axe(page, `preview on a phone, ${colorScheme}`);
		const [wanted, given] = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return [scrollWidth, clientWidth] as const;
		});
		expect(wanted).toBeLessThanOrEqual(given);
	}
});

test('the report of an empty project says what is not there', async ({ page }) => {
	const root = await newProject(page, { name: 'Empty', codebooks: [] });
	await goTo(page, `${root}/report`);
	await inProject(page);
	await expect(count(page)).toHaveText('1 of 32 items answered');
	await expect(preview(page)).toContainText('No chapters of findings have been written');
	await expect(preview(page)).toContainText('The codebook is empty.');
});
