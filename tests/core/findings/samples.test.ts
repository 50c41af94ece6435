/** The ready sample project, asked as the interface asks it; wanted values from the plan of the samples. */
import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import { setAsked } from '#core/commands/set-asked.ts';
import { sensitivity } from '#core/findings/sensitivity.ts';
import { silence } from '#core/findings/silence.ts';
import { summary } from '#core/findings/summary.ts';
import { exactTest, uncertainty } from '#core/findings/uncertainty.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { Project } from '#core/model/project.ts';
import { plan, ready } from '../../samples/sample.ts';

const jambi = await ready('jambi');
const cities = await ready('three-cities');
const CODES = ['pg-authority', 'pg-cooperation', 'pg-involvement'];
const QUERY = `rows=type&columns=code:${CODES.join()}&percent=column`;
const spec = parseSpec(new URLSearchParams(QUERY));
const table = jambi.ask(QUERY);
const texts = (hash: string) => jambi.pack.texts.get(hash);

const { replication } = plan.expected as typeof plan.expected & {
	readonly replication: {
		readonly chi_square: { x2: number; df: number; p_asymptotic: number };
		readonly fisher_freeman_halton_p: number;
		readonly cramers_v: number;
		readonly likelihood_ratio: { g2: number; p: number };
		readonly adjusted_residuals: number[][];
		readonly expected_counts: number[][];
		readonly even_split_exact_p: Record<string, number>;
		readonly permutation_transcript_level: {
			labelings: number;
			p_exact: number;
			smallest_attainable_p: number;
		};
		readonly dominance_margin_references: Record<string, number>;
	};
};
const rowAt = (id: string) => table.rows.findIndex((row) => row.id === id);

describe('S8: uncertainty of Tables 1-3', () => {
	const found = uncertainty(jambi.project, spec, table);
	const chi = found.chiSquare.kind === 'chi-square' ? found.chiSquare : null;

	it('chi-square, likelihood ratio and Cramér, with expected counts', () => {
		expect(chi!.x2).toBeCloseTo(replication.chi_square.x2, 3);
		expect(chi!.df).toBe(replication.chi_square.df);
		expect(chi!.p).toBeCloseTo(replication.chi_square.p_asymptotic, 4);
		expect(chi!.g2).toBeCloseTo(replication.likelihood_ratio.g2, 4);
		expect(chi!.g2P).toBeCloseTo(replication.likelihood_ratio.p, 4);
		expect(chi!.cramersV).toBeCloseTo(replication.cramers_v, 4);
		expect(chi!.rows).toEqual(replication.rows.map(rowAt).sort((a, b) => a - b));
		replication.rows.forEach((id, r) =>
			replication.expected_counts[r]!.forEach((wanted, c) =>
				expect(chi!.expected[chi!.rows.indexOf(rowAt(id))]![c]).toBeCloseTo(wanted, 3)
			)
		);
	});

	it('S8.2: adjusted residuals stand in their cells, none is shaded, and 12 cells were looked at', () => {
		const { adjusted, shades, cells, strong } = found.residuals!;
		replication.rows.forEach((id, r) =>
			replication.adjusted_residuals[r]!.forEach((wanted, c) =>
				expect(adjusted[rowAt(id)]![c]).toBeCloseTo(wanted, 3)
			)
		);
		expect(adjusted[rowAt('hospital')]).toEqual([null, null, null]);
		expect(new Set(shades.flat())).toEqual(new Set(['none']));
		expect([cells, strong]).toEqual([12, 0]);
	});

	it('S4, S5: the exact tests', () => {
		const exact = exactTest(table, 'references');
		expect(exact.kind === 'exact' && exact.p).toBeCloseTo(replication.fisher_freeman_halton_p, 3);
		for (const { id, test } of found.even)
			expect(test.kind === 'exact' && test.p).toBeCloseTo(replication.even_split_exact_p[id]!, 4);
	});

	it('S6, S8.5: labels of the five transcripts exchanged', () => {
		const wanted = replication.permutation_transcript_level;
		expect(found.transcripts).toMatchObject({
			kind: 'tested',
			tooFewTranscripts: true,
			within: null,
			keptOut: [],
			test: {
				labelings: wanted.labelings,
				p: wanted.p_exact,
				smallest: wanted.smallest_attainable_p,
				transcripts: 5
			}
		});
	});

	it('S8.1: intervals stand beside the percents', () => {
		const percents = found.intervals!.map((line) =>
			line.map((limits) => limits && [limits.low, limits.high].map((x) => (100 * x).toFixed(1)))
		);
		expect(percents[rowAt('community')]).toEqual([
			['8.5', '75.5'],
			['0.0', '52.2'],
			['15.7', '84.3']
		]);
		expect(percents[rowAt('national-insurer-branch')]![1]).toEqual(['14.7', '94.7']);
		const plain = jambi.ask(QUERY.replace('&percent=column', ''));
		expect(uncertainty(jambi.project, plain.spec, plain).intervals).toBeNull();
	});

	it('S8.3: says why a chi-square would be invalid', () => {
		expect(found.invalid).toEqual([
			{ reason: 'nested' },
			{ reason: 'chosen' },
			{ reason: 'expected', cells: 12, below5: 12, below1: 2 }
		]);
		const words = jambi.ask(`${QUERY}&unit=words`);
		const ofWords = uncertainty(jambi.project, words.spec, words);
		expect(ofWords.invalid).toContainEqual({ reason: 'unit', unit: 'words' });
		expect(ofWords).toMatchObject({ residuals: null, intervals: null, even: [] });
		expect(ofWords.transcripts).toEqual({ kind: 'not-asked', reason: 'unit' });
	});

	it('transposed, the same numbers stand in the cells as displayed', () => {
		const turned = jambi.ask(`${QUERY}&transpose=1`);
		const other = uncertainty(jambi.project, turned.spec, turned);
		const r = rowAt('community');
		expect(other.residuals!.adjusted.map((line) => line[r])).toEqual(
			found.residuals!.adjusted[r]!.map((value) => expect.closeTo(value!, 12))
		);
		expect(other.intervals!.map((line) => line[r])).toEqual(found.intervals![r]);
		expect(other.even).toEqual(found.even);
		expect(other.transcripts).toEqual(found.transcripts);
	});
});

