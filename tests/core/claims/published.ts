/**
 * The sixty sentences of tests/fixtures/claims.json as claims of a project, with the published tables entered as reference tables.
 * Tables 1-3 of the first paper are one table of three columns, as they are one study; every other table is entered as it is printed.
 */
import { readFileSync } from 'node:fs';
import { addClaim } from '#core/commands/add-claim.ts';
import { addReferenceTable, type AddReferenceTable } from '#core/commands/add-reference-table.ts';
import { newProject } from '#core/commands/new-project.ts';
import type { Expect } from '#core/model/claim-records.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { after, coder } from '../log/start.ts';

type Cell = readonly [table: string, row: string];
export type Sentence = {
	readonly id: string;
	readonly category: string;
	readonly sentence: { readonly id: string; readonly en: string };
	readonly expected: 'supported' | 'contradicted' | 'caveat' | 'not-checkable';
	readonly by_measure?: { readonly [measure: string]: string };
	readonly check: {
		readonly op: string;
		readonly table?: string;
		readonly rows?: readonly string[];
		readonly equals?: number;
		readonly tol?: number;
		readonly dir?: 'up' | 'down';
		readonly a?: string | Cell;
		readonly b?: string | Cell;
	};
};
type Figures = { readonly [row: string]: number };
type File = {
	readonly claims: readonly Sentence[];
	readonly trigger_phrases: { readonly [kind: string]: readonly string[] };
	readonly tables: { readonly [id: string]: { title: string; rows: Figures; base?: number } };
};

export const FILE = JSON.parse(readFileSync('tests/fixtures/claims.json', 'utf8')) as File;

const THREE = ['T000_1', 'T000_2', 'T000_3'];
/** What one number is. City, province and nation have one; a bill and a budget are two things. */
const UNITS: { readonly [table: string]: string } = {
	S002_bill: 'bills, Rp',
	S002_budget: 'budget, Rp',
	S000_poverty: '% of inhabitants'
};
const unitOf = (table: string) =>
	UNITS[table] ?? (table.startsWith('S004') && table !== 'S004_people' ? 'years' : 'people');

/** The operators of the file, one to one. */
const SAME_ROWS = {
	argmax: 'largest',
	argmin: 'smallest',
	joint_gt: 'together',
	zero: 'none',
	nonzero: 'some',
	row_exists: 'present'
} as const;

function expectOf({ check }: Sentence): Expect {
	const { op, table = '', rows = [], equals, tol, dir, a, b } = check;
	const columns = THREE.includes(table) ? [table] : undefined;
	const place = { rows, ...(columns ? { columns } : {}) };
	const number = { value: equals ?? 0, ...(tol === undefined ? {} : { tolerance: tol }) };
	const cell = (at: typeof a) => ({ table: (at as Cell)[0], row: (at as Cell)[1] });
	const all = { rows: Object.keys(FILE.tables[table]?.rows ?? {}) };
	if (op in SAME_ROWS) return { op: SAME_ROWS[op as keyof typeof SAME_ROWS], ...place };
	switch (op) {
		case 'value':
			return { op: 'value', ...place, ...number };
		case 'trend':
			return { op: 'trend', ...all, direction: dir! };
		case 'mean_change':
			return { op: 'mean-change', ...all, ...number };
		case 'diff':
			return { op: 'difference', a: cell(a), b: cell(b), ...number };
		case 'ratio':
			return { op: 'ratio', a: cell(a), b: cell(b), ...number };
		case 'same':
			return { op: 'same', a: cell(a), b: cell(b) };
		case 'all_ge':
		case 'all_lt':
			return {
				op: op === 'all_ge' ? 'all-at-least' : 'all-below',
				a: { table: a as string },
				b: { table: b as string }
			};
		default:
			return { op: 'manual' };
	}
}

/**
 * Two sentences of the file are checked by the nearest thing at hand. Asked as they are meant: S000-10 speaks of verification, on
 * which there is no table; S000-12 compares rows that no table has.
 */
const MEANT: { readonly [id: string]: { spec: string; expect: Expect } } = {
	'S000-10': { spec: '', expect: { op: 'largest', rows: ['Dinkes', 'Dinsos'] } },
	'S000-12': {
		spec: 'jambi-1-3',
		expect: { op: 'largest', rows: ['Kelurahan', 'RT'], columns: ['T000_3'] }
	}
};

function specOf({ check: { table, a, op } }: Sentence): string {
	const first = table ?? (typeof a === 'string' ? a : a?.[0]) ?? '';
	return op === 'row_exists' || THREE.includes(first) ? 'jambi-1-3' : first;
}

export function published(lang: 'en' | 'id' = 'id'): Project {
	const ofRows = FILE.tables[THREE[0]!]!.rows;
	const line = (id: string) => ({ id, label: id });
	const study: AddReferenceTable = {
		...{ id: 'jambi-1-3', name: 'Tables 1-3', origin: '', unit: '% of references' },
		...{ measure: 'column', by: 'speaker' },
		rows: Object.keys(ofRows).map(line),
		columns: THREE.map(line),
		values: Object.keys(ofRows).map((row) => THREE.map((table) => FILE.tables[table]!.rows[row]!)),
		bases: THREE.map((table) => FILE.tables[table]!.base!)
	};
	const others = Object.entries(FILE.tables).filter(([id]) => !THREE.includes(id));
	return after(
		EMPTY,
		(p) => newProject(p, { name: 'Papers', lang, coder }),
		(p) => addReferenceTable(p, study),
		...others.map(
			([id, { title, rows }]) =>
				(p: Project) =>
					addReferenceTable(p, {
						...{ id, name: title, origin: '', unit: unitOf(id), measure: 'other', by: 'other' },
						...{ rows: Object.keys(rows).map(line), columns: [line('value')], bases: [null] },
						values: Object.values(rows).map((value) => [value])
					})
		),
		...FILE.claims.map((claim) => (p: Project) => {
			const meant = MEANT[claim.id] ?? { spec: specOf(claim), expect: expectOf(claim) };
			return addClaim(p, { id: claim.id, sentence: claim.sentence[lang], ...meant });
		})
	);
}
