import { importCodings } from '#core/commands/import-codings.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { addCode } from '#core/commands/add-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import Papa from 'papaparse';
import { axe } from './support/axe.ts';
import { commandLine, exported, lines, passages, show, THREE } from './support/crosstab.ts';
import { goTo, openProjectFile, openSample } from './support/projects.ts';
import { CODER, projectOf, sourceOf } from './support/project-of.ts';
import { expect, test } from './support/test.ts';

const ACTORS = `rows=actor&columns=${THREE}`;
const JAMBI = 'sample-transcripts/jambi.simpul';

test('Tables 1 to 3 stand on the first page of the crosstab, with n', async ({ page }) => {
	const root = await openSample(page);
	await show(page, root, '');
	expect(await lines(page)).toEqual([
		['Actor', 'Centres of authority', 'Actor cooperation', 'Actor involvement', 'All'],
		['BPJS Kesehatan Cabang Jambi', '12.5% (1 of 8)', '60% (3 of 5)', '25% (2 of 8)', '6'],
		['Dinas Kesehatan Kota Jambi', '25% (2 of 8)', '20% (1 of 5)', '12.5% (1 of 8)', '4'],
		['Dinas Sosial Kota Jambi', '25% (2 of 8)', '20% (1 of 5)', '12.5% (1 of 8)', '4'],
		[
			'Masyarakat penerima bantuan kesehatan',
			...['37.5% (3 of 8)', '0% (0 of 5)', '50% (4 of 8)', '7']
		],
		['n', '8', '5', '8', '21']
	]);
	for (const [name, n] of [
		['Centres of authority', '8'],
		['Actor cooperation', '5'],
		['Actor involvement', '8']
	] as const) {
		const ready = page.getByRole('navigation', { name: 'Ready tables' });
		await ready.getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('columnheader', { name })).toBeVisible();
		await expect(page.getByRole('columnheader')).toHaveCount(2);
		expect((await lines(page)).at(-1)).toEqual(['n', n]);
	}
});

test('B11: every number opens exactly as many passages as it says', async ({ page }) => {
	test.slow();
	const root = await openSample(page);
	for (const turned of ['', '&transpose=1']) {
		await show(page, root, `${ACTORS}&heard=1&form=count${turned}`);
		const cells = page.getByRole('grid').locator('[data-cell]');
		expect(await cells.count()).toBe(20);
		for (const cell of await cells.all()) {
			await cell.click();
			await expect(cell).toHaveAttribute('aria-pressed', 'true');
			const says = Number(await cell.innerText());
			await expect(page.locator('main aside li')).toHaveCount(says);
		}
	}
});

test('the address bar: back, reload and a bookmark bring the same table and passages', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, '');
	await page.getByLabel('Percent').selectOption('row');
	await expect(page.getByRole('grid')).toContainText('50% (3 of 6)');
	await page
		.getByRole('grid')
		.getByRole('button', { name: /^BPJS.*, Actor cooperation: 50%/ })
		.click();
	await expect(page.locator('main aside li')).toHaveCount(3);
	const bookmark = page.url();
	const opened = await passages(page);
	await page.reload();
	await expect(page.locator('main aside li')).toHaveCount(3);
	expect(await passages(page)).toEqual(opened);
	await page.locator('main aside').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/code\//);
	await expect(page.getByRole('group', { name: /^Text of / })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(bookmark);
	await expect(page.locator('main aside li')).toHaveCount(3);
	await page.goBack();
	await expect(page.locator('main aside')).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('grid')).toContainText('60% (3 of 5)');
	await page.goto(bookmark);
	await expect(page.locator('main aside li')).toHaveCount(3);
});

