import { describe, expect, it } from 'vitest';
import { addClaim } from '#core/commands/add-claim.ts';
import { addReferenceTable, type AddReferenceTable } from '#core/commands/add-reference-table.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editClaim } from '#core/commands/edit-claim.ts';
import { editReferenceTable } from '#core/commands/edit-reference-table.ts';
import { removeClaim } from '#core/commands/remove-claim.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { removeReferenceTable } from '#core/commands/remove-reference-table.ts';
import { fold } from '#core/log/apply.ts';
import { verify } from '#core/log/verify.ts';
import { refused, touched } from '../commands/refused.ts';
import { after, start } from '../log/start.ts';

const sentence = 'Authority is most dominant in the health office.';
const expects = { op: 'largest', rows: ['health'], columns: ['auth'] } as const;
const coded = () =>
	after(start(), (p) =>
		applyCode(p, { ids: ['x'], source: 's1', start: 23, end: 40, codes: ['auth'], coder: 'ana' })
	);
const table: AddReferenceTable = {
	...{ id: 't', name: ' Table 1 ', origin: 'p. 4', unit: '%' },
	...{ measure: 'column', by: 'speaker' },
	rows: [
		{ id: 'a', label: 'A' },
		{ id: 'b', label: 'B' }
	],
	columns: [{ id: 'v', label: 'V' }],
	values: [[37.5], [null]],
	bases: [8]
};

describe('commands of claims', () => {
	it('K1: a bare sentence is a claim that needs a reader', () => {
		const project = after(start(), (p) => addClaim(p, { id: 'k', sentence: ` ${sentence} ` }));
		expect(project.claims.get('k')).toEqual({
			...{ id: 'k', alive: true, sentence, spec: '', expect: { op: 'manual' } },
			...{ evidence: { for: [], against: [] }, status: 'open', note: '' }
		});
		refused(project, (p) => addClaim(p, { id: 'k', sentence }), 'id.taken', {
			...{ table: 'claims', id: 'k' }
		});
		refused(project, (p) => addClaim(p, { id: 'l', sentence: ' ' }), 'claim.empty');
	});

	it('K1: it is edited field by field and removed; no verdict is ever written', () => {
		const project = after(start(), (p) => addClaim(p, { id: 'k', sentence }));
		const edit = editClaim(project, { id: 'k', expect: expects, spec: 'rows=actor', sentence });
		expect(touched(edit)).toEqual(['claims/k.spec', 'claims/k.expect']);
		expect(edit.args).toMatchObject({ was: sentence, fields: ['spec', 'expect'] });
		const gone = after(project, (p) => removeClaim(p, { id: 'k' }));
		refused(gone, (p) => editClaim(p, { id: 'k', note: 'x' }), 'claim.unknown', { claim: 'k' });
	});

	it('refuses an expectation that cannot be asked', () => {
		const bad = (more: object, part: string) =>
			refused(
				start(),
				(p) => addClaim(p, { id: 'k', sentence, expect: { ...expects, ...more } as never }),
				'claim.expect',
				{ op: (more as { op?: string }).op ?? 'largest', part }
			);
		bad({ rows: [] }, 'rows');
		bad({ rows: ['a', 'a'] }, 'rows');
		bad({ op: 'larger', than: [] }, 'than');
		bad({ op: 'rank', place: 0 }, 'place');
		bad({ op: 'value', value: NaN }, 'value');
		bad({ op: 'value', value: 1, tolerance: -1 }, 'tolerance');
		const odd = () => addClaim(start(), { id: 'k', sentence, expect: { op: 'odd' } as never });
		refused(start(), odd, 'value.unknown', { field: 'op', value: 'odd' });
		const status = () => addClaim(start(), { id: 'k', sentence, status: 'done' as never });
		refused(start(), status, 'value.unknown', { field: 'status', value: 'done' });
	});

	it('K2: evidence is codings that exist, each on one side; removed ones may stay', () => {
		const evidence = { for: ['s1~x'], against: [] };
		const project = after(coded(), (p) => addClaim(p, { id: 'k', sentence, evidence }));
		refused(
			project,
			(p) => editClaim(p, { id: 'k', evidence: { for: ['s1~x'], against: ['s1~x'] } }),
			'claim.evidence-twice',
			{ coding: 's1~x' }
		);
		const ghost = { for: ['s1~y'], against: [] };
		refused(project, (p) => editClaim(p, { id: 'k', evidence: ghost }), 'coding.unknown', {
			coding: 's1~y'
		});
		const less = after(project, (p) => removeCodings(p, { ids: ['s1~x'] }));
		expect(touched(editClaim(less, { id: 'k', evidence: { for: [], against: ['s1~x'] } }))).toEqual(
			['claims/k.evidence']
		);
	});
});

describe('commands of reference tables', () => {
	it('K3: a published table is typed in, mended and removed', () => {
		const project = after(start(), (p) => addReferenceTable(p, table));
		expect(project.referenceTables.get('t')).toMatchObject({ name: 'Table 1', alive: true });
		const mended = editReferenceTable(project, { id: 't', values: [[37.5], [25]] });
		expect(touched(mended)).toEqual(['referenceTables/t.values']);
		const gone = after(project, (p) => removeReferenceTable(p, { id: 't' }));
		refused(gone, (p) => removeReferenceTable(p, { id: 't' }), 'reference.unknown', {
			reference: 't'
		});
	});

	it('K3: refuses numbers that do not fill its lines', () => {
		const bad = (more: object, part: string) =>
			refused(start(), (p) => addReferenceTable(p, { ...table, ...more }), 'reference.shape', {
				part
			});
		bad({ rows: [table.rows[0]!, table.rows[0]!] }, 'rows');
		bad({ columns: [] }, 'columns');
		bad({ values: [[1]] }, 'values');
		bad({ values: [[1], [Infinity]] }, 'values');
		bad({ bases: [-1] }, 'bases');
		refused(start(), (p) => addReferenceTable(p, { ...table, name: ' ' }), 'name.empty', {
			what: 'reference'
		});
	});
});

describe('the log', () => {
	it('K1: claims and tables are in it, and a log without them opens as before', () => {
		const change = { at: '2026-11-22T04:10:09.123Z-0007-k3f9x2', by: 'ana', v: 1 };
		const log = [{ ...addReferenceTable(start(), table), ...change }];
		const project = fold(log);
		expect(verify(log, project, () => undefined)).toEqual([]);
		expect(fold([]).claims.size).toBe(0);
		const old: Record<string, unknown> = { ...start() };
		delete old['claims'];
		delete old['referenceTables'];
		expect(fold(log, old as never).referenceTables.get('t')).toBeDefined();
	});
});
