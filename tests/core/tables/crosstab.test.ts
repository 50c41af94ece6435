import { describe, expect, it } from 'vitest';
import { crosstab } from '#core/tables/crosstab.ts';
import { tableJson } from '#core/tables/to-json.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { apply } from '#core/log/apply.ts';
import { jambi, JAMBI_CODES, sourceOf, TEXT } from './jambi.ts';
import { create } from './small-project.ts';

const ask = (text: string) => parseSpec(new URLSearchParams(text));
const THREE = `columns=code:${JAMBI_CODES.join()}`;
const coding = (id: string, code: string, start: number, end: number, more: object = {}) =>
	create('codings', id, { source: id.split('~')[0], code, coder: 'c', start, end, ...more });

describe('Tables 1-3', () => {
	it('B6, B6.1: counts, percents of the column and totals of the Jambi study', () => {
		const table = crosstab(jambi(), ask(`rows=type&${THREE}&percent=column`));
		expect(table.rows.map(({ id }) => id)).toEqual([
			'national-insurer-branch',
			'health-office',
			'social-office',
			'community'
		]);
		expect(table.counts).toEqual([
			[1, 3, 2],
			[2, 1, 1],
			[2, 1, 1],
			[3, 0, 4]
		]);
		expect(table.percent).toEqual([
			[12.5, 60, 25],
			[25, 20, 12.5],
			[25, 20, 12.5],
			[37.5, 0, 50]
		]);
		expect(table.columnTotals).toEqual([8, 5, 8]);
		expect(table.rowTotals).toEqual([6, 4, 4, 7]);
		expect(table.total).toBe(21);
		expect(table.bases).toEqual({ per: 'column', of: 'unit', values: [8, 5, 8] });
		expect([table.unassigned, table.straddling]).toEqual([0, 0]);
	});

	it('B6: percents of the row and of the table', () => {
		const rows = crosstab(jambi(), ask(`rows=type&${THREE}&percent=row`));
		expect(rows.percent![0]!.map((p) => Math.round(p! * 10) / 10)).toEqual([16.7, 50, 33.3]);
		const total = crosstab(jambi(), ask(`rows=type&${THREE}&percent=total`));
		expect(total.percent![3]![2]).toBeCloseTo((4 / 21) * 100, 12);
		expect(total.bases).toEqual({ per: 'total', of: 'unit', values: [21] });
	});

	it('B6.2: rates per 1,000 words said; a side of codes alone has none', () => {
		const texts = () => TEXT;
		const table = crosstab(jambi(), ask(`rows=type&${THREE}&percent=rate`), texts);
		expect(table.percent![3]).toEqual([75, 0, 100]);
		expect(table.bases).toEqual({ per: 'row', of: 'words', values: [40, 40, 40, 40] });
		const byCode = crosstab(jambi(), ask('rows=code&columns=type&percent=rate'), texts);
		expect(byCode.percent![0]).toEqual([25, 50, 50, 75]);
		expect(byCode.bases.per).toBe('column');
		const none = crosstab(jambi(), ask('rows=coder&columns=code&percent=rate'), texts);
		expect(none.percent).toEqual([[null, null, null]]);
	});

	it('needs the texts for words and says which one is missing', () => {
		expect(() => crosstab(jambi(), ask('rows=actor&columns=code&unit=words'))).toThrow(
			'table.text-missing'
		);
	});

	it('B7, B7.1, B7.2: names small bases, ties and first places that hang on one reference', () => {
		const { warnings } = crosstab(jambi(), ask(`rows=actor&${THREE}&percent=column`));
		const bases = warnings.flatMap((w) =>
			w.code === 'small-base' && 'id' in w ? [[w.id, w.n]] : []
		);
		expect(bases).toEqual([
			['pg-authority', 8],
			['pg-cooperation', 5],
			['pg-involvement', 8]
		]);
		const leads = warnings.filter(({ code }) => code === 'lead-of-one' || code === 'tie');
		expect(leads).toEqual([
			{ code: 'lead-of-one', per: 'column', id: 'pg-authority', first: 'a3', n: 3 }
		]);
		const rows = crosstab(jambi(), ask(`rows=actor&${THREE}&percent=row`)).warnings;
		expect(rows.filter(({ code }) => code === 'tie')).toEqual([]);
		const tied = crosstab(jambi(), ask(`rows=actor&${THREE}&unit=presence`)).warnings;
		expect(tied).toEqual([]);
		const sources = crosstab(jambi(), ask(`rows=actor&columns=code:pg-cooperation&unit=sources`));
		expect(sources.warnings).toEqual([
			{ code: 'tie', per: 'column', id: 'pg-cooperation', first: ['a0', 'a1', 'a2'], n: 1 }
		]);
	});
});

