/**
 * From a sentence to claims that it may be: a table, what it should show, and for each part the words that told. It proposes and never
 * writes; the researcher chooses, or none (docs/spec/claims.md, K13).
 */
import { codeNumbers } from '../facts/code-numbers.ts';
import type { Dim } from '../facts/dim.ts';
import type { Expect, ReferenceTable } from '../model/claim-records.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { alive, metaOf } from '../model/visible.ts';
import { DEFAULT_SPEC, type TableSpec } from '../tables/spec.ts';
import { specText } from '../tables/spec-text.ts';
import { actorsIn, codesIn, linesIn, typesIn, type Mention, type Words } from './mentions.ts';
import { numbersIn } from './numbers.ts';
import { because, suggest, type Because } from './propose-expect.ts';
import { triggersIn } from './triggers.ts';

export type Proposal = {
	readonly spec: string;
	readonly expect: Expect;
	readonly because: readonly Because[];
};

/** So many are worth reading. */
const MOST = 6;
const MOST_CODES = 2;

/** @returns the most telling first; [] when the sentence names no row and no operator, and a reader must say what it means */
export function proposeClaims(
	project: Project,
	sentence: string,
	words: Words,
	lang: Lang = metaOf(project)?.lang ?? 'en'
): Proposal[] {
	const triggers = triggersIn(sentence);
	const numbers = numbersIn(sentence, lang);
	const said = { triggers, numbers };
	const published = alive(project, 'referenceTables').flatMap((table) =>
		fromPublished(table, sentence, said)
	);
	return [...fromCounted(project, sentence, words, said), ...published].slice(0, MOST);
}

type Said = Pick<Parameters<typeof suggest>[0], 'triggers' | 'numbers'>;

function fromCounted(project: Project, sentence: string, words: Words, said: Said): Proposal[] {
	const codes = codesIn(project, sentence).slice(0, MOST_CODES);
	return codes.flatMap((code) => {
		const columns = besides(project, code.id);
		return rowsIn(project, sentence, words, code).flatMap(({ dim, rows }) => {
			const spec: TableSpec = { ...DEFAULT_SPEC, rows: dim, columns, percent: 'column' };
			const counts = said.numbers.some(({ unit, year }) => unit === 'plain' && !year);
			const asked = specText(counts ? { ...spec, percent: 'none' } : spec);
			return suggest({ ...said, rows, all: [], columns: [code.id] }).map((found) => ({
				spec: asked,
				expect: found.expect,
				because: [...found.because, ...because('rows', rows), ...because('column', [code])]
			}));
		});
	});
}

/**
 * Kinds of actors compare cities and come first; actors by name are the other reading. Words that name the code ("pusat kewenangan")
 * name no actor ("pusat").
 */
function rowsIn(project: Project, sentence: string, words: Words, code: Mention) {
	const apart = ({ start, end }: Mention) => end <= code.start || start >= code.end;
	const kinds = typesIn(sentence, words).filter(apart);
	const named = actorsIn(project, sentence).filter(apart);
	const readings: { readonly dim: Dim; readonly rows: readonly Mention[] }[] = [
		{ dim: { by: 'type' }, rows: kinds },
		{ dim: { by: 'actor' }, rows: named.length >= kinds.length ? named : [] }
	];
	return readings.filter(({ rows }) => rows.length > 0);
}

/** The code with those beside it, so that shares of what an actor says have a base. */
function besides(project: Project, id: Id): Dim {
	const { codes } = codeNumbers(project);
	const code = codes.find((one) => one.id === id);
	const ids = codes
		.filter(({ parent, framework }) => parent === code?.parent && framework === code.framework)
		.map((one) => one.id);
	return { by: 'code', ids };
}

function fromPublished(table: ReferenceTable, sentence: string, said: Said): Proposal[] {
	const rows = linesIn(sentence, table.rows);
	const named = linesIn(sentence, table.columns);
	const columns = table.columns.length === 1 ? [] : named.map(({ id }) => id);
	const title = linesIn(sentence, [{ id: table.id, label: table.name }]);
	const all = table.rows.map(({ id }) => id);
	if (rows.length === 0 && title.length === 0) return [];
	return suggest({ ...said, rows, all, columns }).map((found) => ({
		spec: table.id,
		expect: found.expect,
		because: [...found.because, ...because('rows', rows), ...because('column', named)]
	}));
}
