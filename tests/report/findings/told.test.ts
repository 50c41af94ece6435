/** Sensitivity, silence and uncertainty as the page and the command line print them. */
import { describe, expect, it } from 'vitest';
import { setAsked } from '#core/commands/set-asked.ts';
import { sensitivity } from '#core/findings/sensitivity.ts';
import { silence } from '#core/findings/silence.ts';
import { exactTest, uncertainty } from '#core/findings/uncertainty.ts';
import { apply } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { lineInLayersWords } from '#i18n/findings-layers.ts';
import { REASONS, reasons } from '#i18n/findings-silence.ts';
import { leftOutWords, variantGroups } from '#i18n/findings-sensitivity.ts';
import { invalidWords, pText, refusalWords } from '#i18n/findings-uncertainty.ts';
import { LOCALES, translate, type Locale } from '#i18n/message.ts';
import { findingsFile } from '#report/findings/findings-file.ts';
import { tellSensitivity } from '#report/findings/tell-sensitivity.ts';
import { tellSilence } from '#report/findings/tell-silence.ts';
import { tellExact, tellUncertainty } from '#report/findings/tell-uncertainty.ts';
import { tellTable } from '#report/tell-table.ts';
import { ready } from '../../samples/sample.ts';

const { project, pack } = await ready('jambi');
const QUERY =
	'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column&heard=1';
const texts = (hash: string) => pack.texts.get(hash);
const asked = (query: string, locale: Locale = 'en', of: Project = project) => {
	const spec = parseSpec(new URLSearchParams(query));
	const table = crosstab(of, spec, texts, locale);
	return { spec, table, told: tellTable(of, table, locale) };
};

describe('S9: sensitivity', () => {
	const { spec } = asked(QUERY);
	const told = tellSensitivity(project, spec, sensitivity(project, spec, texts, 'en'), 'en');
	const of = (label: string) => told.variants.find((variant) => variant.label === label)!;

	it('names who is first with numbers and n, by a sign and a word', () => {
		expect(of('references').places[0]).toEqual({
			...{ turn: 'same', sign: '=', word: 'same' },
			...{ names: 'Community and beneficiaries', numbers: '3 of 8 references' }
		});
		expect(of('the share of its own total').places[0]).toMatchObject({
			...{ sign: '↷', word: 'changed' },
			...{ names: 'Health office and Social office', numbers: '50% (n = 4)' }
		});
		expect(of('the rate per 1,000 words').places[0]!.numbers).toBe(
			'5.3 per 1,000 words (375 words)'
		);
		expect(of('own passages only').places[0]).toMatchObject({ sign: '∅', names: '', numbers: '' });
	});

	it('says what never changes, by how many passages first place hangs, and folds what changes nothing', () => {
		expect(told.stands[0]).toBe(
			'Centres of authority: first place of Community and beneficiaries changes in 3 and is shared in 1 of 13 other ways. It depends on one reference: with one less it is a tie.'
		);
		expect(told.folded.map(({ label }) => label)).toEqual([
			'without jmb-dinkes-01',
			'without jmb-dinsos-01'
		]);
		expect(told.leftOut).toEqual([
			'One coder alone: only one person coded what is in this table.',
			'Suggestions: no coding in this table was suggested.'
		]);
	});

	it('S9.5: says in how many layers a first place holds, and flags one that is in none', () => {
		const facts = { line: 'Money', first: 'Ana', filled: 3, always: [] as string[], flips: false };
		const told = (
			more: Partial<typeof facts> & { same: readonly string[] },
			locale: Locale = 'en'
		) => lineInLayersWords(locale, { ...facts, ...more });
		expect(told({ same: ['A', 'B'], always: ['A', 'B'] })).toBe(
			'Money: all together, first place of Ana; likewise in 2 of 3 layers (A and B); there it never changes.'
		);
		expect(told({ same: ['A', 'B'], always: ['A'] })).toContain('it never changes in A.');
		expect(told({ same: ['A'] })).toContain('(A); there other ways of asking change it.');
		expect(told({ same: [], flips: true })).toBe(
			'Money: all together, first place of Ana, and in none of the 3 layers that have anything: the whole shows what no single layer shows.'
		);
		expect(told({ same: [], flips: true }, 'id')).toContain('tidak demikian di satu pun dari 3');
		expect(told({ same: [], filled: 1 })).toContain('not in the only layer that has anything');
		expect(told({ same: [], filled: 0 }, 'id')).toBe('Money: semua lapisan kosong.');
	});

	it('S9.5: beyond 24 layers only all together; an empty layer says so', () => {
		const { spec } = asked(`${QUERY}&layers=type`);
		const found = sensitivity(project, spec, texts, 'en');
		const { layered } = tellSensitivity(project, spec, found, 'en');
		const layer = (label: string) => layered!.layers.find((one) => one.label === label)!;
		expect(layer('Hospital').empty).toBe(true);
		expect(layer('Health office').stands[0]).toContain(
			'first place of Health office never changes'
		);
		const many = { ...found, layered: { ...found.layered!, count: 25, layers: null, lines: [] } };
		const told = tellSensitivity(project, spec, many, 'en').layered!;
		expect(told.layers).toEqual([]);
		expect(told.overview[0]!.text).toContain('25 layers and the project 5 sources: too many');
	});

	it('has words for every way and every reason, in both languages', () => {
		for (const locale of LOCALES) {
			for (const group of Object.values(variantGroups))
				expect(translate(locale, group)).not.toBe('');
			for (const why of Object.values(leftOutWords))
				expect(translate(locale, why, 'X')).toMatch(/^X: /);
		}
	});
});

