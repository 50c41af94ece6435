import type { Page } from '@playwright/test';
import { addClaim } from '#core/commands/add-claim.ts';
import { codingsIn } from '#core/model/visible.ts';
import { axe } from './support/axe.ts';
import { changedSample } from './support/changed-sample.ts';
import { goTo, openProjectFile, openSample, savedFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SENTENCE = 'The community takes part in cooperation.';
const SILENCE = 'Silence is not agreement.';

/** The sample of three cities with the worked example of docs/spec/triangulation.md and a claim without evidence. */
async function example(page: Page): Promise<string> {
	const claimed = await changedSample('three-cities', async (session) => {
		const coding = (name: string, start: number) => {
			const { project } = session;
			const source = [...project.sources.values()].find((one) => one.name === name)!;
			return codingsIn(project, source.id).find((one) => one.start === start)!.id;
		};
		const evidence = { for: [coding('jmb-lurah-01', 1658)], against: [coding('jmb-obs-01', 1141)] };
		await session.run((p) => addClaim(p, { id: 'bare', sentence: 'Coordination works well.' }));
		await session.run((p) => addClaim(p, { id: 'k', sentence: SENTENCE, evidence }));
	});
	return openProjectFile(page, claimed);
}

async function show(page: Page, root: string): Promise<void> {
	await goTo(page, `${root}/claims?part=triangulation`);
	await expect(page.locator('[data-cell]').first()).toBeVisible();
}
const cell = (page: Page, name: RegExp | string, claim = 'k') =>
	page.locator(`[data-cell^="${claim} "]`).and(page.getByRole('button', { name }));
const panel = (page: Page) => page.locator('.passages');

test('R4: residents silent, village agrees, observation disagrees, document silent', async ({
	page
}) => {
	const root = await example(page);
	await goTo(page, `${root}/claims`);
	await page.getByRole('link', { name: 'Triangulation' }).click();
	await expect(cell(page, 'Interview · Urban or rural village: agrees (1)')).toBeVisible();
	await expect(cell(page, 'Interview · Community and beneficiaries: silent')).toBeVisible();
	await expect(cell(page, 'Observation · nobody named: disagrees (1)')).toBeVisible();
	await expect(cell(page, /^Document · .*: silent/)).toBeVisible();
	await expect(page.getByText(SILENCE)).toBeVisible();
	const line = page.getByRole('row').filter({ hasText: SENTENCE });
	await expect(line).toContainText('agrees 1, disagrees 1, silent 2');
	await expect(line).toContainText('one coder only: Simpul (2 passages)');
	await expect(line).toContainText('Polycentric governance (2 of 2)');
	await page.getByText('Methods alone').click();
	await expect(cell(page, 'Focus group: silent')).toBeVisible();
	await expect(page.locator('[data-cell^="k "]')).toHaveCount(4);
});

test('by keys: arrows to a cell, Enter to its passages, into the transcript and back, Esc to the cell', async ({
	page
}) => {
	const root = await example(page);
	await show(page, root);
	await expect(page.locator('[data-cell][tabindex="0"]')).toHaveCount(1);
	await page.locator('[data-cell]').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).toHaveAttribute('data-cell', /^k /);
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator(':focus')).toHaveAccessibleName(
		/^Observation · nobody named: disagrees/
	);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Observation · nobody named' })).toBeFocused();
	await expect(panel(page).getByRole('heading', { name: 'Against it (1)' })).toBeVisible();
	await expect(panel(page)).toContainText('ia tidak ditanya apa pun');
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(page.locator(':focus')).toHaveAccessibleName(/^Observation · nobody named/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Observation · nobody named' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /\/code\/.*at=1141-/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/code\/.*at=1141-/);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Against it (1)' })).toBeVisible();
});

