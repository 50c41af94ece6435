/** Help and hindrance per code (rules D4): counts, with the base, and how many passages still lack the answer. */
import { codeNumbers } from '../facts/code-numbers.ts';
import { compileDim } from '../facts/compile-dim.ts';
import type { Dim } from '../facts/dim.ts';
import { factsOf } from '../facts/facts.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { VALENCES, type Id, type Lang, type Valence } from '../model/records.ts';
import { colourOf } from './code-line.ts';
import { codingsOf, readCells } from './references.ts';
import type { ValenceSpec } from './spec.ts';

export type ValenceRow = {
	readonly id: Id;
	readonly label: string;
	readonly colour: string;
	/** Passages under the code, answered or not: the base. */
	readonly n: number;
	readonly counts: Readonly<Record<Valence, number>>;
	readonly unanswered: number;
	readonly codings: Readonly<Record<Valence | 'unanswered', readonly Id[]>>;
};
export type ValencePart = {
	readonly rows: readonly ValenceRow[];
	/** Of all rows, counted afresh. */
	readonly total: ValenceRow;
};
export type ValenceBars = ValencePart & {
	readonly view: 'valence';
	readonly spec: ValenceSpec;
	/** One part per key, with the same rows; null if none were asked for. */
	readonly layers:
		readonly (ValencePart & { readonly id: string; readonly label: string })[] | null;
	readonly sources: number;
	readonly coders: number;
};

/** @throws SimpulError display.no-valence (no code asks for it, or no passage answers); table.unknown-* */
export function valenceBars(project: Project, spec: ValenceSpec, lang: Lang): ValenceBars {
	const codes = spec.codes ?? askingCodes(project);
	const { part, sources, coders } = partOf(project, codes, spec.where, lang);
	if (part.total.n === part.total.unanswered) throw new SimpulError('display.no-valence', {});
	const keys = spec.layers
		? compileDim(project, factsOf(project), spec.layers, 'union', lang).keys
		: null;
	return {
		...{ view: 'valence', spec, ...part, sources, coders },
		layers:
			keys?.flatMap(({ id, label }) => {
				const where = [...spec.where, { dim: spec.layers!, values: [id] }];
				const layer = partOf(project, codes, where, lang).part;
				return layer.total.n === 0 ? [] : [{ id, label, ...layer }];
			}) ?? null
	};
}

/** Codes that require the answer; without any, those that allow it. */
function askingCodes(project: Project): Dim {
	const asks = (mode: 'required' | 'optional') =>
		codeNumbers(project).codes.filter(({ valence, codable }) => codable && valence === mode);
	const required = asks('required');
	const ids = (required.length > 0 ? required : asks('optional')).map(({ id }) => id);
	if (ids.length === 0) throw new SimpulError('display.no-valence', {});
	return { by: 'code', ids };
}

function partOf(project: Project, codes: Dim, where: ValenceSpec['where'], lang: Lang) {
	const ask = (columns: Dim) =>
		readCells(project, { rows: codes, columns, where, parents: 'union' }, lang);
	const answered = ask({ by: 'valence' });
	const whole = ask({ by: 'source' });
	const row = (r: number) => {
		const of = (v: number) => answered.at(r, v);
		const all = whole.at(r, whole.columns.length);
		const told = new Set(codingsOf(answered.at(r, VALENCES.length)));
		const open = all.filter(({ codings }) => !codings.some((coding) => told.has(coding)));
		const each = <T>(of: (v: number) => T) =>
			Object.fromEntries(VALENCES.map((valence, v) => [valence, of(v)])) as Record<Valence, T>;
		return {
			n: all.length,
			counts: each((v) => of(v).length),
			unanswered: open.length,
			codings: { ...each((v) => codingsOf(of(v))), unanswered: codingsOf(open) }
		};
	};
	const rows = whole.rows.map(({ id, label }, r) => ({
		...{ id, label, colour: colourOf(project, id) },
		...row(r)
	}));
	const total = { id: '', label: '', colour: '', ...row(whole.rows.length) };
	const { all } = whole;
	return {
		part: { rows, total },
		sources: new Set(all.map(({ source }) => source)).size,
		coders: new Set(all.map(({ coder }) => coder)).size
	};
}