describe('S8.4: three cities', () => {
	const asked = `${QUERY}&layers=source:Kota`;
	const found = uncertainty(
		cities.project,
		parseSpec(new URLSearchParams(asked)),
		cities.ask(asked)
	).transcripts;

	it('the group discussion keeps out, labels stay in their city', () => {
		expect(found).toMatchObject({
			kind: 'tested',
			within: { by: 'source', attribute: 'Kota' },
			keptOut: [{ label: 'ktm-fgd-01', rows: 5 }]
		});
		expect(found.kind === 'tested' && found.test).toMatchObject({ drawn: 9999, transcripts: 14 });
	});

	it('without a side that asks who speaks there is nothing to exchange', () => {
		const plain = cities.ask('rows=kind&columns=code');
		expect(uncertainty(cities.project, plain.spec, plain).transcripts).toEqual({
			kind: 'not-asked',
			reason: 'side'
		});
	});
});

describe('S9: sensitivity of Table 1', () => {
	const found = sensitivity(jambi.project, spec, texts);
	const [authority] = found.lines;
	const turn = (of: string, value: string) =>
		found.variants.find((variant) => variant.of === of && variant.value === value)?.places[0];

	it('S9.3: the lead of each column in references', () => {
		expect(Object.fromEntries(found.lines.map(({ id, lead }) => [id, lead!.toTie]))).toEqual(
			replication.dominance_margin_references
		);
		expect(authority!.lead).toEqual({ toTie: 1, moved: 1 });
	});

	it('residents lead by references, sources and speakers; the offices by share of their own', () => {
		expect(authority).toMatchObject({ first: ['community'], n: 3, base: 8, always: false });
		expect(turn('unit', 'sources')).toMatchObject({ turn: 'same', n: 2 });
		expect(turn('base', 'share')).toMatchObject({
			...{ turn: 'other', n: 50, of: 4 },
			first: ['health-office', 'social-office']
		});
		expect(turn('base', 'rate')).toMatchObject({ turn: 'other', first: ['health-office'] });
		expect(turn('base', 'rate')!.of).toBeGreaterThan(300);
	});

	it('S9.1: without one of the residents the first place is shared or lost', () => {
		const turns = authority!.turns.map((v) => found.variants[v]!);
		const without = turns.filter((variant) => variant.of === 'without');
		expect(without.map((variant) => variant.label)).toEqual(['jmb-warga-01', 'jmb-warga-02']);
	});

	it('S9: what cannot be asked is named', () => {
		expect(found.leftOut).toEqual([
			{ of: 'coder', value: null, reason: 'one-coder' },
			{ of: 'origin', value: null, reason: 'no-suggestions' }
		]);
		const { leftOut } = sensitivity(jambi.project, spec);
		expect(leftOut).toContainEqual({ of: 'unit', value: 'words', reason: 'no-texts' });
		expect(leftOut).toContainEqual({ of: 'base', value: 'rate', reason: 'no-texts' });
		const plain = sensitivity(jambi.project, { ...spec, rows: { by: 'kind' } }, texts);
		expect(plain.leftOut).toContainEqual({ of: 'overlap', value: null, reason: 'no-speech' });
	});
});