describe('what the table says about itself', () => {
	const silent = create('actors', 'quiet', { name: 'Quiet', type: 'hospital', note: '' });

	it('B8: tells a zero from an actor without text', () => {
		const table = crosstab(jambi([silent]), ask(`rows=type&${THREE}`));
		expect(table.signs[3]).toEqual(['number', 'number', 'number']);
		expect(table.counts[4]).toEqual([0, 0, 0]);
		expect(table.signs[4]).toEqual(['no-source', 'no-source', 'no-source']);
		const bySource = crosstab(jambi(), ask('rows=actor&columns=source'));
		expect(bySource.counts[1]).toEqual([0, 4, 0, 0]);
		expect(bySource.signs[1]).toEqual(['no-source', 'number', 'no-source', 'no-source']);
		const filtered = crosstab(jambi(), ask('rows=actor&columns=code&where=source=jmb-0'));
		expect(filtered.signs.map(([sign]) => sign)).toEqual([
			'number',
			'no-source',
			'no-source',
			'no-source'
		]);
	});

	it('B8.2: leaves out who was not heard, names them, and keeps who said nothing on a code', () => {
		const table = crosstab(jambi([silent]), ask(`rows=type&${THREE}&heard=1`));
		expect(table.rows).toHaveLength(4);
		expect(table.counts[3]).toEqual([3, 0, 4]);
		expect(table.warnings.find(({ code }) => code === 'not-heard')).toMatchObject({ per: 'row' });
		const turned = crosstab(jambi([silent]), ask(`rows=type&${THREE}&heard=1&transpose=1`));
		expect(turned.columns).toEqual(table.rows);
		expect(turned.warnings.find(({ code }) => code === 'not-heard')).toMatchObject({
			per: 'column'
		});
		expect(
			crosstab(jambi(), ask(`rows=type&${THREE}&heard=1`)).warnings.map(({ code }) => code)
		).not.toContain('not-heard');
	});

	it('B9: keeps rows and columns of zeros unless they are hidden, which leaves out both', () => {
		const unused = create('codes', 'unused', {
			...{ name: { en: 'unused', id: 'unused' }, parent: null, framework: null },
			...{ rank: 9, valence: 'optional', codable: true }
		});
		const size = (text: string) => {
			const { rows, columns } = crosstab(jambi([silent, unused]), ask(`rows=type&${text}`));
			return [rows.length, columns.length];
		};
		const columns = `columns=code:${[...JAMBI_CODES, 'unused'].join()}`;
		expect(size(columns)).toEqual([5, 4]);
		expect(size(`${columns}&hideZeros=1`)).toEqual([4, 3]);
		expect(size(`${columns}&hideZeros=1&layers=source`)).toEqual([4, 3]);
		expect(size(`${columns}&hideZeros=1&where=kind=observation`)).toEqual([0, 0]);
	});

	it('B9: "no value" is the last row, and only if someone has none', () => {
		const nobody = create('actors', 'x', { name: 'X', type: null, note: '' });
		const { rows } = crosstab(jambi([nobody]), ask('rows=type&columns=code'));
		expect(rows.at(-1)).toEqual({ id: '', label: '' });
		expect(crosstab(jambi(), ask('rows=type&columns=code')).rows.at(-1)!.id).toBe('community');
	});

	it('B3.4: a source of nobody is unassigned and in no total', () => {
		const project = jambi([sourceOf(9, null), coding('s9~1', 'pg-authority', 0, 4)]);
		const table = crosstab(project, ask(`rows=type&${THREE}`));
		expect([table.total, table.unassigned]).toEqual([21, 1]);
		expect(table.warnings).toContainEqual({ code: 'unassigned', n: 1 });
		expect(crosstab(project, ask(`rows=source&${THREE}`)).total).toBe(22);
	});

	it('B6.3, B4.1: says how many passages stand under two codes; the total has one reference for each', () => {
		const project = jambi([coding('s0~x', 'pg-involvement', 0, 9)]);
		const table = crosstab(project, ask(`rows=type&${THREE}`));
		expect(table.total).toBe(22);
		expect(table.warnings).toContainEqual({ code: 'overlapping-columns', n: 1, nested: false });
	});

	it('B4: says when the references of several coders are added up', () => {
		const other = create('coders', 'd', { name: 'Dua', initials: 'D', colour: '#000000' });
		const project = jambi([other, coding('s0~x', 'pg-authority', 0, 9, { coder: 'd' })]);
		const table = crosstab(project, ask(`rows=type&${THREE}`));
		expect(table.counts[0]![0]).toBe(2);
		expect(table.warnings).toContainEqual({ code: 'coders-added', coders: ['c', 'd'] });
		const one = crosstab(project, ask(`rows=type&${THREE}&where=coder=Coder`));
		expect(one.counts[0]![0]).toBe(1);
		expect(one.warnings.map(({ code }) => code)).not.toContain('coders-added');
		expect(one.description.coders).toEqual(['Coder']);
	});

	it('B8.1: counts codings without the answer that their code requires', () => {
		const required = {
			t: 'codes',
			id: 'pg-authority',
			set: { valence: ['optional', 'required'] }
		} as const;
		const project = jambi([
			required,
			coding('s0~x', 'pg-authority', 100, 109, { valence: 'hinders' })
		]);
		for (const rows of ['type', 'valence']) {
			const { warnings } = crosstab(project, ask(`rows=${rows}&${THREE}`));
			expect(warnings).toContainEqual({ code: 'valence-missing', n: 8 });
		}
	});

	it('B4.1, B4.2, B4.3: one passage under a code and its parent', () => {
		const project = jambi([
			create('codes', 'final', {
				...{ name: { en: 'Final say' }, parent: 'pg-authority', framework: null },
				...{ rank: 0, valence: 'optional', codable: true }
			}),
			coding('s0~f', 'final', 0, 9)
		]);
		const first = (more: string) => {
			const asked = ask(`rows=actor&columns=code:pg-authority,final&parents=${more}`);
			const { counts, rowTotals } = crosstab(project, asked);
			return [...counts[0]!, rowTotals[0]];
		};
		expect(first('union')).toEqual([1, 1, 1]);
		expect(first('union&layers=code:final'), 'B10: layers part nothing').toEqual([1, 1, 1]);
		expect(first('sum')).toEqual([2, 1, 2]);
		expect(first('own')).toEqual([1, 1, 2]);
	});

	it('B10, B10.1: one table per layer, and a mark where the whole tells another order', () => {
		const city = (owner: string, value: string) =>
			create('cells', `wave.${owner}`, { attribute: 'wave', owner, value });
		const project = jambi([
			create('attributes', 'wave', { name: 'Wave', on: 'source', type: 'number' }),
			...[0, 1].map((a) => city(`s${a}`, '1')),
			...[2, 3].map((a) => city(`s${a}`, '2'))
		]);
		const table = crosstab(project, ask(`rows=type&${THREE}&layers=source:wave&percent=column`));
		expect(table.layers!.map(({ id, total }) => [id, total])).toEqual([
			['1', 10],
			['2', 11]
		]);
		expect(table.layers![0]!.rows).toEqual(table.rows);
		expect(table.scale).toBe(100);
		expect(table.flips).toBe(true);
		expect(table.warnings).toContainEqual({
			code: 'layers-flip',
			column: 'pg-authority',
			place: 'order'
		});
	});
});

