/** The rows of a package, found by their ids. */
import { countWhile } from '../binary-search.ts';
import type { Row } from './sheet.ts';

/** A row with its place in its text, in UTF-16 units. */
export type Place = {
	readonly row: Row;
	readonly start: number;
	readonly end: number;
};

export type Tables = {
	readonly codings: readonly Place[];
	readonly spans: readonly Row[];
	readonly code: ReadonlyMap<string, Row>;
	readonly actor: ReadonlyMap<string, Row>;
	readonly source: ReadonlyMap<string, Row>;
	/** A code and all above it, from below. */
	readonly upwards: (code: string) => string[];
	/** Of an attribute, '' if none. */
	readonly value: (on: 'actor' | 'source', owner: string, attribute: string) => string;
	/** In text order. */
	readonly spansMeeting: (coding: Place) => readonly Place[];
};

/** @param rows  of a file of the package, '' and not undefined in every column that its table has */
export function packageTables(rows: (file: string) => readonly Row[]): Tables {
	const code = byId(rows('codebook.csv'), 'code');
	const values = new Map(
		rows('values.csv').map((row) => [
			valueName(row['of']!, row['owner']!, row['attribute']!),
			row['value']!
		])
	);
	const spans = rows('spans.csv');
	const places = new Map<string, Place[]>();
	for (const span of spans) {
		const known = places.get(span['source']!);
		if (known) known.push(placeOf(span));
		else places.set(span['source']!, [placeOf(span)]);
	}
	for (const list of places.values()) list.sort((a, b) => a.start - b.start);
	return {
		...{ spans, code },
		codings: rows('codings.csv').map(placeOf),
		actor: byId(rows('actors.csv'), 'actor'),
		source: byId(rows('sources.csv'), 'source'),
		upwards: (id) => upwards(code, id),
		value: (on, owner, attribute) => values.get(valueName(on, owner, attribute)) ?? '',
		spansMeeting: (coding) => meeting(places.get(coding.row['source_id']!) ?? [], coding)
	};
}

const valueName = (...parts: readonly string[]): string => parts.join('\u0000');
const placeOf = (row: Row): Place => ({
	row,
	start: Number(row['start']),
	end: Number(row['end'])
});
const byId = (rows: readonly Row[], column: string) =>
	new Map(rows.map((row) => [row[column]!, row]));

function upwards(codes: ReadonlyMap<string, Row>, id: string): string[] {
	const line: string[] = [];
	for (let at = id; codes.has(at) && !line.includes(at); at = codes.get(at)!['parent']!)
		line.push(at);
	return line;
}

/** @param spans  of the source, by start and disjoint: only the last that begins before the passage can reach into it */
function meeting(spans: readonly Place[], { start, end }: Place): Place[] {
	const first = countWhile(spans.length, (k) => spans[k]!.end <= start);
	const met: Place[] = [];
	for (let k = first; k < spans.length && spans[k]!.start < end; k++) met.push(spans[k]!);
	return met;
}
