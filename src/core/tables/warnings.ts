/** Which warnings a table carries (see warning.ts). */
import { keysAt } from '../facts/dimension.ts';
import { codeSide } from './audit.ts';
import { firstPlaces, firstRates } from './first-places.ts';
import type { Panel } from './panel.ts';
import type { Query } from './query.ts';
import type { TableSpec } from './spec.ts';
import type { Presence } from './speech.ts';
import type { Tally } from './tally.ts';
import type { Warning } from './warning.ts';

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
	const coders = [...audit.byCoder(query.facts.people.coders).keys()];
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
	const keyed = side.in({ number: 0, facts, code: probe, coder: probe, coderNumbers: probe });
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
		const small: Warning[] = n > 0 && n < SMALL_BASE ? [{ code: 'small-base', per, n }] : [];
		return sum(counts.map(sum)) > n ? [...small, { code: 'percent-over-base', per }] : small;
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