describe('names and JSON', () => {
	it('labels stand in the language asked for', () => {
		const label = (lang: 'en' | 'id') =>
			crosstab(jambi(), ask(`rows=type&${THREE}`), undefined, lang);
		expect(label('en').columns[0]!.label).toBe('authority');
		expect(label('id').columns[0]!.label).toBe('kode pg-authority');
		expect(label('id').rows[1]!.label).toBe('Dinas Kesehatan');
	});

	it('refuses what is not there', () => {
		const fails = (text: string) => () => crosstab(jambi(), ask(text));
		expect(fails('rows=actor&columns=code:nothing')).toThrow('table.unknown-code');
		expect(fails('rows=actor:Height&columns=code')).toThrow('table.unknown-attribute');
		expect(fails('rows=actor&columns=framework:none')).toThrow('table.unknown-framework');
		expect(fails('rows=actor&columns=code&where=coder=Nobody')).toThrow('table.unknown-value');
		expect(fails('rows=actor&columns=code&where=coder=')).not.toThrow();
		expect(fails('rows=actor&columns=code&where=kind=gossip')).toThrow('table.unknown-value');
	});

	it('a filter on a kind or type that exists but that nobody has finds nothing, and is no error', () => {
		for (const where of ['kind=observation', 'type=hospital', 'about:type=hospital']) {
			const table = crosstab(jambi(), ask(`rows=type&${THREE}&percent=column&where=${where}`));
			expect(table.total, where).toBe(0);
			expect(table.rows.length).toBeGreaterThan(0);
			expect(table.description.filters[0]!.values).toHaveLength(1);
			expect(table.counts.flat().some((n) => n > 0)).toBe(false);
		}
	});

	it('the JSON form has the agreed keys in the agreed order', () => {
		const json = tableJson(crosstab(jambi(), ask(`rows=type&${THREE}&percent=column`)));
		expect(Object.keys(json)).toEqual([
			...['spec', 'unit', 'rows', 'columns', 'counts', 'percent', 'rowTotals', 'columnTotals'],
			...['total', 'bases', 'signs', 'unassigned', 'straddling', 'warnings']
		]);
		expect(json.spec).toEqual({
			rows: 'type',
			columns: `code:${JAMBI_CODES.join()}`,
			percent: 'column'
		});
		expect(json.rows[0]).toEqual({
			id: 'national-insurer-branch',
			label: crosstab(jambi(), ask('rows=type')).rows[0]!.label
		});
	});

	it('describes what was counted', () => {
		const project = apply(jambi(), { ops: [sourceOf(9, null)] });
		const { description } = crosstab(project, ask(`rows=type&${THREE}&where=kind=interview`));
		expect(description).toMatchObject({
			...{ sources: 5, sourcesCoded: 4, references: 21, bySpeech: true },
			...{ kinds: [{ kind: 'interview', sources: 5 }], coders: ['Coder'] },
			filters: [{ dim: 'kind', values: ['interview'] }]
		});
	});
});
