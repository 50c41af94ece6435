/** Tables counted for one look at the claims: many claims and measures ask for the same ones, and each is counted once. */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { crosstab, type Crosstab } from '../tables/crosstab.ts';
import { specText } from '../tables/spec-text.ts';
import type { TableSpec } from '../tables/spec.ts';
import type { Reason, ReasonCode } from './reason.ts';

/** The text of a source by its hash; needed for rates only. */
export type TextOf = (hash: string) => string | undefined;

export type Counting = {
	readonly project: Project;
	readonly table: (spec: TableSpec) => Crosstab | Reason;
};

/** What a table's question may ask for in vain. */
const REFUSED: { readonly [code: string]: readonly [reason: ReasonCode, fact: string] } = {
	'table.unknown-code': ['code-missing', 'code'],
	'table.unknown-set': ['set-missing', 'set'],
	'table.set-removed': ['set-missing', 'set'],
	'table.unknown-attribute': ['attribute-missing', 'attribute'],
	'table.unknown-framework': ['framework-missing', 'framework'],
	'table.unknown-value': ['value-missing', 'value'],
	'table.text-missing': ['text-missing', 'source'],
	'table.bad-dimension': ['spec-unreadable', 'text'],
	'table.bad-spec': ['spec-unreadable', 'value']
};

/** Why a question cannot be answered; an error of another kind is not ours to explain. @throws the error itself */
export function refusal(error: unknown): Reason {
	const known = error instanceof SimpulError ? REFUSED[error.code] : undefined;
	if (known === undefined) throw error;
	return { code: known[0], name: String((error as SimpulError).data[known[1]] ?? '') };
}

export function counting(project: Project, texts: TextOf = () => undefined): Counting {
	const known = new Map<string, Crosstab | Reason>();
	const count = (spec: TableSpec): Crosstab | Reason => {
		try {
			return crosstab(project, spec, texts);
		} catch (error) {
			return refusal(error);
		}
	};
	return {
		project,
		table(spec) {
			const text = specText(spec);
			const table = known.get(text) ?? count(spec);
			known.set(text, table);
			return table;
		}
	};
}