test('R4: a silent cell says what silence means and leads to where passages are chosen', async ({
	page
}) => {
	const root = await example(page);
	await show(page, root);
	await cell(page, 'Interview · Community and beneficiaries: silent').click();
	await expect(panel(page)).toContainText('That is silence, not agreement.');
	await panel(page).getByRole('link', { name: 'Open the claim and its passages' }).click();
	const claim = page.getByRole('listitem').filter({ hasText: SENTENCE }).first();
	await claim.getByRole('button', { name: 'Choose passages' }).click();
	await claim.getByLabel('Code', { exact: true }).selectOption({ label: 'Centres of authority' });
	await expect(claim.locator('.picker li').first()).toBeVisible();
});

test('without passages it says how they come; a method without a source is no silence', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/claims?part=triangulation`);
	await expect(page.getByText('No claims yet')).toBeVisible();
	await goTo(page, `${root}/claims?part=new`);
	await page.getByLabel('Sentence or paragraph of your report').fill('The programme works.');
	await page.getByRole('button', { name: 'Check it' }).click();
	await expect(page.getByText('No table can show this; it needs a reader.')).toBeVisible();
	await page.getByRole('button', { name: 'Save the claim' }).click();
	await expect(page.getByRole('button', { name: 'The programme works.' })).toBeVisible();
	await goTo(page, `${root}/claims?part=triangulation`);
	await page.getByRole('link', { name: 'Open the first claim' }).click();
	await page.getByRole('button', { name: 'Choose passages' }).click();
	const side = page.getByLabel('This passage').first();
	await expect(side).toBeVisible();
	await side.selectOption('for');
	await expect(page.getByRole('heading', { name: 'For it (1)' })).toBeVisible();
	await page.getByRole('link', { name: 'Triangulation' }).click();
	await expect(page.getByRole('button', { name: /agrees \(1\)$/ })).toBeVisible();
	await expect(
		page.getByRole('button', { name: 'Document · no such source: no source' })
	).toHaveText('–');
	await expect(page.getByText('–: there is no such source')).toBeVisible();
});

test('it leaves as a file', async ({ page }) => {
	const root = await example(page);
	await show(page, root);
	for (const [entry, ending, says] of [
		['Save as CSV', 'csv', /,agrees \(1\),/],
		['Save as Markdown', 'md', /Silence is not agreement/],
		['Save as web page (HTML)', 'html', /<td>disagrees \(1\)<\/td>/]
	] as const) {
		const { name, bytes } = await savedFile(page, async () => {
			await page.getByRole('button', { name: 'Export' }).click();
			await page.getByRole('menuitem', { name: entry }).click();
		});
		expect(name).toMatch(new RegExp(`^Triangulation .*\\.${ending}$`));
		expect(new TextDecoder().decode(bytes)).toMatch(says);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`axe, ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('finds nothing in the table and beside it', async ({ page }) => {
			const root = await example(page);
			await show(page, root);
			await axe(page, 'the table');
			await cell(page, /^Observation · nobody named/).click();
			await expect(panel(page)).toContainText('ia tidak ditanya apa pun');
			await axe(page, 'an open cell');
		});
	});

	test.describe(`phone, ${colorScheme}`, () => {
		test.use({ viewport: { width: 390, height: 844 }, colorScheme });

		test('one claim at a time, its passages in their place', async ({ page }) => {
			const root = await example(page);
			await show(page, root);
			await expect(page.getByRole('grid')).toHaveCount(0);
			await expect(page.locator('.sentence').first()).toHaveText(SENTENCE);
			await cell(page, /^Observation · nobody named: disagrees/).click();
			await expect(panel(page)).toContainText('ia tidak ditanya apa pun');
			await axe(page, 'an open cell on a phone');
			const [wanted, given] = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return [scrollWidth, clientWidth] as const;
			});
			expect(wanted).toBeLessThanOrEqual(given);
			await page.getByRole('button', { name: 'Previous claim' }).click();
			await expect(page.locator('.sentence').first()).toHaveText('Coordination works well.');
			await expect(panel(page)).toHaveCount(0);
			await expect(page.getByText('No passages beside it yet.')).toBeVisible();
		});
	});
}
