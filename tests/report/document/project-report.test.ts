import { describe, expect, it } from 'vitest';
import { addChapter } from '#core/commands/add-chapter.ts';
import { removeClaim } from '#core/commands/remove-claim.ts';
import { saveView } from '#core/commands/save-view.ts';
import { apply } from '#core/log/apply.ts';
import { alive } from '#core/model/visible.ts';
import { EMPTY } from '#core/model/project.ts';
import { documentHtml } from '#formats/document/html.ts';
import { LOCALES } from '#i18n/message.ts';
import { USUAL_SECTIONS } from '#report/document/sections.ts';
import { ready } from '../../samples/sample.ts';
import { found, partsOf, reportOf, wordsOf } from './made.ts';

const jambi = await ready('jambi');

describe('the report of the finished sample', () => {
	it('P10: is the same each time, and in golden files in both languages', async () => {
		for (const lang of LOCALES) {
			const html = documentHtml(reportOf(found, lang));
			expect(documentHtml(reportOf(found, lang))).toBe(html);
			await expect(html).toMatchFileSnapshot(`../../golden/report/jambi-findings-${lang}.html`);
		}
	});

	it('P5: has its parts in order, and any may be left out', () => {
		const heads = (sections: Parameters<typeof reportOf>[2]) =>
			reportOf(found, 'en', sections).parts.flatMap((part) =>
				part.kind === 'heading' && part.level === 2 ? [part.text] : []
			);
		const all = heads(USUAL_SECTIONS);
		expect(all).toHaveLength(8);
		expect(heads(['rules', 'methods'])).toEqual([all[0], all[7]]);
		expect(reportOf(found, 'en', []).parts).toHaveLength(1);
		expect(wordsOf(reportOf(found, 'en', []).parts)).toContain('check the names');
	});

	it('P6: claims stand with number, sign, word and the numbers they rest on', () => {
		const words = wordsOf(reportOf(found, 'en', ['findings']).parts);
		expect(words).toContain('Dinas Sosial. [K1 ✗ contradicted]');
		expect(words).toMatch(/K1 ✗ contradicted\. Percent of the column: .*22\.2% \(2 of 9\)/);
		expect(words).toContain('[K2 ✓ supported]');
		const gone = {
			...found,
			project: apply(found.project, removeClaim(found.project, { id: 'claim-holders' }))
		};
		expect(wordsOf(reportOf(gone, 'en', ['findings']).parts)).toContain(
			'[a claim that is no longer in the project]'
		);
	});

	it('P6: a question that cannot be answered is a sentence', () => {
		const body =
			'![Gone](table:rows=actor&columns=code:no-such-code)\n\n![Odd](display:view=nothing)';
		const project = apply(
			found.project,
			addChapter(found.project, { id: 'c', title: 'New', body })
		);
		const { parts } = reportOf({ ...found, project }, 'en', ['findings']);
		const warnings = partsOf(parts, 'paragraph').filter(({ tone }) => tone === 'warning');
		const told = warnings.map(({ runs }) => runs[0]!.text);
		expect(told).toHaveLength(3);
		expect(told[1]).toMatch(/^Gone: .*no-such-code.*\.$/);
		expect(told[2]).toMatch(/^Odd: .*\.$/);
	});

	it('P7: a saved table that stands in a chapter does not stand twice', () => {
		const headings = (sections: Parameters<typeof reportOf>[2]) =>
			partsOf(reportOf(found, 'id', sections).parts, 'heading').map(({ text }) => text);
		const saved = alive(found.project, 'views').map(({ name }) => name);
		expect(headings(['tables']).filter((text) => saved.includes(text))).toEqual([
			'Keterlibatan aktor',
			'Sebaran kode dalam tiap wawancara'
		]);
		expect(partsOf(reportOf(found, 'id', ['tables']).parts, 'figure').length).toBeGreaterThan(0);
	});

	it('P7: without saved ones the ready tables stand there', () => {
		const headings = partsOf(reportOf(jambi, 'en', ['tables']).parts, 'heading');
		expect(headings.map(({ text }) => text)).toContain('Three centres side by side');
		const tables = partsOf(reportOf(jambi, 'en', ['tables']).parts, 'table');
		expect(tables[0]!.table.body.flat()).toContain('37.5% (3 of 8)');
		expect(tables.map(({ table }) => /^Table (\d)\. /.exec(table.caption)?.[1])).toEqual([
			...['1', '2', '3', '4']
		]);
	});

	it('P8: quotations say who, where and on which lines, at most two for each code', () => {
		const { parts } = reportOf(found, 'en', ['quotations']);
		const quotes = partsOf(parts, 'quotation');
		for (const { where, text, lang } of quotes) {
			expect(where).toMatch(/ · jmb-[a-z]+-\d+, lines? \d+(–\d+)?$/);
			expect(text.trim()).not.toBe('');
			expect(lang).toBe('id');
		}
		let sinceHead = 0;
		let byCode = false;
		for (const part of parts) {
			if (part.kind === 'heading') {
				byCode ||= part.text === 'By code';
				sinceHead = 0;
			}
			if (part.kind === 'quotation' && byCode) expect(++sinceHead).toBeLessThanOrEqual(2);
		}
		expect(quotes.some(({ where }) => where.startsWith('I (Dinas Sosial Kota Jambi) · '))).toBe(
			true
		);
	});

	it('P9: the ledger and the negative cases, also those that nobody has answered', () => {
		const { parts } = reportOf(found, 'en', ['claims']);
		expect(partsOf(parts, 'table')[0]!.table.body).toHaveLength(6);
		expect(partsOf(parts, 'table')[1]!.table.body.map(([number]) => number)).toEqual([
			'K1',
			'K2',
			'K3',
			'K4',
			'K5',
			'K6'
		]);
		const words = wordsOf(parts);
		expect(words).toMatch(/K1: .* \(no comment yet\)/);
		expect(words).toMatch(/K5: .*Musyawarah diceritakan/);
		expect(partsOf(parts, 'quotation')).toHaveLength(3);
	});

	it('P2: checklists say what is missing', () => {
		const { parts } = reportOf(found, 'en', ['checklists']);
		const words = wordsOf(parts);
		expect(words).toMatch(/\d+ of 32 items: \d+ filled from the project, 2 answered/);
		expect(words).toMatch(/Still missing: 1, 2, 3/);
		const rows = partsOf(parts, 'table')[0]!.table.body;
		expect(rows).toHaveLength(32);
		expect(rows[9]![2]).toBe('answered');
		expect(rows[9]![3]).toContain('Dipilih dengan sengaja');
	});

	it('every code stands in the appendix, and every table has its head and its rows alike', () => {
		const { parts } = reportOf(found, 'en');
		const bold = partsOf(parts, 'paragraph').flatMap(({ runs }) =>
			runs.flatMap(({ strong, text }) => (strong ? [text] : []))
		);
		for (const { name } of alive(found.project, 'codes')) expect(bold).toContain(name.en);
		for (const { table } of partsOf(parts, 'table'))
			for (const row of table.body) expect(row).toHaveLength(table.head.length);
	});

	it('no number is missing: nothing undefined, no NaN', () => {
		for (const lang of LOCALES)
			expect(JSON.stringify(reportOf(found, lang))).not.toMatch(/undefined|NaN|\[object/);
	});
});

describe('projects with little in them', () => {
	it('P5: an empty project has a report that says what is not there', () => {
		const { parts, title } = reportOf({ project: EMPTY, pack: jambi.pack }, 'en');
		expect(title).toBe('Simpul');
		const words = wordsOf(parts);
		for (const sentence of [
			'No chapters',
			'Nothing is coded yet',
			'no claims',
			'codebook is empty'
		])
			expect(words).toContain(sentence);
	});

	it('P11: names are text and never markup', () => {
		const bad = '<img src=x onerror=alert(1)> & "quoted"';
		const project = apply(
			jambi.project,
			saveView(jambi.project, { id: 'v', name: bad, spec: 'rows=actor&columns=code' })
		);
		const html = documentHtml(reportOf({ ...jambi, project }, 'en', ['tables']));
		expect(html).not.toContain('<img');
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;');
	});
});
