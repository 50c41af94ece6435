/** The account of a copy of this project that comes in: for the page and the command line alike. */
import type { Difference } from '#core/exchange/join/differences.ts';
import type { JoinPlan } from '#core/exchange/join/plan-join.ts';
import { exchangeMerge, mergeNames } from '#i18n/exchange-merge.ts';
import { joining } from '#i18n/joining.ts';
import { translate, type Locale } from '#i18n/message.ts';

export const kindName = ({ kind }: Difference, locale: Locale): string =>
	translate(locale, kind === 'rest' ? joining.rest : mergeNames[kind]!);

/** "12 changes are not here yet: Budi 10, Ani 2", or that there are none. */
export function changesLine({ added, by }: JoinPlan, locale: Locale): string {
	if (added.length === 0) return translate(locale, exchangeMerge.nothingNew);
	const who = by.map(({ coder, changes }) => translate(locale, joining.of, coder, changes));
	return translate(locale, joining.changes, added.length, who.join(', '));
}

export function joinLines(plan: JoinPlan, locale: Locale): string[] {
	const lines = plan.differences.map(
		(row) =>
			`  ${translate(locale, joining.line, kindName(row, locale), row.added, row.changed, row.gone)}`
	);
	const none = plan.added.length > 0 && lines.length === 0;
	return [
		changesLine(plan, locale),
		...lines,
		...(none ? [translate(locale, joining.nothingShown)] : [])
	];
}
