/** Who said that a passage does not mean a code said so of the code that it became (rule G5), unless the passage carries that one. */
import type { Op } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive, codingsIn } from '../model/visible.ts';
import { readRejection, rejectionId } from '../suggest/rejection.ts';
import { create, update } from './ops.ts';

/** @param from, into  codes that become one; `project` is as it was before */
export function moveRejections(project: Project, from: Id, into: Id): Op[] {
	const coded = new Map<Id, ReadonlySet<string>>();
	const carries = (source: Id, start: number, end: number): boolean => {
		const own = coded.get(source) ?? passagesUnder(project, source, [from, into]);
		coded.set(source, own);
		return own.has(`${start} ${end}`);
	};
	return alive(project, 'rejections').flatMap((row) => {
		const pointed = readRejection(row.id);
		if (pointed?.code !== from) return [];
		const { source, start, end } = pointed;
		const id = rejectionId({ source, start, end, code: into });
		const known = project.rejections.get(id);
		const moved = known
			? update('rejections', known, { alive: true })
			: [create('rejections', id, { coder: row.coder })];
		return [
			...(carries(source, start, end) ? [] : moved),
			...update('rejections', row, { alive: false })
		];
	});
}

const passagesUnder = (project: Project, source: Id, codes: readonly Id[]) =>
	new Set(
		codingsIn(project, source).flatMap(({ code, start, end }) =>
			codes.includes(code) ? [`${start} ${end}`] : []
		)
	);
