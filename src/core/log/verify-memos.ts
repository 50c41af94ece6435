/** What memos are on and what links join: things that are or once were there, words inside their text. */
import { sourceOfCoding } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { Memo } from '../model/memo-records.ts';
import type { Problem } from './problem.ts';

/** @returns problems id.unresolved {table, id, field, target} and memo.outside {memo, start, end, length} */
export function memoProblems(project: Project): Problem[] {
	const codings = new Map<Id, ReadonlySet<Id>>();
	const isCoding = (id: Id): boolean => {
		const source = sourceOfCoding(id);
		const ids = codings.get(source) ?? new Set(project.codings.get(source)?.ids);
		codings.set(source, ids);
		return ids.has(id);
	};
	const lost = (table: string, id: Id, field: string, target: string): Problem => ({
		code: 'id.unresolved',
		data: { table, id, field, target }
	});
	const memos = [...project.memos.values()].flatMap((memo) => {
		const { id, on } = memo;
		if (!on || on.t === 'table') return [];
		if (on.t === 'codings') return isCoding(on.id) ? [] : [lost('memos', id, 'on', on.id)];
		const rows: ReadonlyMap<Id, unknown> = project[on.t === 'span' ? 'sources' : on.t] ?? NONE;
		return rows.has(on.id) ? outside(project, memo) : [lost('memos', id, 'on', on.id)];
	});
	const links = [...project.links.values()].flatMap((link) =>
		(['from', 'to'] as const)
			.filter((end) => typeof link[end] === 'string' && !isCoding(link[end]))
			.map((end) => lost('links', link.id, end, link[end]))
	);
	return [...memos, ...links];
}

/** For a place of a newer program, which this one does not know. */
const NONE: ReadonlyMap<Id, unknown> = new Map();

function outside(project: Project, { id: memo, on }: Memo): Problem[] {
	if (on?.t !== 'span') return [];
	const { start, end } = on;
	const length = project.sources.get(on.id)?.length ?? 0;
	const isInside = 0 <= start && start < end && end <= length;
	return isInside ? [] : [{ code: 'memo.outside', data: { memo, start, end, length } }];
}
