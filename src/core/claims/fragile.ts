/**
 * Whether a claim that holds would still hold if it were counted otherwise: passages of several speakers (B1), codes below codes (B4).
 * Both are choices of the researcher and none of them is wrong.
 */
import type { Expect } from '../model/claim-records.ts';
import { OVERLAPS, type TableSpec } from '../tables/spec.ts';
import type { Counting } from './counting.ts';
import { judge } from './judge.ts';
import { asksWhoSpeaks } from './live-sheet.ts';
import { isReason } from './reason.ts';
import type { Measure } from './sheet.ts';
import type { Subject } from './spec-of.ts';
import { sheetsOf } from './subject.ts';

export type Rule =
	| { readonly rule: 'overlap'; readonly value: TableSpec['overlap'] }
	| { readonly rule: 'parents'; readonly value: TableSpec['parents'] };

/** The rules under which it would not hold; none for published tables. */
export function fragileUnder(
	counting: Counting,
	expect: Expect,
	{ spec }: Subject,
	measure: Measure
): Rule[] {
	if (!spec) return [];
	return rulesFor(spec).filter(({ rule, value }) => {
		const sheets = sheetsOf(counting, { spec: { ...spec, [rule]: value } }, measure);
		const sheet = sheets(undefined);
		const outcome = isReason(sheet) ? sheet : judge(expect, sheet, sheets);
		return !isReason(outcome) && !outcome.holds;
	});
}

function rulesFor({ rows, columns, overlap, parents }: TableSpec): Rule[] {
	const sides = [rows, columns];
	const overlaps = sides.some(asksWhoSpeaks) ? OVERLAPS.filter((value) => value !== overlap) : [];
	const codes = sides.some(({ by }) => by === 'code' || by === 'framework');
	const added = codes && parents !== 'own' ? [parents === 'union' ? 'sum' : 'union'] : [];
	return [
		...overlaps.map((value) => ({ rule: 'overlap', value }) as const),
		...added.map((value) => ({ rule: 'parents', value: value as 'union' | 'sum' }) as const)
	];
}
