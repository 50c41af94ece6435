/** Under which code: columns of codes, with the codes below them or without (B4), and frameworks. Looked up by coding. */
import { SimpulError } from '../model/error.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { codeNumber, upwards, type CodeNumbers } from './code-numbers.ts';
import type { Dim } from './dim.ts';
import { keyedBy, keyLists, type Dimension } from './dimension.ts';

/** union: a passage counts once under a parent; sum: each coding of it does; own: codes below count nowhere else. */
export type Parents = 'union' | 'sum' | 'own';

type CodeDim = Extract<Dim, { by: 'code' }>;

/** @throws SimpulError table.unknown-code { code } */
export function codeDimension(
	numbers: CodeNumbers,
	dim: CodeDim,
	parents: Parents,
	lang: Lang
): Dimension {
	return ofCodes(numbers, chosen(numbers, dim), parents, lang);
}

/** The top-level codes of one framework. @throws SimpulError table.unknown-framework { framework } */
export function frameworkCodes(
	project: Project,
	numbers: CodeNumbers,
	framework: string,
	parents: Parents,
	lang: Lang
): Dimension {
	if (!alive(project, 'frameworks').some(({ id }) => id === framework))
		throw new SimpulError('table.unknown-framework', { framework });
	const tops = numbers.codes.flatMap((code, c) =>
		code.framework === framework && numbers.depth[c] === 0 ? [c] : []
	);
	return ofCodes(numbers, tops, parents, lang);
}

/** Frameworks as keys; codes of the researcher's own are outside. */
export function frameworkDimension(
	project: Project,
	{ codes }: CodeNumbers,
	lang: Lang
): Dimension {
	const rows = alive(project, 'frameworks');
	const lists = keyLists(
		codes.map((code) => {
			const at = rows.findIndex(({ id }) => id === code.framework);
			return at < 0 ? [] : [at];
		}),
		rows.length
	);
	return {
		keys: rows.map(({ id, name }) => ({
			id,
			label: say(name, lang),
			names: Object.values(name)
		})),
		level: 'coding',
		asks: null,
		family: null,
		in: ({ code }) => keyedBy(lists, code)
	};
}

function ofCodes(
	numbers: CodeNumbers,
	columns: readonly number[],
	parents: Parents,
	lang: Lang
): Dimension {
	const position = new Map(columns.map((code, i) => [code, i]));
	const lines = numbers.codes.map((_, c) =>
		(parents === 'own' ? [c] : upwards(numbers, c)).filter((code) => position.has(code))
	);
	const lists = keyLists(
		lines.map((line) => line.map((code) => position.get(code)!)),
		columns.length
	);
	return {
		keys: columns.map((c) => {
			const { id, name } = numbers.codes[c]!;
			return { id, label: say(name, lang), names: Object.values(name) };
		}),
		level: 'coding',
		asks: null,
		family: Int32Array.from(lines, (line) => line.at(-1) ?? -1),
		in: ({ code }) => keyedBy(lists, code)
	};
}

function chosen(numbers: CodeNumbers, dim: CodeDim): number[] {
	const all = numbers.codes.map((_, c) => c);
	if ('below' in dim) {
		const parent = codeNumber(numbers, dim.below);
		return all.filter((c) => numbers.parent[c] === parent);
	}
	if ('depth' in dim) return all.filter((c) => numbers.depth[c] === dim.depth);
	if ('ids' in dim && dim.ids) return [...new Set(dim.ids.map((id) => codeNumber(numbers, id)))];
	return all.filter((c) => numbers.depth[c] === 0);
}