test('B10: layers by city stand below the whole and add up to it; a filter is one of them', async ({
	page
}) => {
	const root = await openSample(page, 'Three cities (17 sources)');
	const question = `rows=type&columns=${THREE}&form=count&heard=1`;
	await show(page, root, `${question}&layers=source:Kota`);
	await expect(page.locator('.panel h2')).toHaveText([
		...['All together', 'Bekasi', 'Jambi', 'Kotawaringin Timur']
	]);
	const numbers = async (at: number) =>
		(await lines(page, at)).slice(1).map((line) => line.slice(1).map((n) => Number(n) || 0));
	const [whole, ...parts] = await Promise.all([0, 1, 2, 3].map(numbers));
	expect(whole!.at(-1)!.at(-1)).toBe(65);
	whole!.forEach((line, r) =>
		line.forEach((n, c) => expect(parts.reduce((sum, part) => sum + part[r]![c]!, 0)).toBe(n))
	);
	const jambi = (await lines(page, 2)).filter((line) =>
		line.some((text) => text !== '–' && /\d/.test(text))
	);
	await show(page, root, question);
	await page.getByRole('button', { name: 'Add filter' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add filter' });
	await dialog.getByLabel('Only where').selectOption('source:Kota');
	await dialog.getByLabel('Jambi').check();
	await axe(page, 'filter dialog');
	await dialog.getByRole('button', { name: 'Use filter' }).click();
	await expect(page.getByText('Only Kota: Jambi.')).toBeVisible();
	expect((await lines(page)).slice(1)).toEqual(jambi);
});

test('units and rules change what is counted, and the sentence says so', async ({ page }) => {
	const root = await openSample(page);
	await show(page, root, '');
	const people = page.getByRole('row', { name: /^Masyarakat/ });
	const units = { sources: '2', speakers: '2', actors: '1', presence: '1' };
	await page.getByLabel('Percent').selectOption('none');
	for (const [unit, first] of Object.entries(units)) {
		await page.getByLabel('Count').selectOption(unit);
		await expect(people.getByRole('gridcell').first()).toHaveText(first);
	}
	await page.getByLabel('Count').selectOption('words');
	await expect(page.getByText(/^Coded words in 5 interviews/)).toBeVisible();
	await expect(people.getByRole('gridcell').first()).toHaveText(/^\s*\d{2,}\s*$/);
	await page.getByRole('button', { name: 'Rules' }).click();
	await page.getByLabel('only its own passages').check();
	await expect(page.getByText('Codes below a code are not counted with it.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rules (1 changed)' })).toBeVisible();
});

const QUESTIONS: readonly [question: string, form: string][] = [
	[`rows=actor&columns=${THREE}&percent=column&heard=1`, 'percent-of'],
	[`rows=type&columns=${THREE}&percent=rate`, 'percent'],
	[`rows=kind&columns=${THREE}&percent=row&transpose=1`, 'count-percent'],
	[`rows=holder:type&columns=${THREE}&layers=actor&hideZeros=1`, 'count'],
	[`rows=type&columns=code&unit=references&where=kind%3Dinterview`, 'count-sources']
];

for (const [question, form] of QUESTIONS)
	test(`B12: what the page saves is what the command line prints, byte by byte: ${form}`, async ({
		page
	}) => {
		const root = await openSample(page);
		await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click();
		await show(page, root, `${question}&form=${form}`);
		for (const [entry, format] of [
			['Simpan sebagai CSV', 'csv'],
			['Simpan sebagai halaman web (HTML)', 'html'],
			['Simpan sebagai Markdown', 'md'],
			['Simpan sebagai JSON', 'json'],
			['Simpan bagan sebagai SVG', 'svg']
		] as const) {
			const { bytes } = await exported(page, entry);
			const printed = await commandLine(JAMBI, question, format, form);
			expect(Buffer.from(bytes).toString(), `${question} ${format}`).toBe(printed.toString());
		}
	});

test('B12: the same in English', async ({ page }) => {
	const root = await openSample(page, 'Two English interviews');
	const question = 'rows=type&columns=code&percent=column';
	await show(page, root, question);
	for (const [entry, format] of [
		['Save as CSV', 'csv'],
		['Save chart as SVG', 'svg']
	] as const) {
		const { bytes } = await exported(page, entry);
		const file = 'sample-transcripts/english.simpul';
		const printed = await commandLine(file, question, format, 'percent-of');
		expect(Buffer.from(bytes).toString()).toBe(printed.toString());
	}
	const { bytes, name } = await exported(page, 'Save chart as PNG');
	expect(name).toMatch(/\.png$/);
	const same = await commandLine(
		'sample-transcripts/english.simpul',
		question,
		'png',
		'percent-of'
	);
	expect(Buffer.compare(Buffer.from(bytes), same)).toBe(0);
});

const EVIL = '=HYPERLINK("http://x.invalid")<img src=x onerror=alert(1)>&';

test('a hostile name is no formula in CSV and no markup in HTML and SVG', async ({ page }) => {
	const bytes = await projectOf('Hostile', async (session) => {
		await session.run((p) => addActor(p, { id: 'evil', name: EVIL, type: null }));
		const name = { en: EVIL, id: EVIL };
		await session.run((p) => addCode(p, { id: 'code-evil', name, parent: null }));
		const { source, texts } = await sourceOf('one', 'P', 'We decide.', 'evil');
		const batch = { sources: [source], actors: [], attributes: [] };
		await session.run((p) => importSources(p, batch), { texts });
		const at = { source: source.id, code: 'code-evil', coder: CODER.id, start: 3, end: 13 };
		await session.run((p) => importCodings(p, { codings: [{ unique: 'c1', ...at }] }));
	});
	const root = await openProjectFile(page, bytes);
	await show(page, root, 'rows=actor&columns=code');
	await expect(page.getByRole('rowheader', { name: EVIL })).toBeVisible();
	const csv = Buffer.from((await exported(page, 'Save as CSV')).bytes).toString();
	const { data } = Papa.parse<string[]>(csv.trimEnd());
	expect(data[0]![1]).toBe(`'${EVIL}`);
	expect(data[1]).toEqual([`'${EVIL}`, '1']);
	for (const entry of ['Save as web page (HTML)', 'Save chart as SVG']) {
		const file = Buffer.from((await exported(page, entry)).bytes).toString();
		expect(file).toContain('&lt;img src=x');
		expect(file).not.toContain('<img');
	}
});

test('by keyboard: through the table, into the passages, into the transcript and back', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, '');
	const first = page.getByRole('grid').locator('[data-cell]').first();
	await first.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator(':focus')).toHaveAccessibleName(
		'BPJS Kesehatan Cabang Jambi, Actor cooperation: 60% (3 of 5), small base'
	);
	await page.keyboard.press('Control+End');
	await expect(page.locator(':focus')).toHaveAccessibleName('n, All: 21');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Enter');
	await expect(page.locator('main aside li')).toHaveCount(1);
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main aside').getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('main aside')).toHaveCount(0);
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.locator('main aside').getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/jmb-bpjs-01/);
	await page.goBack();
	await expect(page.locator('main aside li')).toHaveCount(1);
});

