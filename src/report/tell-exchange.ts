/** The account of an exchange file as lines of text, for the command line and the page alike. */
import { COUNTED, type Counts } from '#core/exchange/import-project.ts';
import type { Left } from '#core/exchange/left.ts';
import { exchange, exchangeCounts, exchangeLeft } from '#i18n/exchange.ts';
import { mergeLeft } from '#i18n/exchange-merge.ts';
import { formatPercent } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';

export type Position = {
	readonly guid: string;
	readonly source: string;
	readonly counting: string;
	readonly score: number;
	readonly by: string;
	readonly selections: number;
	readonly choices: readonly { readonly counting: string; readonly samples: readonly string[] }[];
};

export type Account = {
	readonly counts: Counts;
	readonly left: readonly Left[];
	readonly positions: readonly Position[];
	readonly kept: readonly { readonly name: string }[];
};

/** "5 sources", "49 codings": what is there, in the order of the account. */
export const toldCounts = (counts: Counts, locale: Locale): string[] =>
	COUNTED.filter((what) => counts[what] > 0).map((what) =>
		translate(locale, exchangeCounts[what]!, counts[what])
	);

export type ToldLeft = {
	readonly text: string;
	readonly names: readonly string[];
	readonly more: string;
};

/** @param most  names shown of each kind */
export const toldLeft = (left: readonly Left[], locale: Locale, most = 12): ToldLeft[] =>
	left.map(({ kind, count, names }) => ({
		text: translate(locale, (exchangeLeft[kind] ?? mergeLeft[kind])!, count),
		names: names.slice(0, most),
		more: names.length > most ? translate(locale, exchange.more, names.length - most) : ''
	}));

export const toldPosition = ({ counting, score, by }: Position, locale: Locale): string =>
	`${translate(locale, exchange.counting, counting)} (${formatPercent(locale, score * 100)}, ${translate(locale, exchange.by, by)})`;

/** The whole account as plain lines. */
export function accountLines({ counts, left, positions, kept }: Account, locale: Locale): string[] {
	const lines = [
		`${translate(locale, exchange.comesIn)}: ${toldCounts(counts, locale).join(', ')}`
	];
	lines.push(...leftLines(left, locale));
	if (kept.length > 0) lines.push(translate(locale, exchange.keptFiles, kept.length));
	return [...lines, ...positionLines(positions, locale)];
}

export function leftLines(left: readonly Left[], locale: Locale): string[] {
	if (left.length === 0) return [translate(locale, exchange.nothingLeft)];
	return [
		`${translate(locale, exchange.noPlace)}:`,
		...toldLeft(left, locale).map(
			({ text, names, more }) =>
				`  ${text}${names.length > 0 ? `: ${[...names, ...(more ? [more] : [])].join(', ')}` : ''}`
		)
	];
}

/** How positions were counted, each way with passages to look at. */
export function positionLines(positions: readonly Position[], locale: Locale): string[] {
	const lines = positions.length > 0 ? [`${translate(locale, exchange.positions)}:`] : [];
	for (const position of positions) {
		lines.push(`  ${position.source}: ${toldPosition(position, locale)}`);
		const chosen = position.choices.find(({ counting }) => counting === position.counting);
		for (const sample of chosen?.samples ?? []) lines.push(`    “${sample.replace(/\s+/g, ' ')}”`);
	}
	return lines;
}
