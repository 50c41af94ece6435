/** Findings below the table: words, sensitivity, silence with the guide, uncertainty. */
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { exported, lines, show, THREE } from './support/crosstab.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSuggested } from './support/suggested-project.ts';
import { expect, test } from './support/test.ts';

const TYPES = `rows=type&columns=${THREE}&percent=column&heard=1`;
const PEOPLE = 'Community and beneficiaries';

async function carry(page: Page, tab: string) {
	const how = page.getByRole('button', { name: 'How far does it carry?' });
	await expect(how).toBeVisible();
	if ((await how.getAttribute('aria-expanded')) === 'false') await how.click();
	await page.getByRole('tab', { name: tab }).click();
	return page.getByRole('tabpanel', { name: tab });
}
const words = (page: Page) => page.getByRole('region', { name: 'In words' });

test('S11: the table in words, copied and saved', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const root = await openSample(page);
	await show(page, root, TYPES);
	await expect(words(page)).toContainText(
		`Centres of authority is most often mentioned by ${PEOPLE}: 3 of 8 references, in 2 sources; one reference ahead of Health office and Social office (2 each)`
	);
	await expect(words(page)).not.toContainText('dominant');
	await words(page).getByRole('button', { name: 'Copy text' }).click();
	await expect(page.getByText('The text is on the clipboard.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('small base. Actor cooperation is most often mentioned by');
	const { bytes } = await exported(page, 'Save as web page with the findings in words');
	expect(Buffer.from(bytes).toString()).toContain('<p>Centres of authority is most often');
	await page.getByLabel('Percent').selectOption('row');
	await expect(words(page)).toContainText(
		'Health office most often speaks of Centres of authority'
	);
});

test('S9: sensitivity says what turns, by sign and word, and folds what changes nothing', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, TYPES);
	const panel = await carry(page, 'Sensitivity');
	await expect(panel).toContainText('changes in 3 and is shared in 1 of 13 other ways');
	const share = panel.getByRole('row', { name: /^the share of its own total/ });
	await expect(share.getByRole('cell').first()).toHaveText(
		/↷ changed\s*Health office and Social office\s*50% \(n = 4\)/
	);
	await expect(panel.getByText('without jmb-dinkes-01')).toBeHidden();
	await panel.locator('summary').click();
	await expect(panel.getByText('without jmb-dinkes-01')).toBeVisible();
	await axe(page, 'sensitivity');
	await page.getByLabel('Percent').selectOption('rate');
	await expect(panel).toContainText('first place of Health office');
});

test('S9.5, S10.3: each layer by itself, beside what all say together', async ({ page }) => {
	const root = await openSample(page, 'Three cities (17 sources)');
	await show(page, root, `${TYPES}&layers=source:Kota`);
	const panel = await carry(page, 'Sensitivity');
	const layers = panel.getByRole('region', { name: 'In 3 layers: Kota' });
	await expect(layers).toContainText('Health office; likewise in 1 of 3 layers (Bekasi)');
	const first = panel
		.getByRole('listitem')
		.filter({ hasText: /\d other ways/ })
		.first();
	await expect(first).toContainText('first place of Health office changes in 4');
	await panel.getByLabel('Which layer').selectOption('Jambi');
	await expect(first).toContainText(`first place of ${PEOPLE} changes in 3`);
	await axe(page, 'sensitivity of a layer');
	await page.getByRole('tab', { name: 'Silence' }).click();
	const silent = page.getByRole('tabpanel', { name: 'Silence' });
	await silent.getByLabel('Which layer').selectOption('Bekasi');
	await expect(silent).toContainText('1 source, 1 coded, guide of 1 not recorded');
	await page.getByRole('tab', { name: 'Uncertainty' }).click();
	const uncertain = page.getByRole('tabpanel', { name: 'Uncertainty' });
	await uncertain.getByRole('switch').check();
	await expect(uncertain).toContainText('the whole table, not a single layer');
});

test('S9.4: without suggestions first place is shared; how a coding was found can be asked and is told', async ({
	page
}) => {
	const { root, source } = await openSuggested(page);
	await show(page, root, 'rows=source&columns=code:deciding');
	const panel = await carry(page, 'Sensitivity');
	await expect(panel.getByRole('row', { name: /suggested/ }).getByRole('cell')).toHaveText(
		/≈ shared\s*north and south\s*1 of 2/
	);
	await show(page, root, 'rows=origin&columns=code:deciding&layers=source');
	await expect(page.getByRole('rowheader', { name: 'Cues of the codebook' }).first()).toBeVisible();
	await show(page, root, 'rows=source&columns=code:deciding&where=origin=hand');
	await expect((await carry(page, 'Sensitivity')).getByText('was suggested')).toBeVisible();
	await goTo(page, source);
	await page.locator('.rd-mark').filter({ hasText: 'one' }).click();
	const chosen = page.getByRole('complementary', { name: 'Chosen coding' });
	await expect(chosen).toContainText('Proposed by: Cues of the codebook; accepted by a person');
});

