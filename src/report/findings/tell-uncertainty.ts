/** How far the numbers carry, as a table with small print and as sentences; no p without what makes it invalid. */
import type { exactTest, Uncertainty } from '#core/findings/uncertainty.ts';
import type { Exchanged } from '#core/findings/exchanged.ts';
import { layerWords } from '#i18n/findings-layers.ts';
import {
	invalidWords,
	limitsText,
	pText,
	refusalWords,
	uncertaintyWords as words
} from '#i18n/findings-uncertainty.ts';
import { someOf } from '#i18n/findings-words.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import type { Told } from '../tell-numbers.ts';

export type ExactTest = ReturnType<typeof exactTest>;

export type ToldCell = {
	/** As the table prints it. */
	readonly text: string;
	/** "8.5–75.5%"; '' where there are none. */
	readonly limits: string;
	/** "▲ 2.3", in brackets where few were expected; '' below 2. */
	readonly residual: string;
	readonly shade: 'none' | 'weak' | 'strong';
	readonly more: boolean;
};

export type ToldUncertainty = {
	readonly head: readonly string[];
	readonly rows: readonly { readonly label: string; readonly cells: readonly ToldCell[] }[];
	/** Said of a table with layers; '' otherwise. */
	readonly together: string;
	/** What the small print and the marks mean. */
	readonly legend: readonly string[];
	readonly transcripts: readonly string[];
	/** Why a p would be invalid, always. */
	readonly invalid: readonly string[];
	readonly chiSquare: string;
	readonly even: readonly string[];
};

export function tellUncertainty(told: Told, found: Uncertainty, locale: Locale): ToldUncertainty {
	const [printed] = told.print('percent-of');
	const { rows, columns, signs } = told.table;
	const textAt = (r: number, c: number) => printed?.body[r]?.[c + 1] ?? '';
	const isNumber = (r: number, c: number) => signs[r]![c] === 'number';
	return {
		head: (printed?.head ?? []).slice(0, columns.length + 1),
		rows: rows.map((_, r) => ({
			label: printed?.body[r]?.[0] ?? '',
			cells: columns.map((_, c) =>
				!isNumber(r, c) ? bare(textAt(r, c)) : cellAt(found, r, c, textAt(r, c), locale)
			)
		})),
		together: told.table.layers ? translate(locale, layerWords.uncertainTogether) : '',
		legend: legendOf(found, locale),
		transcripts: transcriptsOf(found.transcripts, locale),
		invalid: found.invalid.map((fact) => invalidWords(locale, fact)),
		chiSquare: chiSquareOf(found, locale),
		even: evenOf(told, found, locale)
	};
}

/** Where there is no number, there is nothing to say about it. */
const bare = (text: string): ToldCell => ({
	...{ text, limits: '', residual: '', shade: 'none', more: false }
});

function cellAt(found: Uncertainty, r: number, c: number, text: string, locale: Locale): ToldCell {
	const limits = found.intervals?.[r]?.[c];
	const value = found.residuals?.adjusted[r]?.[c] ?? null;
	const shade = found.residuals?.shades[r]?.[c] ?? 'none';
	const more = (value ?? 0) > 0;
	const marked = `${more ? '▲' : '▼'} ${formatNumber(locale, value ?? 0, 1)}`;
	return {
		text,
		limits: limits ? limitsText(locale, limits.low, limits.high) : '',
		residual: shade === 'none' ? '' : shade === 'weak' ? `(${marked})` : marked,
		...{ shade, more }
	};
}

function legendOf({ intervals, residuals }: Uncertainty, locale: Locale): string[] {
	const limits = translate(locale, intervals ? words.limits : words.noLimits);
	if (!residuals) return [limits];
	const { cells, strong, shades } = residuals;
	const marked = shades.flat().some((shade) => shade !== 'none');
	return [
		limits,
		marked
			? translate(locale, words.residuals, cells, strong)
			: translate(locale, words.noneMarked, cells)
	];
}

function transcriptsOf(found: Exchanged, locale: Locale): string[] {
	if (found.kind === 'not-asked')
		return [translate(locale, found.reason === 'side' ? words.notBySide : words.notByUnit)];
	const out = found.keptOut.map(({ label }) => label);
	const keptOut = out.length > 0 ? [translate(locale, words.keptOut, someOf(locale, out))] : [];
	if (found.kind === 'refused') return [refusalWords(locale, found.refusal), ...keptOut];
	const { transcripts, labelings, p, smallest, drawn } = found.test;
	const tested = [pText(locale, p), pText(locale, smallest)] as const;
	return [
		translate(locale, words.tested, transcripts, labelings, ...tested),
		...(drawn === null ? [] : [translate(locale, words.drawn, drawn)]),
		...(found.tooFewTranscripts ? [translate(locale, words.tooFewTranscripts)] : []),
		...(found.within ? [translate(locale, words.within)] : []),
		...keptOut
	];
}

function chiSquareOf({ chiSquare: found, invalid }: Uncertainty, locale: Locale): string {
	if (invalid.some(({ reason }) => reason === 'unit')) return translate(locale, words.uncounted);
	if (found.kind === 'too-few') return refusalWords(locale, found);
	const x2 = formatNumber(locale, found.x2, 2);
	const v = formatNumber(locale, found.cramersV, 2);
	return translate(locale, words.chiSquare, x2, found.df, pText(locale, found.p), v);
}

function evenOf({ table }: Told, { even }: Uncertainty, locale: Locale): string[] {
	const lines = [...table.rows, ...table.columns];
	return even.map(({ id, test }) => {
		const label = lines.find((line) => line.id === id)?.label || id;
		if (test.kind !== 'exact') return `${label}: ${refusalWords(locale, test)}`;
		return translate(locale, words.even, label, pText(locale, test.p));
	});
}

/** What the exact test of the whole table says, with what it does not mend. */
export function tellExact(found: ExactTest, locale: Locale): string[] {
	if (found.kind !== 'exact') return [refusalWords(locale, found)];
	const exact = translate(locale, words.exact, pText(locale, found.p));
	return [`${exact} ${translate(locale, words.exactInvalid)}`];
}
