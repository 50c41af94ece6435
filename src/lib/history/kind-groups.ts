/** Kinds of change in a few groups, and the filter by them and by coder. An undo counts with what it undoes. */
import { REDO, UNDO } from '#core/log/undoable.ts';
import type { Id } from '#core/model/records.ts';
import type { Head } from '#lib/state/workspace.svelte.ts';
import type { Line } from './history-lines.ts';

export const GROUPS = ['coding', 'codebook', 'sources', 'actors', 'project'] as const;
export type Group = (typeof GROUPS)[number];

const ROOMS: { readonly [room: string]: Group } = {
	coding: 'coding',
	code: 'codebook',
	framework: 'codebook',
	set: 'codebook',
	source: 'sources',
	speaker: 'sources',
	attribution: 'sources',
	actor: 'actors',
	attribute: 'actors',
	cell: 'actors',
	project: 'project',
	coder: 'project',
	view: 'project',
	claim: 'project',
	reference: 'project',
	suggestion: 'coding',
	summary: 'coding',
	chapter: 'project',
	reporting: 'project',
	memo: 'project',
	link: 'coding',
	codebook: 'codebook',
	exchange: 'sources'
};

/** Kinds this program does not know stand with the project. */
export function groupOf(head: Pick<Head, 'kind' | 'args'>): Group {
	const { kind } = original(head);
	return ROOMS[kind.split('.')[0] ?? ''] ?? 'project';
}

/** The change that an undo or redo speaks of (they keep its kind and args); any other change is its own. */
export function original({ kind, args }: Pick<Head, 'kind' | 'args'>): Pick<Head, 'kind' | 'args'> {
	if (kind !== UNDO && kind !== REDO) return { kind, args };
	const inner = (args ?? {}) as { readonly kind?: unknown; readonly args?: Head['args'] };
	return { kind: typeof inner.kind === 'string' ? inner.kind : kind, args: inner.args ?? null };
}

export type Filter = { readonly coder: Id | null; readonly group: Group | null };

export const passing = (lines: readonly Line[], { coder, group }: Filter): readonly Line[] =>
	lines.filter(
		({ head }) =>
			(coder === null || head.by === coder) && (group === null || groupOf(head) === group)
	);
