/** What the researcher says of the names of the other table, by label; null: none of ours. And the question that the address asks. */
import type { Told } from '#core/compare/match-lines.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

export type Side = 'rows' | 'columns';
export type ToldSides = Readonly<Record<Side, Told>>;

export const NOTHING_TOLD: ToldSides = { rows: new Map(), columns: new Map() };

export const withTold = (
	told: ToldSides,
	side: Side,
	label: string,
	id: string | null
): ToldSides => ({ ...told, [side]: new Map([...told[side], [label, id]]) });

export const askedSpec = (search: string): Tried<TableSpec> =>
	tried(() => parseSpec(new URLSearchParams(search)));
