/** The table that a claim speaks about, from its text: a question as in the address bar, or the id of a reference table. */
import type { ReferenceTable } from '../model/claim-records.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { find } from '../model/visible.ts';
import { parseSpec } from '../tables/spec-text.ts';
import type { TableSpec } from '../tables/spec.ts';
import { refusal } from './counting.ts';
import type { Reason } from './reason.ts';

export type Subject =
	| { readonly spec: TableSpec; readonly published?: undefined }
	| { readonly published: ReferenceTable; readonly spec?: undefined };

export function subjectOf(project: Project, text: string): Subject | Reason {
	if (text === '') return { code: 'no-table' };
	if (!text.includes('=')) {
		const published = find(project, 'referenceTables', text);
		return published ? { published } : { code: 'table-missing', name: text };
	}
	try {
		return { spec: upright(parseSpec(pairsOf(text))) };
	} catch (error) {
		return refusal(error);
	}
}

/**
 * The same table with rows as rows: a claim is about what is displayed, so a transposed question changes sides. Layers are left out
 * (a filter names the city), and so is hiding: a row of zeros is needed to say that it is zero.
 */
export function upright(spec: TableSpec): TableSpec {
	const shown = { ...spec, layers: null, hideZeros: false, heard: false, transpose: false };
	if (!spec.transpose) return shown;
	const { percent } = spec;
	return {
		...shown,
		rows: spec.columns,
		columns: spec.rows,
		percent: percent === 'column' ? 'row' : percent === 'row' ? 'column' : percent
	};
}

/** Name and value pairs of a query text; core has no URL. @throws SimpulError table.bad-spec if an escape is broken */
export function pairsOf(text: string): [name: string, value: string][] {
	const parts = text.replace(/^\?/, '').split('&');
	return parts
		.filter((part) => part !== '')
		.map((part) => {
			const at = part.indexOf('=');
			const cut = at < 0 ? part.length : at;
			return [decoded(part.slice(0, cut)), decoded(part.slice(cut + 1))];
		});
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part.replaceAll('+', ' '));
	} catch (error) {
		if (!(error instanceof URIError)) throw error;
		throw new SimpulError('table.bad-spec', { name: 'query', value: part });
	}
}
