/** S11 in words: what is said of a line, what is never said of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAsked } from '#core/commands/set-asked.ts';
import { summary } from '#core/findings/summary.ts';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { lineWords, type LineFacts } from '#i18n/findings-words.ts';
import type { Locale } from '#i18n/message.ts';
import { tellWords } from '#report/findings/tell-words.ts';
import { smallProject } from '../../core/tables/small-project.ts';
import { ready } from '../../samples/sample.ts';

const jambi = await ready('jambi');
const CODES = 'code:pg-authority,pg-cooperation,pg-involvement';
const told = (query: string, locale: Locale, project: Project = jambi.project) => {
	const spec = parseSpec(new URLSearchParams(query));
	const texts = (hash: string) => jambi.pack.texts.get(hash);
	return tellWords(project, spec, summary(project, spec, texts, locale), locale);
};

describe('S11: Tables 1-3 in words', () => {
	it('who mentions a code most often, of how many, in how many sources, how far ahead', () => {
		const [authority, cooperation, involvement] = told(`rows=type&columns=${CODES}&heard=1`, 'en');
		expect(authority).toBe(
			'Centres of authority is most often mentioned by Community and beneficiaries: 3 of 8 references, in 2 sources; one reference ahead of Health office and Social office (2 each); without jmb-warga-01 or jmb-warga-02 first place is shared or lost; small base.'
		);
		expect(cooperation).toContain('3 of 5 references, in 1 source; 2 references ahead');
		expect(cooperation).toContain(
			'At zero: Community and beneficiaries (not mentioned; whether it was asked is not recorded).'
		);
		expect(involvement).toContain('4 of 8 references, in 2 sources; 2 references ahead');
	});

	it('in Indonesian, with numbers as they are written there', () => {
		const [authority] = told(`rows=type&columns=${CODES}&heard=1`, 'id');
		expect(authority).toBe(
			'Pusat kewenangan paling sering disebut oleh Masyarakat penerima: 3 dari 8 rujukan, dalam 2 sumber; unggul satu rujukan dari Dinas Kesehatan dan Dinas Sosial (masing-masing 2); tanpa jmb-warga-01 atau jmb-warga-02 peringkat pertama menjadi seri atau beralih; basis kecil.'
		);
		const rates = told('rows=type&columns=code:pg-authority&percent=rate&heard=1', 'id');
		expect(rates[0]).toMatch(/: 5,3 per 1\.000 kata \(2 rujukan\), dalam 1 sumber;/);
	});

	it('zeros say their reason once it is recorded', () => {
		const sources = ['jmb-warga-01', 'jmb-warga-02'];
		const asked = (codes: readonly string[]) =>
			told(
				`rows=type&columns=${CODES}&heard=1`,
				'en',
				apply(jambi.project, setAsked(jambi.project, { sources, codes }))
			)[1];
		expect(asked(['pg-cooperation'])).toContain('(asked and not mentioned)');
		expect(asked([])).toContain('(not asked)');
	});

	it('lines are rows where percents are of the row, and holders are held by, not mentioned by', () => {
		expect(told(`rows=type&columns=${CODES}&percent=row&heard=1`, 'en')[1]).toMatch(
			/^Health office most often speaks of Centres of authority: 2 of 4 references/
		);
		const turned = `rows=type&columns=${CODES}&percent=row&heard=1&transpose=1`;
		expect(told(turned, 'en')).toEqual(
			told(`rows=type&columns=${CODES}&percent=row&heard=1`, 'en')
		);
		expect(told('rows=holder:type&columns=code:pg-authority', 'en')[0]).toMatch(
			/^Centres of authority: Health office and Social office share first place, 4 of 8 references each;/
		);
	});

	it('a tie is called one, and a table of nothing says so', () => {
		const tie = told('rows=type&columns=code:pg-cooperation&unit=sources&heard=1', 'en')[0];
		expect(tie).toContain('share first place, 1 of 3 sources each');
		expect(tie).not.toContain('most often');
		expect(told('rows=type&columns=code:@7', 'en')).toEqual([
			'The table is empty: there is nothing to put into words.'
		]);
	});
});

describe('S11.1: the word dominant', () => {
	const facts: LineFacts = {
		...{ line: 'Authority', relation: 'said-by', unit: 'references', rate: false },
		...{ base: 12, sources: 4, cells: 3, toTie: 3, smallBase: false, hangsOn: [], zeros: [] },
		first: [{ name: 'Residents', n: 7, value: 7, sources: 3 }],
		second: [{ name: 'Office', n: 4, value: 4, sources: 1 }],
		dominant: true
	};

	it('is said where it is allowed and nowhere else', () => {
		expect(lineWords('en', facts)).toBe(
			'Residents is dominant in mentioning Authority: 7 of 12 references, in 3 sources; 3 references ahead of Office (4).'
		);
		for (const locale of ['en', 'id'] as const) {
			expect(lineWords(locale, facts)).toMatch(/dominan/);
			expect(lineWords(locale, { ...facts, dominant: false })).not.toMatch(/dominan/i);
		}
	});

	it('holders hold, speakers mention', () => {
		const held = { ...facts, relation: 'held-by', dominant: false } as const;
		expect(lineWords('en', held)).toMatch(
			/^Authority is most often said to be held by Residents: /
		);
		expect(lineWords('id', held)).toMatch(
			/^Authority paling sering disebut dipegang oleh Residents: /
		);
	});

	it('one row has nothing to be compared with', () =>
		expect(lineWords('en', { ...facts, cells: 1, dominant: false })).toBe(
			'Authority: 12 references, in 4 sources; there is nothing to compare it with.'
		));
});

const QUERIES = [
	'rows=actor&columns=code:p,q&percent=column',
	'rows=code&columns=type&percent=row&transpose=1',
	'rows=actor&columns=code&percent=rate',
	'rows=about&columns=coder&unit=words',
	'rows=source&columns=valence&unit=presence&hideZeros=1'
];

describe('any project', () => {
	it('no sentence holds NaN, undefined or an empty name, and dominant is said of dominant lines only', () => {
		fc.assert(
			fc.property(
				smallProject,
				fc.constantFrom(...QUERIES),
				fc.constantFrom<Locale>('en', 'id'),
				({ project, texts }, query, locale) => {
					const spec = parseSpec(new URLSearchParams(query));
					const found = summary(project, spec, (hash) => texts.get(hash), locale);
					const all = tellWords(project, spec, found, locale).join(' ');
					expect(all).not.toMatch(/NaN|undefined|null|Infinity| {2}/);
					expect((all.match(/dominan/g) ?? []).length).toBe(
						found.lines.filter(({ dominant }) => dominant).length
					);
				}
			),
			{ numRuns: 100 }
		);
	});
});