test('S10, B8.3: what the guide asked turns a zero into n/a, in the table and its chart, and is undone', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, TYPES);
	const people = async () => (await lines(page)).at(-2);
	expect(await people()).toContain('0% (0 of 5)');
	const panel = await carry(page, 'Silence');
	await expect(panel).toContainText('Not recorded whether asked');
	await expect(
		panel
			.getByRole('row', { name: /^Rumah sakit/ })
			.getByRole('cell')
			.first()
	).toHaveText('4');
	await axe(page, 'silence');
	await panel.getByRole('button', { name: 'Record what the guide asked' }).click();
	const dialog = page.getByRole('dialog', {
		name: 'Which of these codes did the guide ask about?'
	});
	await dialog.getByLabel('Centres of authority').check();
	await axe(page, 'guide');
	await dialog.getByRole('button', { name: 'Record 1 code for 5 sources' }).click();
	await expect(dialog).toBeHidden();
	await expect(panel).toContainText('The guide of their coded sources did not ask about it.');
	expect(await people()).toContain('n/a');
	await expect(page.getByText('n/a Not asked: the guide of these sources')).toBeVisible();
	await expect(page.locator('section.chart')).toContainText('n/a');
	await expect(words(page)).toContainText(`At zero: ${PEOPLE} (not asked).`);
	await page.keyboard.press('Control+z');
	await expect(panel).toContainText('Not recorded whether asked');
	expect(await people()).toContain('0% (0 of 5)');
	await goTo(page, `${root}/history`);
	await expect(page.getByRole('main')).toContainText(
		'Undid: Recorded what the guide asked in 5 sources'
	);
});

test('S8: uncertainty is off until asked for, and no test stands without its caveat', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, TYPES);
	const panel = await carry(page, 'Uncertainty');
	await expect(panel).toContainText('The people were chosen, not drawn at random');
	await expect(panel).not.toContainText('p = ');
	await panel.getByRole('switch').check();
	await expect(panel).toContainText(
		'60 labelings, p = 0.20; the smallest that any labeling could reach is p = 0.10'
	);
	await expect(panel).toContainText('too few transcripts to test');
	await expect(
		panel
			.getByRole('row', { name: /^Community/ })
			.getByRole('cell')
			.first()
	).toContainText('8.5–75.5%');
	await expect(panel).not.toContainText('Chi-square');
	await panel.getByRole('button', { name: /^Exact test/ }).click();
	await expect(panel).toContainText('Not valid for these passages:');
	await expect(panel).toContainText(
		'Fisher-Freeman-Halton, exact: p = 0.551. It corrects for small expected counts'
	);
	await axe(page, 'uncertainty');
});

test('by keyboard: the parts open, tabs are walked with arrows', async ({ page }) => {
	const root = await openSample(page);
	await show(page, root, TYPES);
	const how = page.getByRole('button', { name: 'How far does it carry?' });
	await how.focus();
	await page.keyboard.press('Enter');
	// What unfolds is loaded when it is asked for: the next stop is there when its tab is.
	const first = page.getByRole('tab', { name: 'Sensitivity' });
	await expect(first).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Silence' })).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.getByRole('tabpanel', { name: 'Uncertainty' })).toBeVisible();
	await expect(page.getByRole('switch')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('switch')).toBeFocused();
});

test('B6.5: percents of column and of row side by side', async ({ page }) => {
	const root = await openSample(page);
	await show(page, root, TYPES);
	await page.getByLabel('Numbers', { exact: true }).selectOption('column-row');
	await expect(
		page
			.getByRole('row', { name: /^Community/ })
			.getByRole('gridcell')
			.first()
	).toHaveText(/3 ?\(37\.5% \/ 42\.9%\)/);
	await expect(
		page.getByText('In brackets: percent of the column / percent of the row.')
	).toBeVisible();
});

test('B8.4: a table without columns says what is missing', async ({ page }) => {
	const root = await openSample(page);
	await goTo(page, `${root}/crosstab?rows=type&columns=code:@7`);
	await expect(page.getByText('The table has no columns')).toBeVisible();
});

test.describe('on a phone, dark', () => {
	test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

	test('nothing is wider than the page, and axe finds nothing', async ({ page }) => {
		const root = await openSample(page);
		await show(page, root, TYPES);
		for (const tab of ['Sensitivity', 'Silence', 'Uncertainty']) {
			const panel = await carry(page, tab);
			if (tab === 'Uncertainty') await panel.getByRole('switch').check();
			await expect(panel.getByRole('table').first()).toBeVisible();
			await axe(page, `${tab} on a phone`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(390);
		}
	});
});

test('the open part stands in the address: back closes it, a bookmark opens it', async ({
	page
}) => {
	const root = await openSample(page);
	await show(page, root, TYPES);
	await carry(page, 'Silence');
	await expect(page).toHaveURL(/&part=silence$/);
	await page.reload();
	await expect(page.getByRole('tab', { name: 'Silence' })).toHaveAttribute('aria-selected', 'true');
	await page.goBack();
	await expect(page.getByRole('tab', { name: 'Sensitivity' })).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await page.goBack();
	await expect(page.getByRole('tab')).toHaveCount(0);
	await page.goForward();
	await expect(page.getByRole('tab', { name: 'Sensitivity' })).toBeVisible();
	await page.getByRole('button', { name: 'How far does it carry?' }).click();
	await expect(page.getByRole('tab')).toHaveCount(0);
	await expect(page).not.toHaveURL(/part=/);
});