describe('S10: silence', () => {
	it('puts each zero under its reason, voices that are silent alike together', () => {
		const sources = ['jmb-warga-01'];
		const known = apply(project, setAsked(project, { sources, codes: ['pg-cooperation'] }));
		const { spec, table } = asked(QUERY);
		const before = tellSilence(project, spec, silence(project, spec, 'en'), table, 'en');
		expect(before.groups.map(({ reason, cells }) => [reason, cells])).toEqual([
			['nobody', 33],
			['not-recorded', 1]
		]);
		expect(before.groups[0]!.lines).toHaveLength(1);
		const after = tellSilence(known, spec, silence(known, spec, 'en'), table, 'en').groups[0]!;
		expect(after).toMatchObject({ reason: 'not-mentioned', title: 'Asked and not mentioned' });
		expect(after.lines).toEqual([
			{
				who: ['Community and beneficiaries'],
				codes: ['Actor cooperation'],
				sources: '2 sources, 2 coded, 1 asked'
			}
		]);
	});

	it('says where zeros have no such reason, and lists who is spoken about only', () => {
		const { spec, table } = asked('rows=holder:type&columns=code:pg-authority');
		const told = tellSilence(project, spec, silence(project, spec, 'en'), table, 'en');
		expect(told.none).toContain('only where one side is who speaks');
		expect(told.spokenAbout[0]).toMatchObject({ label: 'Rumah sakit (Jambi)', about: 4 });
		for (const reason of REASONS) expect(reasons[reason]).toBeDefined();
	});
});

