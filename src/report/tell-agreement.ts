/** How far coders agree, in words: the cells of the table as they are shown and printed, and the notes below it (F5-F7). */
import type { Agreement, AgreementRow } from '#core/agreement/agreement.ts';
import type { Figures } from '#core/agreement/figures.ts';
import { say } from '#core/model/localised.ts';
import { agreement as words, agreementUnits } from '#i18n/agreement.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { translate, type Locale, type Message } from '#i18n/message.ts';
import type { Project } from '#core/model/project.ts';
import { agreementNotesOf, SMALL } from './agreement-notes.ts';

/** What stands in a column. `only` is of one coder. */
export type AgreementColumn =
	| { readonly kind: 'all' | 'some' | 'none' | 'n' | 'share' | 'kappa' | 'alpha' }
	| { readonly kind: 'only'; readonly coder: number };

export type ToldRow = {
	/** null: all codes together. */
	readonly row: AgreementRow | null;
	readonly name: string;
	/** By column. */
	readonly cells: readonly string[];
};

export type ToldAgreement = {
	readonly title: string;
	/** What the numbers rest on. */
	readonly n: string;
	readonly columns: readonly (AgreementColumn & { readonly head: string })[];
	readonly rows: readonly ToldRow[];
	/** Of several codes. */
	readonly together: ToldRow | null;
	readonly notes: readonly string[];
};

export function tellAgreement(project: Project, value: Agreement, locale: Locale): ToldAgreement {
	const { coders, rows, all, units, sources, spec } = value;
	const columns = columnsOf(value);
	const told = (row: AgreementRow | null, name: string, figures: Figures): ToldRow => ({
		row,
		name,
		cells: columns.map((column) => cellText(column, figures, locale))
	});
	const names = coders.map(({ name }) => name);
	return {
		title: translate(locale, words.between, names),
		n: translate(
			...([locale, words.n] as const),
			translate(locale, agreementUnits[spec.unit].count, units),
			sources.length
		),
		columns: columns.map((column) => ({ ...column, head: headOf(column, value, locale) })),
		rows: rows.map((row) => told(row, say(row.code.name, locale) || row.code.id, row.figures)),
		together: all.n > units ? told(null, translate(locale, words.together), all) : null,
		notes: agreementNotesOf(project, value, locale)
	};
}

function columnsOf({ coders, spec }: Agreement): AgreementColumn[] {
	const two = coders.length === 2;
	const between: AgreementColumn[] = two
		? coders.map((_, coder) => ({ kind: 'only', coder }))
		: [{ kind: 'some' }];
	return [
		...[{ kind: 'all' } as const, ...between, { kind: 'none' } as const],
		...(two ? [] : [{ kind: 'n' } as const]),
		{ kind: 'share' },
		...(two ? [{ kind: 'kappa' } as const] : []),
		...(spec.unit === 'character' ? [] : [{ kind: 'alpha' } as const])
	];
}

function headOf(column: AgreementColumn, { coders, spec }: Agreement, locale: Locale): string {
	const two = coders.length === 2;
	if (column.kind === 'only') return translate(locale, words.only, coders[column.coder]!.name);
	const heads: Readonly<Record<typeof column.kind, Message>> = {
		all: two ? words.both : words.all,
		some: words.some,
		none: two ? words.neither : words.none,
		n: agreementUnits[spec.unit].name,
		share: words.share,
		kappa: words.kappa,
		alpha: words.alpha
	};
	return translate(locale, heads[column.kind]);
}

function cellText(column: AgreementColumn, figures: Figures, locale: Locale): string {
	const none = translate(locale, words.noValue);
	switch (column.kind) {
		case 'only':
			return formatNumber(locale, figures.only[column.coder]!);
		case 'share':
			return shareText(figures, locale) ?? none;
		case 'kappa':
		case 'alpha': {
			const value = figures[column.kind];
			return value === null ? none : formatNumber(locale, value, 3);
		}
		default:
			return formatNumber(locale, figures[column.kind]);
	}
}

/** `82.9% (34 of 41)`; of more than two coders pairs agree, and the units stand in a column of their own: `82.9%`. */
function shareText({ n, all, none, only, agreement }: Figures, locale: Locale): string | null {
	const of = only.length === 2 && n > 0 ? translate(locale, words.of, all + none, n) : null;
	if (agreement === null || n < SMALL) return of;
	const percent = formatPercent(locale, agreement * 100, n < 30 ? 0 : 1);
	return of === null ? percent : `${percent} (${of})`;
}