test('a saved table comes back by its name', async ({ page }) => {
	const root = await openSample(page);
	await show(page, root, `${ACTORS}&percent=total`);
	const before = await lines(page);
	await page.getByRole('button', { name: 'Save view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save view' });
	await dialog.getByLabel('Name of this view').fill('Of all');
	await axe(page, 'save view');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved: Of all')).toBeVisible();
	await goTo(page, `${root}/crosstab`);
	await page.getByRole('link', { name: 'Of all' }).click();
	await expect(page.getByText(/percent of all references in the table/)).toBeVisible();
	expect(await lines(page)).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`on a phone, ${colorScheme}`, () => {
		test.use({ viewport: { width: 390, height: 844 }, colorScheme });

		test('the question is one line, the whole table is in sight, and passages open', async ({
			page
		}) => {
			const root = await openSample(page);
			await show(page, root, '');
			await expect(page.getByLabel('Percent')).toBeHidden();
			await expect(page.getByText('Rows: Actor · Columns: 3 codes')).toBeVisible();
			const right = await page
				.getByRole('grid')
				.locator('tr > :last-child')
				.evaluateAll((cells) => Math.max(...cells.map((c) => c.getBoundingClientRect().right)));
			expect(right).toBeLessThanOrEqual(390);
			await page.getByRole('button', { name: 'Change' }).click();
			await expect(page.getByLabel('Percent')).toBeVisible();
			await axe(page, 'controls on a phone');
			await page.getByLabel('Percent').selectOption('none');
			await page.getByRole('button', { name: 'Choose codes (Columns)' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await axe(page, 'codes on a phone');
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await page.getByRole('button', { name: 'Done' }).click();
			await page.getByRole('grid').locator('[data-cell]').first().click();
			await expect(page.locator('main aside li').first()).toBeInViewport();
			await axe(page, 'passages on a phone');
		});
	});
