/** Names of one endless word, as a pasted address makes them: no page may be pushed out of the window by them. */
import { addAttribute } from '#core/commands/add-attribute.ts';
import { addChapter } from '#core/commands/add-chapter.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { addCode } from '#core/commands/add-code.ts';
import { addCodeSet } from '#core/commands/add-code-set.ts';
import { addMemo } from '#core/commands/add-memo.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { importSources } from '#core/commands/import-sources.ts';
import { saveView } from '#core/commands/save-view.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { CODER, projectOf, sourceOf } from './support/project-of.ts';
import { goTo, openProjectFile, openSample, PAGES } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const long = (of: string) => of.padEnd(180, 'w');
const TABLE = 'rows=actor&columns=code:code&layers=source:place';
const WIDTHS = [1440, 390];

/** Whatever can be named is named so. */
async function madeOfLongNames() {
	const { source, texts } = await sourceOf(long('Source'), long('Label'), long('Said'), 'actor');
	const actor = { id: 'actor', name: long('Actor'), type: 'health-office' };
	const place = { id: 'place', name: long('Place'), type: 'category' } as const;
	const [start] = source.turns.start;
	const passage = { source: source.id, start: start!, end: start! + 180, codes: ['code'] };
	const about = { valence: 'enables', about: ['actor'], note: long('Note') } as const;
	const bytes = await projectOf(long('Project'), async (session) => {
		await session.run(
			(p) => importSources(p, { sources: [source], actors: [actor], attributes: [] }),
			{ texts }
		);
		await session.run((p) => addAttribute(p, { ...place, on: 'source' }));
		await session.run((p) =>
			setCells(p, { cells: [{ attribute: 'place', owner: source.id, value: long('Value') }] })
		);
		const name = { en: long('Code'), id: long('Kode') };
		const meaning = { definition: { en: long('Meaning') } };
		await session.run((p) =>
			addCode(p, { id: 'code', name, parent: null, valence: 'optional', ...meaning })
		);
		await session.run((p) => addCodeSet(p, { id: 'set', name: long('Set'), codes: ['code'] }));
		await session.run((p) =>
			applyCode(p, { ids: ['coding'], ...passage, coder: CODER.id, extras: about })
		);
		const memo = { coder: CODER.id, title: long('Memo'), body: long('Body') };
		await session.run((p) => addMemo(p, { id: 'memo', on: null, ...memo }));
		await session.run((p) => saveView(p, { id: 'view', name: long('Table'), spec: TABLE }));
		const expected = { op: 'value', rows: ['actor'], value: 1 } as const;
		await session.run((p) =>
			addClaim(p, {
				...{ id: 'claim', sentence: long('Claim'), spec: 'rows=actor&columns=code:code' },
				...{ expect: expected, status: 'accepted' }
			})
		);
		const body = `## ${long('Heading')}\n\n[${long('Words')}](claim:claim)\n\n![${long('Picture')}](table:${TABLE})`;
		await session.run((p) => addChapter(p, { id: 'chapter', title: long('Chapter'), body }));
	});
	return { bytes, source: source.id };
}

test('names of one endless word push no page out of the window', async ({ page }) => {
	test.slow();
	const { bytes, source } = await madeOfLongNames();
	const root = await openProjectFile(page, bytes);
	const asked = ['/codebook/code', `/code/${source}`, `/crosstab?${TABLE}`, '/search?q=Said*'];
	for (const path of [...PAGES, ...asked]) {
		await goTo(page, root + path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			await expect.soft.poll(wide, `${path} at ${width}`).toBeLessThanOrEqual(0);
		}
	}
	await page.goto('/');
	await expect(page.getByRole('link', { name: /^Project/ })).toBeVisible();
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect.soft(wide, `the list of projects at ${width}`).toBeLessThanOrEqual(0);
	}
});

test('the longest choice of a list makes the crosstab no wider than 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	const root = await openSample(page, 'Three cities (17 sources)');
	await goTo(page, `${root}/crosstab`);
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	await expect(page.getByLabel('Numbers', { exact: true })).toBeVisible();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
});
