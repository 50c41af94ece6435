/** The passages of one side of the question (M3): what a table of these codes and filters counts, source by source. */
import { codeNumber, codeNumbers, upwards } from '../facts/code-numbers.ts';
import type { Facts } from '../facts/facts.ts';
import { compileFilter, passing, type Filter, type Where } from '../facts/filter.ts';
import type { SourceView } from '../facts/dimension.ts';
import { codesMeant } from '../facts/meant.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { openSpans, sourcePasses } from '../tables/part.ts';
import type { AskedCode } from './spec.ts';

/** One stretch of text that one coder gave one or several of the codes. */
export type SidePassage = {
	readonly start: number;
	readonly end: number;
	/** The block's own number of the coder. */
	readonly coder: number;
	/** Rows of the block, ascending. */
	readonly rows: readonly number[];
	/** Spans in which it is said, as far as the filters let them through. */
	readonly spans: readonly number[];
};

export type Side = {
	/** By code number: 1 = asked for. */
	readonly codes: Uint8Array;
	readonly filters: readonly Filter[];
};

/** @throws SimpulError table.unknown-code, -set, table.set-removed, table.unknown-attribute, -framework, -value */
export function compileSide(
	project: Project,
	facts: Facts,
	asked: readonly AskedCode[],
	where: readonly Where[],
	lang: Lang
): Side {
	const numbers = codeNumbers(project);
	const own = new Set<number>();
	const tops = new Set<number>();
	for (const { code, below } of asked)
		for (const one of codesMeant(project, [code]))
			(below ? tops : own).add(codeNumber(numbers, one));
	const codes = Uint8Array.from(numbers.codes, (_, c) =>
		own.has(c) || upwards(numbers, c).some((above) => tops.has(above)) ? 1 : 0
	);
	const filters = where.map((one) => compileFilter(project, facts, one, 'union', lang));
	return { codes, filters };
}

/** In text order: start, end, then as the coders are numbered. */
export function passagesIn({ codes, filters }: Side, view: SourceView): SidePassage[] {
	if (!sourcePasses({ filters }, view)) return [];
	const { block } = view.facts;
	const open = openSpans({ filters }, view);
	const lists = filters.flatMap((filter) => {
		if (filter.dimension.level !== 'coding') return [];
		const keyed = filter.dimension.in(view);
		return [{ base: keyed.base, through: passing(filter, keyed) }];
	});
	const found: (SidePassage & { readonly rows: number[] })[] = [];
	/** Where those that begin and end like the present row begin. */
	let ties = 0;
	for (let i = 0; i < block.start.length; i++) {
		if (block.alive[i] !== 1 || codes[view.code[i]!] !== 1) continue;
		if (!lists.every(({ base, through }) => through[base[i]!] === 1)) continue;
		const [start, end, coder] = [block.start[i]!, block.end[i]!, block.coder[i]!];
		const last = found.at(-1);
		if (last?.start !== start || last.end !== end) ties = found.length;
		const known = found.slice(ties).find((one) => one.coder === coder);
		if (known) known.rows.push(i);
		else {
			const spans = spansOf(view, i, open);
			if (spans.length > 0) found.push({ start, end, coder, rows: [i], spans });
		}
	}
	return found;
}

/** The spans that a table counts the coding in (B1-B3). */
function spansOf({ facts }: SourceView, row: number, open: Uint8Array | null): number[] {
	const { block, spans, firstSpan, loose } = facts;
	const said: number[] = [];
	const end = block.end[row]!;
	for (let k = firstSpan[row]!; k < spans.start.length && spans.start[k]! < end; k++)
		if (spans.silent[k] === loose[row] && (open === null || open[k] === 1)) said.push(k);
	return said;
}
