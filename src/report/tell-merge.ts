/** The account of a file that comes into a project that is there, as rows and as lines of text. */
import { MERGED, type Tallies, type Tally, type What } from '#core/exchange/merge/matching.ts';
import type { Left } from '#core/exchange/left.ts';
import { exchangeMerge, mergeNames } from '#i18n/exchange-merge.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { leftLines, positionLines, type Account } from './tell-exchange.ts';

export type MergeRow = Tally & { readonly what: What; readonly name: string };

/** What the file has any of. */
export const mergeRows = (tallies: Tallies, locale: Locale): MergeRow[] =>
	MERGED.filter((what) => tallies[what].known + tallies[what].added + tallies[what].out > 0).map(
		(what) => ({ what, name: translate(locale, mergeNames[what]!), ...tallies[what] })
	);

export const isNothingNew = (tallies: Tallies): boolean =>
	MERGED.every((what) => tallies[what].added === 0);

type Told = { readonly tallies: Tallies; readonly left: readonly Left[] };

/** The whole account as plain lines. */
export function mergeLines(
	{ tallies, left }: Told,
	{ positions }: Pick<Account, 'positions'>,
	locale: Locale
): string[] {
	return [
		`${translate(locale, exchangeMerge.comesIn)}:`,
		...mergeRows(tallies, locale).map(
			({ name, known, added, out }) =>
				`  ${translate(locale, exchangeMerge.line, name, known, added, out)}`
		),
		...leftLines(left, locale),
		...positionLines(positions, locale),
		...(isNothingNew(tallies) ? [translate(locale, exchangeMerge.nothingNew)] : [])
	];
}