describe('S8: uncertainty', () => {
	const { spec, table, told } = asked(QUERY, 'id');
	const shown = tellUncertainty(told, uncertainty(project, spec, table, 'id'), 'id');

	it('S1: limits in the reader’s numbers', () => {
		expect(shown.rows[3]!.cells[0]).toMatchObject({
			text: '37,5\u00a0% (3 dari 8)',
			limits: '8,5–75,5\u00a0%'
		});
		expect(shown.rows[3]!.cells[1]!.limits).toBe('0–52,2\u00a0%');
	});

	it('S6, S8.5: 60 labelings, p = 0.20, smallest 0.10, and that is the answer', () => {
		expect(shown.transcripts.slice(0, 2)).toEqual([
			'Aktor dipertukarkan antartranskrip: 5 transkrip, 60 pelabelan, p = 0,20; yang terkecil yang mungkin dicapai adalah p = 0,10.',
			'Itu melebihi 0,05: transkripnya terlalu sedikit untuk diuji, dan itulah jawabannya, bukan nilai p.'
		]);
	});

	it('S8.3: no chi-square without why it is invalid', () => {
		expect(shown.chiSquare).toMatch(
			/X² = 5,53, db = 6, p = 0,478; .*Tidak sah untuk petikan ini:$/
		);
		expect(shown.invalid).toHaveLength(3);
		expect(tellExact(exactTest(table, 'references'), 'id')[0]).toMatch(/p = 0,551\. Uji ini hanya/);
		for (const reason of ['nested', 'chosen', 'overlap', 'expected', 'unit'])
			for (const locale of LOCALES)
				expect(invalidWords(locale, { reason })).not.toMatch(/undefined/);
	});

	it('S8.6: says that a table with layers is weighed as a whole, on the page and in print', () => {
		const layered = asked(`${QUERY}&layers=kind`);
		const found = uncertainty(project, layered.spec, layered.table, 'en');
		expect(found.chiSquare).toEqual(uncertainty(project, spec, table, 'en').chiSquare);
		const said = 'limits, residuals and tests describe the whole table, not a single layer';
		expect(tellUncertainty(layered.told, found, 'en').together).toContain(said);
		expect(shown.together).toBe('');
		const printed = { uncertainty: found };
		expect(findingsFile('text', project, layered.told, printed, 'en')).toContain(said);
	});

	it('a cell that is no number has no limits', () => {
		const sources = ['jmb-warga-01', 'jmb-warga-02'];
		const known = apply(project, setAsked(project, { sources, codes: [] }));
		const own = asked(QUERY, 'en', known);
		const found = uncertainty(known, own.spec, own.table, 'en');
		expect(tellUncertainty(own.told, found, 'en').rows[3]!.cells[1]).toMatchObject({
			...{ text: 'n/a', limits: '', residual: '' }
		});
	});

	it('refusals say what is missing', () => {
		expect(refusalWords('en', { kind: 'too-few', of: 'transcripts', have: 1, need: 2 })).toBe(
			'No answer: this needs 2 transcripts in which one row speaks, and there is 1.'
		);
		expect(refusalWords('id', { kind: 'too-large', limit: 10_000_000 })).toContain('10.000.000');
		expect([pText('en', 0.2), pText('id', 0.0004)]).toEqual(['p = 0.20', 'p < 0,001']);
		const units = asked('rows=type&columns=code:pg-authority&unit=words');
		const told = tellUncertainty(units.told, uncertainty(project, units.spec, units.table), 'en');
		expect(told.chiSquare).toContain('no test for this unit');
		expect(told.legend[0]).toContain('choose percent of column');
	});
});

describe('bad questions', () => {
	it.each([
		'rows=type&columns=code:@7',
		'rows=type&columns=code:pg-authority&where=kind%3Ddocument&percent=column',
		'rows=valence&columns=coder&percent=total',
		'rows=origin&columns=code:pg-authority&layers=kind&percent=row',
		'rows=type&columns=code:pg-authority&layers=code:@7',
		'rows=actor&columns=actor&unit=presence'
	])('%s: sentences, never NaN, in every format', (query) => {
		for (const locale of LOCALES) {
			const { spec, table, told } = asked(query, locale);
			const found = {
				sensitivity: sensitivity(project, spec, texts, locale),
				silence: silence(project, spec, locale),
				uncertainty: uncertainty(project, spec, table, locale),
				exact: exactTest(table, spec.unit)
			};
			for (const format of ['text', 'md', 'json'] as const)
				expect(findingsFile(format, project, told, found, locale)).not.toMatch(
					/NaN|undefined|Infinity|\[object/
				);
		}
	});
});