describe('S10: silence', () => {
	const source = (name: string) =>
		[...jambi.project.sources.values()].find((one) => one.name === name)!.id;
	const residents = ['jmb-warga-01', 'jmb-warga-02'].map(source);
	const reason = (project: Project) =>
		silence(project, spec).cells!.find(
			({ row, column }) => row === 'community' && column === 'pg-cooperation'
		);
	const asked = (codes: string[] | null, sources = residents, project = jambi.project) =>
		apply(project, setAsked(project, { sources, codes }));

	it('nobody interviewed is told apart from asked and not mentioned', () => {
		expect(reason(jambi.project)).toMatchObject({ reason: 'not-recorded', heard: 2, coded: 2 });
		expect(silence(jambi.project, spec).cells).toContainEqual({
			...{ row: 'hospital', column: 'pg-authority', reason: 'nobody' },
			...{ heard: 0, coded: 0, asked: 0, notRecorded: 0 }
		});
	});

	it('S10.1: asked about the code, one below it or one above it', () => {
		expect(reason(asked(['pg-cooperation']))).toMatchObject({ reason: 'not-mentioned', asked: 2 });
		expect(reason(asked(['pg-cooperation-forum']))!.reason).toBe('not-mentioned');
		expect(reason(asked(['pg-authority']))!.reason).toBe('not-asked');
		expect(reason(asked([]))!.reason).toBe('not-asked');
		expect(reason(asked(['pg-authority'], residents.slice(1)))!.reason).toBe('not-recorded');
		const below = parseSpec(new URLSearchParams('rows=type&columns=code:pg-cooperation/*'));
		const cells = silence(asked(['pg-cooperation']), below).cells!;
		const own = cells.filter(({ row }) => row === 'community').map((cell) => cell.reason);
		expect(new Set(own)).toEqual(new Set(['not-mentioned']));
	});

	it('not yet coded', () => {
		const bare = { ...jambi.project, codings: new Map() };
		expect(reason(bare)).toMatchObject({ reason: 'not-coded', heard: 2, coded: 0 });
	});

	it('transposed, the cells are named as displayed', () => {
		const cells = silence(jambi.project, { ...spec, transpose: true }).cells!;
		expect(cells[0]).toMatchObject({ row: 'pg-cooperation', column: 'community' });
		expect(silence(jambi.project, { ...spec, rows: { by: 'holder' } }).cells).toBeNull();
	});

	it('S10.2: spoken about and not heard', () => {
		const found = silence(jambi.project, spec).spokenAbout;
		const types = found.map(({ type }) => type);
		expect(types).toContain('head-of-region');
		expect(types).not.toContain('health-office');
		const mayor = found.find(({ type }) => type === 'head-of-region')!;
		expect(mayor.holder).toBeGreaterThanOrEqual(1);
		expect(mayor.sources).toBeGreaterThanOrEqual(1);
	});
});

describe('S11: the summary of each column', () => {
	const found = summary(jambi.project, spec, texts);
	const [authority, cooperation] = found.lines;

	it('3 of 8, 2 transcripts, one ahead, small base', () => {
		expect(found).toMatchObject({ per: 'column', unit: 'references' });
		expect(authority).toMatchObject({
			...{ id: 'pg-authority', base: 8, sources: 5, tie: false, smallBase: true, dominant: false },
			first: [{ id: 'community', n: 3, sources: 2 }],
			lead: { toTie: 1, moved: 1 }
		});
		expect(authority!.second.map(({ id, n, sources }) => [id, n, sources])).toEqual([
			['health-office', 2, 1],
			['social-office', 2, 1]
		]);
		expect(authority!.hangsOn!.map(({ label }) => label)).toEqual(['jmb-warga-01', 'jmb-warga-02']);
	});

	it('zeros have their reason', () => {
		const zero = (id: string) => cooperation!.zeros.find((cell) => cell.id === id)?.reason;
		expect([zero('community'), zero('hospital')]).toEqual(['not-recorded', 'nobody']);
	});

	it('rows, when percents are of the row; the same when transposed', () => {
		const byRow = { ...spec, percent: 'row' as const };
		const rows = summary(jambi.project, byRow, texts);
		expect(rows.per).toBe('row');
		expect(rows.lines.find(({ id }) => id === 'community')).toMatchObject({
			base: 7,
			first: [{ id: 'pg-involvement', n: 4 }]
		});
		const turned = summary(jambi.project, { ...byRow, transpose: true }, texts);
		expect(turned).toEqual({ ...rows, per: 'column' });
	});

	it('in a table of rates the first place goes by the rate', () => {
		const rates = summary(jambi.project, { ...spec, percent: 'rate' }, texts);
		expect(rates.lines[0]!.first.map(({ id, n }) => [id, n])).toEqual([['health-office', 2]]);
		expect(rates.lines[0]).toMatchObject({ lead: null, dominant: false });
	});
});
