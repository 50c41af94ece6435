/** From the words of a sentence to what a table should show: operators with the words that suggest them. */
import type { Expect } from '../model/claim-records.ts';
import type { Id } from '../model/records.ts';
import type { Mention } from './mentions.ts';
import type { NumberInText } from './numbers.ts';
import type { Trigger, TriggerKind } from './triggers.ts';

export type Because = {
	readonly part: 'operator' | 'rows' | 'column' | 'value';
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Why these words: a phrase of this kind, a name, a number. */
	readonly by: TriggerKind | Mention['by'] | 'number';
	/** The row, code or column that they stand for. */
	readonly id?: Id;
};
export type Suggested = { readonly expect: Expect; readonly because: readonly Because[] };

type Sentence = {
	readonly triggers: readonly Trigger[];
	readonly numbers: readonly NumberInText[];
	readonly rows: readonly Mention[];
	/** All rows of the table in its order, for what runs over all of them. */
	readonly all: readonly Id[];
	readonly columns: readonly Id[];
};

/** The most telling first; empty if nothing in the sentence says what the table should show. */
export function suggest({ triggers, numbers, rows, all, columns }: Sentence): Suggested[] {
	const of = (kind: TriggerKind) => triggers.find((trigger) => trigger.kind === kind);
	const place = { rows: rows.map(({ id }) => id), ...(columns.length > 0 ? { columns } : {}) };
	const quantity = numbers.find(({ year }) => !year);
	const found: Suggested[] = [];
	const add = (expect: Expect, ...why: (Trigger | NumberInText | undefined)[]) =>
		found.push({ expect, because: why.flatMap((one) => (one ? reason(one) : [])) });
	const series = (rows.length > 1 ? rows.map(({ id }) => id) : all).slice();
	const along = { rows: series, ...(columns.length > 0 ? { columns } : {}) };
	const [rising, falling] = [of('rising'), of('falling')];
	if (of('average') && quantity)
		add({ op: 'mean-change', ...along, ...valueOf(quantity) }, of('average'), quantity);
	else if ((rising || falling) && series.length > 1)
		add({ op: 'trend', ...along, direction: rising ? 'up' : 'down' }, rising ?? falling);
	if (rows.length === 0) return found;
	const zero = quantity?.value === 0;
	if (of('absence') || zero)
		add({ op: 'none', ...place }, of('absence'), zero ? quantity : undefined);
	const compared = of('comparison');
	if (compared) add(comparison(place, rows, compared), compared);
	if (of('dominance') && rows.length > 1 && of('together'))
		add({ op: 'together', ...place }, of('together'), of('dominance'));
	if (of('dominance')) add({ op: 'largest', ...place }, of('dominance'));
	if (of('lowest')) add({ op: 'smallest', ...place }, of('lowest'));
	if (quantity && !zero) {
		const op = of('threshold') ? 'at-least' : 'value';
		// "At least 98%" is not met by 97.8%: a mark has no tolerance.
		const said = op === 'at-least' ? { value: quantity.value } : valueOf(quantity);
		add({ op, ...place, ...said }, of('threshold') ?? of('equality'), quantity);
	}
	if (of('equality') && !quantity && rows.length > 1)
		add({ op: 'equal', ...place }, of('equality'));
	if (of('presence') && !of('absence')) add({ op: 'some', ...place }, of('presence'));
	if (found.length === 0 && of('vague')) add({ op: 'together', ...place }, of('vague'));
	return found;
}

const valueOf = ({ value, tolerance }: NumberInText) => ({ value, tolerance });

/** Those before the word that compares are above those after it; without any after it, above everybody. */
function comparison(
	place: { readonly rows: readonly Id[]; readonly columns?: readonly Id[] },
	rows: readonly Mention[],
	{ end }: Trigger
): Expect {
	const after = rows.filter(({ start }) => start >= end).map(({ id }) => id);
	const before = place.rows.filter((id) => !after.includes(id));
	if (after.length === 0 || before.length === 0) return { op: 'largest', ...place };
	return { op: 'larger', ...place, rows: before, than: after };
}

function reason(of: Trigger | NumberInText): Because {
	const { start, end, text } = of;
	return 'kind' in of
		? { part: 'operator', start, end, text, by: of.kind }
		: { part: 'value', start, end, text, by: 'number' };
}

export const because = (part: 'rows' | 'column', mentions: readonly Mention[]): Because[] =>
	mentions.map(({ id, start, end, text, by }) => ({ part, start, end, text, by, id }));
