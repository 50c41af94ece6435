import { describe, expect, it } from 'vitest';
import { numbersFound } from '#core/code-query/answer.ts';
import { askCodes } from '#core/code-query/ask.ts';
import { parseSavedQuery, savedQueryText } from '#core/code-query/saved-query.ts';
import { withPassages } from '#core/code-query/saved.ts';
import { addChapter } from '#core/commands/add-chapter.ts';
import { saveView } from '#core/commands/save-view.ts';
import { apply } from '#core/log/apply.ts';
import { liveImage } from '#formats/markdown/write-link.ts';
import { readMarkdown } from '#formats/markdown/read-markdown.ts';
import { documentHtml } from '#formats/document/html.ts';
import { tellSavedQuery } from '#report/tell-saved-query.ts';
import { found, partsOf, reportOf, wordsOf } from './made.ts';

const SPEC = 'ask=pg-authority%20near%205%20pg-cooperation&by=type';
const pairs = (spec: string) => new URLSearchParams(spec);
const withChapter = (spec: string) => {
	const body = liveImage(spec, 'Where they meet');
	return {
		...found,
		project: apply(found.project, addChapter(found.project, { id: 'q', title: 'Meetings', body }))
	};
};

describe('a saved question about codes in a text', () => {
	it('M8: is one text, which gives back the question, its dimension and whether passages follow', () => {
		const saved = parseSavedQuery(pairs(withPassages(SPEC)));
		expect(saved).toMatchObject({ by: { by: 'type' }, passages: true });
		expect(parseSavedQuery(pairs(savedQueryText(saved)))).toEqual(saved);
		expect(withPassages(withPassages(SPEC))).toBe(withPassages(SPEC));
		expect(parseSavedQuery(pairs('ask=a not b'))).toMatchObject({ by: null, passages: false });
	});

	it('M8, W2: stands in a chapter as an image and is read back', () => {
		const spec = withPassages(SPEC);
		expect(liveImage(spec, 'Both')).toMatch(/^!\[Both\]\(query:ask=/);
		expect(readMarkdown(liveImage(spec, 'Both'))).toEqual([
			{ kind: 'live', spec, caption: 'Both' }
		]);
	});

	it('M8, P6: the report has its sentence, its numbers with their base, and no passages unless asked', () => {
		const { parts } = reportOf(withChapter(SPEC), 'en', ['findings']);
		const table = partsOf(parts, 'table').at(-1)!.table;
		expect(table.caption).toContain('Where they meet. ');
		expect(table.head).toEqual(['Type of actor', 'Found', 'Passages of A', 'Share']);
		const { query } = parseSavedQuery(pairs(SPEC));
		const numbers = numbersFound(askCodes(found.project, query, 'en'));
		expect(numbers.found).toBeGreaterThan(0);
		expect(table.foot!.slice(1, 3)).toEqual([`${numbers.found}`, `${numbers.asked}`]);
		expect(wordsOf(parts)).toContain(`${numbers.found} of ${numbers.asked} passages in `);
		expect(partsOf(parts, 'quotation')).toEqual([]);
	});

	it('M8, P8: its passages have who says A, source and line, on the page as in the report', () => {
		const spec = withPassages(SPEC);
		const chapter = withChapter(spec);
		for (const lang of ['en', 'id'] as const) {
			const quoted = partsOf(reportOf(chapter, lang, ['findings']).parts, 'quotation');
			expect(quoted.length).toBeGreaterThan(0);
			const told = tellSavedQuery(chapter.project, pairs(spec), lang);
			const page = told.quotations((hash) => found.pack.texts.get(hash));
			expect(quoted.map(({ text, where }) => ({ text, where }))).toEqual(
				page.map(({ text, where }) => ({ text, where }))
			);
			for (const { where } of quoted)
				expect(where).toMatch(lang === 'en' ? /^.+ · .+, lines? \d/ : /^.+ · .+, baris \d/);
			expect(told.more).toBe('');
		}
		const bare = tellSavedQuery(chapter.project, pairs(spec), 'en').quotations(() => undefined);
		expect(bare[0]!.text).toBe('The text of this source is not available.');
	});

	it('M8, P7: one that stands in no chapter follows among the tables, and then only once', () => {
		const save = (project: typeof found.project) =>
			apply(project, saveView(project, { id: 'v', name: 'Meetings of codes', spec: SPEC }));
		const headings = (project: typeof found.project) =>
			partsOf(reportOf({ ...found, project }, 'en', ['tables']).parts, 'heading').map(
				({ text }) => text
			);
		expect(headings(save(found.project))).toContain('Meetings of codes');
		expect(headings(save(withChapter(withPassages(SPEC)).project))).not.toContain(
			'Meetings of codes'
		);
	});

	it('M8, P6: a question that cannot be asked is the sentence that says why', () => {
		const { parts } = reportOf(withChapter('ask=no-such-code not pg-authority'), 'en', [
			'findings'
		]);
		const told = partsOf(parts, 'paragraph').filter(({ tone }) => tone === 'warning');
		expect(told.map(({ runs }) => runs[0]!.text)).toContainEqual(
			expect.stringMatching(/^Where they meet: .*no-such-code.*\.$/)
		);
	});

	it('M8, P10: the same each time, and safe as a web page', () => {
		const chapter = withChapter(withPassages(SPEC));
		const html = () => documentHtml(reportOf(chapter, 'id', ['findings']));
		expect(html()).toBe(html());
		expect(html()).toContain('Tipe aktor');
	});
});
