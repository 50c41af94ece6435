/** The codes that a claim speaks of: those its rows and columns are, and those its table asks for by name. */
import { idMeant } from '#core/claims/expect-meant.ts';
import type { Dim } from '#core/facts/dim.ts';
import { dimMeant } from '#core/facts/meant.ts';
import type { Claim, CellRef } from '#core/model/claim-records.ts';
import type { Project } from '#core/model/project.ts';
import type { Code } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { tried } from '#lib/state/tried.ts';

type Places = {
	readonly [place in 'rows' | 'columns' | 'than']?: readonly string[];
} & { readonly [cell in 'a' | 'b']?: Partial<CellRef> };

export function codesOf(
	project: Project,
	{ spec, expect }: Pick<Claim, 'spec' | 'expect'>
): Code[] {
	const places: Places = expect.op === 'manual' ? {} : expect;
	const { rows = [], columns = [], than = [], a, b } = places;
	const cells = [a, b].flatMap((cell) => [cell?.row ?? '', cell?.column ?? '']);
	const named = [...rows, ...than, ...columns, ...cells].map((id) => idMeant(project, id));
	const ids = new Set([...named, ...namedIn(project, spec)]);
	return [...ids].flatMap((id) => find(project, 'codes', id) ?? []);
}

/** Nothing where the text is no question: the claim says so itself. */
function namedIn(project: Project, spec: string): string[] {
	const table = spec.includes('=') ? tried(() => parseSpec(new URLSearchParams(spec))).value : null;
	if (!table) return [];
	const dims = [table.rows, table.columns, table.layers].flatMap((dim) => dim ?? []);
	return dims.flatMap((dim) => tried(() => idsIn(dimMeant(project, dim))).value ?? []);
}

function idsIn(dim: Dim): readonly string[] {
	if (dim.by !== 'code') return [];
	if ('below' in dim) return [dim.below];
	return 'ids' in dim ? (dim.ids ?? []) : [];
}
