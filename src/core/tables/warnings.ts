/** What a reader of the table should know, as codes and facts (B7 and others); the sentences are the interface's. */
import { keysAt } from '../facts/dimension.ts';
import { codeSide } from './audit.ts';
import { firstPlaces, firstRates } from './first-places.ts';
import type { Panel } from './panel.ts';
import type { Query } from './query.ts';
import type { TableSpec } from './spec.ts';
import type { Presence } from './speech.ts';
import type { Tally } from './tally.ts';

type Place = { readonly per: 'column' | 'row'; readonly id: string };

export type Warning =
	/** B3: references of nobody. */
	| { readonly code: 'unassigned'; readonly n: number }
	/** B2.1: references counted in two rows or more. */
	| { readonly code: 'straddling'; readonly n: number }
	/** B1.3: references that a strict rule gives to no one. */
	| { readonly code: 'overlap-dropped'; readonly n: number }
	/** B6.3: passages under two codes; `nested` = a code and one above it are both shown. */
	| { readonly code: 'overlapping-columns'; readonly n: number; readonly nested: boolean }
	/** B4: references of several coders stand side by side. */
	| { readonly code: 'coders-added'; readonly coders: readonly string[] }
	/** B8.1: codings without the answer that their code requires. */
	| { readonly code: 'valence-missing'; readonly n: number }
	/** B6.4: cells of a line add up to more than its base. */
	| {
			readonly code: 'percent-over-base';
			readonly per: 'column' | 'row';
			readonly ids: readonly string[];
	  }
	/** B7: base below 10; for rates, below 300 words. */
	| ({ readonly code: 'small-base'; readonly n: number } & (Place | { readonly per: 'total' }))
	| ({ readonly code: 'few-words'; readonly n: number } & Place)
	/** B7.1: several share first place; with `rate`, `n` is what each has per 1,000 words. */
	| ({
			readonly code: 'tie';
			readonly first: readonly string[];
			readonly n: number;
			readonly rate?: true;
	  } & Place)
	/** B7.2: first place hangs on one. */
	| ({ readonly code: 'lead-of-one'; readonly first: string; readonly n: number } & Place)
	/** B8.2: of these no source says a word; they are left out. */
	| {
			readonly code: 'not-heard';
			readonly per: 'column' | 'row';
			readonly names: readonly string[];
	  }
	/** B10.1 */
	| { readonly code: 'layers-flip'; readonly column: string; readonly place: 'first' | 'order' };

export const SMALL_BASE = 10;
export const FEW_WORDS = 300;

export function tableWarnings(spec: TableSpec, query: Query, tally: Tally): Warning[] {
	const { audit, valence } = tally;
	const warnings: Warning[] = [];
	const { unassigned, straddling, dropped } = audit;
	if (unassigned > 0) warnings.push({ code: 'unassigned', n: unassigned });
	if (straddling > 0) warnings.push({ code: 'straddling', n: straddling });
	if (dropped > 0) warnings.push({ code: 'overlap-dropped', n: dropped });
	const nested = hasNested(query);
	if (audit.overlapping > 0 || nested)
		warnings.push({ code: 'overlapping-columns', n: audit.overlapping, nested });
	const asked = [spec.rows, spec.columns, ...(spec.layers ? [spec.layers] : [])];
	const { number } = query.facts.people.coders;
	const coders = [...audit.byCoder.keys()]
		.filter((id) => audit.byCoder.get(id)! > 0)
		.sort(
			(a, b) => (number.get(a) ?? number.size) - (number.get(b) ?? number.size) || (a < b ? -1 : 1)
		);
	if (coders.length > 1 && !asked.some(({ by }) => by === 'coder'))
		warnings.push({ code: 'coders-added', coders });
	if (valence.codings > 0) warnings.push({ code: 'valence-missing', n: valence.codings });
	return warnings;
}

/** Who is left out because nobody was heard (B8.2); `per` is the side as displayed. */
export function notHeardWarnings(spec: TableSpec, query: Query, there: Presence): Warning[] {
	if (!spec.heard) return [];
	const { rows, columns } = query;
	const silent = (side: Query['rows'], is: (key: number) => boolean) =>
		side.keys.flatMap(({ label }, key) => (is(key) ? [] : [label]));
	const [row, column] = spec.transpose
		? (['column', 'row'] as const)
		: (['row', 'column'] as const);
	return [
		{ per: row, names: silent(rows, (key) => there(key, columns.keys.length)) },
		{ per: column, names: silent(columns, (key) => there(rows.keys.length, key)) }
	].flatMap(({ per, names }) =>
		names.length > 0 ? [{ code: 'not-heard' as const, per, names }] : []
	);
}

/** Whether a shown code counts under another shown one. */
function hasNested(query: Query): boolean {
	const name = codeSide(query);
	if (name === null) return false;
	const side = name === 'column' ? query.columns : query.rows;
	const { codes } = query.facts.codes;
	const probe = Int32Array.from(codes, (_, c) => c);
	const facts = query.facts.sources[0];
	if (!facts) return false;
	const keyed = side.in({ number: 0, facts, code: probe, coder: probe });
	return codes.some((_, c) => keysAt(keyed, c).length > 1);
}

export function panelWarnings({ percent, unit }: TableSpec, panel: Panel): Warning[] {
	const places = percent === 'none' ? [] : baseWarnings(panel);
	if (!isCount(unit)) return places;
	const { of, per } = panel.bases;
	return [...places, ...(of === 'words' && per === 'row' ? firstRates(panel) : firstPlaces(panel))];
}

/** Units of which "one" is a thing somebody did. */
const isCount = (unit: TableSpec['unit']): boolean =>
	unit === 'references' || unit === 'sources' || unit === 'speakers' || unit === 'actors';

function baseWarnings({ bases, rows, columns, counts }: Panel): Warning[] {
	const { per, of, values } = bases;
	if (per === 'none') return [];
	if (per === 'total') {
		const n = values[0] ?? 0;
		return n > 0 && n < SMALL_BASE ? [{ code: 'small-base', per, n }] : [];
	}
	const lines = per === 'column' ? columns : rows;
	const limit = of === 'words' ? FEW_WORDS : SMALL_BASE;
	const code = of === 'words' ? 'few-words' : 'small-base';
	const small = lines.flatMap(({ id }, at): Warning[] => {
		const n = values[at]!;
		return n > 0 && n < limit ? [{ code, per, id, n }] : [];
	});
	const over = lines.flatMap(({ id }, at) => {
		const cells = per === 'row' ? counts[at]! : counts.map((line) => line[at]!);
		return of === 'unit' && sum(cells) > values[at]! ? [id] : [];
	});
	return over.length > 0 ? [...small, { code: 'percent-over-base', per, ids: over }] : small;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
