/** The rows and columns that a claim about this table may name, in the reader's language; or why there are none. */
import { isReason, type Reason } from '#core/claims/reason.ts';
import { refusal } from '#core/claims/counting.ts';
import { subjectOf } from '#core/claims/spec-of.ts';
import { compileDim } from '#core/facts/compile-dim.ts';
import type { Dim } from '#core/facts/dim.ts';
import { factsOf } from '#core/facts/facts.ts';
import type { Project } from '#core/model/project.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import type { Locale } from '#i18n/message.ts';
import { keyLabel } from '#i18n/table-words.ts';

export type Line = { readonly id: string; readonly label: string };
export type TableLines = {
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
	/** The question, if it is counted here. */
	readonly spec: TableSpec | null;
};

export function tableLines(project: Project, text: string, locale: Locale): TableLines | Reason {
	const subject = subjectOf(project, text);
	if (isReason(subject)) return subject;
	if (subject.published) {
		const { rows, columns } = subject.published;
		return { rows, columns, spec: null };
	}
	const { spec } = subject;
	try {
		const side = (dim: Dim) => linesOf(project, dim, spec.parents, locale);
		return { rows: side(spec.rows), columns: side(spec.columns), spec };
	} catch (error) {
		return refusal(error);
	}
}

function linesOf(
	project: Project,
	dim: Dim,
	parents: TableSpec['parents'],
	locale: Locale
): Line[] {
	const { keys } = compileDim(project, factsOf(project), dim, parents, locale);
	return keys.map(({ id, label }) => ({
		id,
		label: keyLabel(locale, { kind: dim.by }, id, label)
	}));
}
