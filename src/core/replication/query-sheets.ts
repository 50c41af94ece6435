/**
 * The saved questions about codes: every name resolved to ids, and their numbers by the dimension they were saved with (or by actor).
 * Where turns begin is there too: near and before are counted in turns (rules M2.2, M2.3 of docs/spec/code-queries.md).
 */
import { pairsOf } from '../claims/spec-of.ts';
import { askCodes } from '../code-query/ask.ts';
import { countBy } from '../code-query/count-by.ts';
import { parseSavedQuery, type SavedQuery } from '../code-query/saved-query.ts';
import { isQueryText } from '../code-query/saved.ts';
import { compileSide } from '../code-query/side.ts';
import { codeNumbers } from '../facts/code-numbers.ts';
import { compileDim } from '../facts/compile-dim.ts';
import type { Dim } from '../facts/dim.ts';
import { factsOf } from '../facts/facts.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Lang, View } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { resolved } from './resolved-dim.ts';
import { ANY, type Sheet } from './sheet.ts';

export const savedQueries = (project: Project): View[] =>
	alive(project, 'views').filter(({ spec }) => isQueryText(spec));

const COLUMNS = ['query', 'name', 'question', 'relation', 'not', 'turns', 'file', 'problem'];

/** None where no question is saved. */
export function querySheets(project: Project, lang: Lang): Sheet[] {
	const queries: string[][] = [];
	const sides: string[][] = [];
	const keys: string[][] = [];
	const numbers: Sheet[] = [];
	const views = savedQueries(project);
	if (views.length === 0) return [];
	views.forEach((view, at) => {
		const number = String(at + 1).padStart(2, '0');
		const about = [number, view.name, view.spec];
		try {
			const saved = parseSavedQuery(pairsOf(view.spec));
			const { relation, not, turns } = saved.query;
			const own = sidesOf(project, saved, lang);
			const sheet = numbersSheet(project, saved, lang, number);
			queries.push([...about, relation, not ? 'yes' : '', String(turns), sheet.file, '']);
			for (const { side, by, of, ids } of own) {
				sides.push([number, side, by, of]);
				for (const id of ids) keys.push([number, side, id]);
			}
			numbers.push(sheet);
		} catch (error) {
			if (!(error instanceof SimpulError)) throw error;
			queries.push([...about, '', '', '', '', error.code]); // its code or set was taken back since
		}
	});
	return [
		{ file: 'queries.csv', columns: COLUMNS, rows: queries },
		{ file: 'query-sides.csv', columns: ['query', 'side', 'by', 'of'], rows: sides },
		{ file: 'query-keys.csv', columns: ['query', 'side', 'key'], rows: keys },
		turnsSheet(project),
		...numbers
	];
}

type Side = {
	readonly side: string;
	readonly by: string;
	readonly of: string;
	readonly ids: readonly string[];
};

/** A and B are the codes themselves, with all below that the question takes in. */
function sidesOf(project: Project, { query, by }: SavedQuery, lang: Lang): Side[] {
	const facts = factsOf(project);
	const { codes } = codeNumbers(project);
	const halves = (['A', 'B'] as const).flatMap((name): Side[] => {
		const [asked, where] = name === 'A' ? [query.left, query.where] : [query.right, query.whereB];
		const side = compileSide(project, facts, asked, where, lang);
		const ids = codes.flatMap(({ id }, c) => (side.codes[c] === 1 ? [id] : []));
		const filters = side.filters.map(({ dimension, passes }, at): Side => ({
			...{ side: `where${name}${at + 1}`, ...resolved(project, where[at]!.dim) },
			ids: dimension.keys.flatMap(({ id }, key) => (passes[key] === 1 ? [id] : []))
		}));
		return [{ side: name, by: 'code', of: '', ids }, ...filters];
	});
	const dim = byOf(by);
	const { keys } = compileDim(project, facts, dim, 'union', lang);
	return [...halves, { side: 'by', ...resolved(project, dim), ids: keys.map(({ id }) => id) }];
}

const byOf = (by: Dim | null): Dim => by ?? { by: 'actor' };

function numbersSheet(project: Project, saved: SavedQuery, lang: Lang, number: string): Sheet {
	const asked = askCodes(project, saved.query, lang);
	const table = countBy(project, asked, byOf(saved.by), lang);
	return {
		file: `queries/${number}.csv`,
		columns: ['key', 'found', 'asked'],
		rows: [
			...table.rows.map(({ id, found, asked: base }) => [id, `${found.length}`, `${base}`]),
			[ANY, `${table.found}`, `${table.asked}`]
		]
	};
}

const turnsSheet = (project: Project): Sheet => ({
	file: 'turns.csv',
	columns: ['source', 'begins'],
	rows: factsOf(project).people.sources.rows.flatMap(({ id, turns }) =>
		turns.from.map((from) => [id, String(from)])
	)
});
