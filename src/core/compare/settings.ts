/**
 * The switches by which two programs come to different numbers from the same codings (rule Y5), as one plain value, and the question
 * that each asks. What the crosstab cannot ask (coders taken as one) is counted all the same and said to be so.
 */
import type { Id } from '../model/records.ts';
import type { Overlap } from '../facts/overlap.ts';
import type { Parents } from '../facts/code-dimensions.ts';
import type { TableSpec, Unit } from '../tables/spec.ts';

/** `count`, or what the percents are of. */
export type Of = 'count' | 'column' | 'row' | 'total';
export type Settings = {
	readonly unit: Unit;
	readonly of: Of;
	readonly overlap: Overlap;
	readonly parents: Parents;
	/**
	 * 'added': each coder's passage is one reference; 'once': the same passage of several coders is one; 'joined': overlapping passages
	 * of a code are one, whoever coded them; or the id of one coder, who is counted alone.
	 */
	readonly coders: 'added' | 'once' | 'joined' | Id;
	/** 'asked': the filters of the question; 'all': without them; or one kind of source. */
	readonly scope: 'asked' | 'all' | string;
	/** 'afresh': a total counts each passage once (B6.1); 'added': it is the sum of its cells. Percents are of these totals. */
	readonly totals: 'afresh' | 'added';
};
export type Switch = keyof Settings;
/** One switch, and where it would have to stand. */
export type Change = { readonly name: Switch; readonly value: string };

export const SWITCHES: readonly Switch[] = [
	...(['unit', 'of', 'overlap', 'parents', 'coders', 'scope', 'totals'] as const)
];

/** What differs, from the one to the other. */
export const changesBetween = (from: Settings, to: Settings): Change[] =>
	SWITCHES.filter((name) => from[name] !== to[name]).map((name) => ({ name, value: to[name] }));

export const isSame = (a: Settings, b: Settings): boolean => changesBetween(a, b).length === 0;

/** As the question asks; a percent per 1,000 words is no percent that another program prints. */
export const settingsOf = ({ unit, percent, overlap, parents }: TableSpec, counts: boolean) =>
	({
		...{ unit, overlap, parents },
		of: counts ? 'count' : percent === 'none' || percent === 'rate' ? 'column' : percent,
		...{ coders: 'added', scope: 'asked', totals: 'afresh' }
	}) satisfies Settings;

/** Only these are the same question in the crosstab. */
export const isAskable = ({ coders, totals, of }: Settings): boolean =>
	coders !== 'once' && coders !== 'joined' && (totals === 'afresh' || of === 'count');

/** @param transpose  to show it the way round the other table stands */
export function specOf(asked: TableSpec, settings: Settings, transpose = false): TableSpec {
	const { unit, of, overlap, parents, coders, scope } = settings;
	const where = scope === 'all' ? [] : [...asked.where];
	if (scope !== 'asked' && scope !== 'all') where.push({ dim: { by: 'kind' }, values: [scope] });
	if (!['added', 'once', 'joined'].includes(coders))
		where.push({ dim: { by: 'coder' }, values: [coders] });
	return {
		...{ rows: asked.rows, columns: asked.columns, layers: null },
		...{ unit, percent: of === 'count' ? 'none' : of, overlap, parents, where, transpose },
		...{ hideZeros: false, heard: false }
	};
}

/** The question as compared: layers, hidden lines and the way round play no part. */
export const askedAlone = (spec: TableSpec): TableSpec => ({
	...spec,
	...{ layers: null, transpose: false, hideZeros: false, heard: false }
});
