/**
 * Which cells of 0 stand for a question that was not asked (B8): the row has coded sources, it is recorded of each of them what its
 * guide asked, and none of them asked about the column's code. Only tables of whoever speaks (or sources) by codes have such cells.
 */
import { askedCodes } from '../facts/asked-codes.ts';
import { keysAt, type Dimension } from '../facts/dimension.ts';
import { eachSource, isOfText, type Presence } from './speech.ts';
import type { Query } from './query.ts';

/** null when there is none: nobody recorded what a guide asked, or the sides are others. */
export function notAsked(query: Query): Presence | null {
	const { rows, columns, facts } = query;
	const recorded = facts.people.sources.rows.some(({ asked }) => asked != null);
	if (!recorded) return null;
	if (isOfText(rows) && columns.family) {
		const silent = silentIn(query, rows, columns);
		return (row, column) => silent(row, column);
	}
	if (isOfText(columns) && rows.family) {
		const silent = silentIn(query, columns, rows);
		return (row, column) => silent(column, row);
	}
	return null;
}

/** @param voices  the side that is of the text */
function silentIn(query: Query, voices: Dimension, codes: Dimension) {
	const { facts } = query;
	const coded = new Int32Array(voices.keys.length);
	const unknown = new Uint8Array(voices.keys.length);
	const about = new Set<string>();
	eachSource(query, (view, open) => {
		if (!view.facts.block.alive.some((alive, i) => alive === 1 && view.code[i]! >= 0)) return;
		const asked = askedCodes(facts.codes, facts.people.sources.rows[view.number]!.asked);
		const keyed = voices.in(view);
		const met = new Set<number>();
		keyed.base.forEach((base, k) => {
			if (voices.level === 'span' && open !== null && open[k] !== 1) return;
			for (const key of keysAt(keyed, base)) met.add(key);
		});
		for (const key of met) {
			coded[key]!++;
			if (asked === null) unknown[key] = 1;
			else for (const code of asked) about.add(`${key} ${code}`);
		}
	});
	return (voice: number, code: number): boolean =>
		coded[voice]! > 0 && unknown[voice] === 0 && !about.has(`${voice} ${codes.keys[code]!.id}`);
}
