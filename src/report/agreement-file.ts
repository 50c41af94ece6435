/** Agreement between coders as the text of a file: what the page saves and what `simpul agreement` prints are these same bytes (F9). */
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Figures } from '#core/agreement/figures.ts';
import { agreementText } from '#core/agreement/spec.ts';
import type { Project } from '#core/model/project.ts';
import { toCsv } from '#core/tables/to-csv.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import type { Printed } from '#core/tables/print.ts';
import { toText } from '#core/tables/to-text.ts';
import { agreement as words } from '#i18n/agreement.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { tellAgreement, type ToldRow } from './tell-agreement.ts';

export const AGREEMENT_FORMATS = ['text', 'json', 'md', 'csv'] as const;
export type AgreementFormat = (typeof AGREEMENT_FORMATS)[number];

export function agreementFile(
	format: AgreementFormat,
	project: Project,
	value: Agreement,
	locale: Locale
): string {
	if (format === 'json') return agreementJson(value);
	const printed = agreementTable(project, value, locale);
	return { csv: toCsv, md: toMarkdown, text: toText }[format](printed);
}

export function agreementTable(project: Project, value: Agreement, locale: Locale): Printed {
	const { title, n, columns, rows, together, notes } = tellAgreement(project, value, locale);
	const line = ({ row, name, cells }: ToldRow) => [
		`${'› '.repeat(row?.depth ?? 0)}${name}`,
		...cells
	];
	return {
		caption: `${title}. ${n}`,
		head: [translate(locale, words.code), ...columns.map(({ head }) => head)],
		body: rows.map(line),
		foot: together && line(together),
		notes
	};
}

/** For programs: keys and their order are part of the interface. */
function agreementJson({ spec, coders, sources, leftOut, units, rows, all, ...rest }: Agreement) {
	const value = {
		question: agreementText(spec),
		unit: spec.unit,
		coders: coders.map(({ id, name }) => ({ id, name })),
		...{ sources, leftOut, units },
		codes: rows.map(({ code, figures }) => ({ id: code.id, name: code.name, ...asJson(figures) })),
		together: asJson(all),
		unused: rest.unused,
		outside: rest.outside
	};
	return `${JSON.stringify(value, null, '\t')}\n`;
}

const asJson = ({ n, all, only, some, none, agreement, kappa, alpha }: Figures) => ({
	...{ n, all, only, some, none, agreement, kappa, alpha }
});
