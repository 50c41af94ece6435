import type { Edit, Op } from '../log/change.ts';
import { pathOf } from '../model/code-tree.ts';
import { codingsOf, type CodingBlock } from '../model/codings.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id } from '../model/records.ts';
import { childrenOf, lastRank } from './code-rank.ts';
import { needCode } from './guards.ts';
import { moveMemos } from './move-memos.ts';
import { moveSummaries } from './move-summaries.ts';
import { edit, update } from './ops.ts';
import { passageKey } from './passage-key.ts';

/**
 * Two codes become one: passages of `from` get `into`, its children move there, `from` is taken back. Where a coder had given both
 * codes to the same passage, one coding is left. Summaries of its cells go to those of `into`. Codings that are hidden are recoded too: undo may bring them back.
 * @throws SimpulError code.unknown {code}, code.not-codable {code} if `into` is a heading and passages would come to it,
 *   nothing.to-change if both are the same
 */
export function mergeCodes(
	project: Project,
	{ from, into }: { readonly from: Id; readonly into: Id }
): Edit {
	const gone = needCode(project, from);
	const kept = needCode(project, into);
	if (from === into) throw new SimpulError('nothing.to-change');
	const recoded = [...project.codings.values()].flatMap((block) => recode(block, from, into));
	if (recoded.length > 0 && !kept.codable)
		throw new SimpulError('code.not-codable', { code: into });
	return edit('code.merge', { from, into, name: gone.name, intoName: kept.name }, [
		...recoded,
		...lift(project, gone, kept),
		...adopt(project, gone, kept),
		...askedAlike(project, from, into),
		...moveSummaries(project, [{ by: 'code' }], from, into),
		...moveMemos(project, 'codes', from, into),
		...update('codes', gone, { alive: false })
	]);
}

function recode(block: CodingBlock, from: Id, into: Id): Op[] {
	if (!block.codes.includes(from)) return [];
	const rows = [...codingsOf(block)];
	const taken = new Set(
		rows.filter((row) => row.alive && row.code === into).map((row) => passageKey(row))
	);
	return rows
		.filter((row) => row.code === from)
		.flatMap((row) => {
			const key = passageKey({ ...row, code: into });
			if (row.alive && taken.has(key)) return update('codings', row, { alive: false });
			if (row.alive) taken.add(key);
			return update('codings', row, { code: into });
		});
}

/** When `into` lies below `from`, it takes the place of `from` first: nothing may hang below itself. */
const lift = (project: Project, gone: Code, kept: Code): Op[] =>
	pathOf(project, kept.id).includes(gone)
		? update('codes', kept, { parent: gone.parent, rank: gone.rank })
		: [];

function adopt(project: Project, gone: Code, kept: Code): Op[] {
	const next = lastRank(childrenOf(project, kept.id));
	return childrenOf(project, gone.id)
		.filter((child) => child.id !== kept.id)
		.flatMap((child, i) => update('codes', child, { parent: kept.id, rank: next + i }));
}

/** A guide that asked about the one asked about what it became. */
const askedAlike = (project: Project, from: Id, into: Id): Op[] =>
	[...project.sources.values()].flatMap((row) =>
		row.asked?.includes(from)
			? update('sources', row, {
					asked: [...new Set(row.asked.map((code) => (code === from ? into : code)))]
				})
			: []
	);
