import type { Edit, Op } from '../log/change.ts';
import { pathOf } from '../model/code-tree.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Code, Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { childrenOf, lastRank } from './code-rank.ts';
import { needCode } from './guards.ts';
import { moveMemos } from './move-memos.ts';
import { moveRejections } from './move-rejections.ts';
import { moveSummaries } from './move-summaries.ts';
import { edit, update } from './ops.ts';
import { recode } from './recode.ts';
import { takeOver } from './take-over.ts';

/**
 * Two codes become one: passages of `from` get `into`, its children move there, `from` is taken back. Where a coder had given both
 * codes to the same passage, one coding is left and takes over what hung on the other. Summaries, memos and rejected suggestions of
 * `from` go to `into`. Codings that are hidden are recoded too: undo may bring them back.
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
	const recoded = [...project.codings.values()]
		.filter((block) => block.codes.includes(from))
		.map((block) => recode(block, ({ code }) => code === from, into));
	const ops = recoded.flatMap((one) => one.ops);
	const twice = recoded.flatMap((one) => one.twice);
	if (ops.length + twice.length > 0 && !kept.codable)
		throw new SimpulError('code.not-codable', { code: into });
	return edit('code.merge', { from, into, name: gone.name, intoName: kept.name }, [
		...ops,
		...takeOver(project, twice),
		...lift(project, gone, kept),
		...adopt(project, gone, kept),
		...askedAlike(project, from, into),
		...moveSummaries(project, [{ by: 'code' }], from, into),
		...moveMemos(project, 'codes', from, into),
		...moveRejections(project, from, into),
		...confusedAlike(project, from, into),
		...inSets(project, from, into),
		...update('codes', gone, { alive: false, became: into })
	]);
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

/** Codes that are easily confused with the one are with what it became. */
const confusedAlike = (project: Project, from: Id, into: Id): Op[] =>
	alive(project, 'codes').flatMap((row) => {
		if (row.id === from || !row.confusable.includes(from)) return [];
		const others = row.confusable.map((code) => (code === from ? into : code));
		return update('codes', row, {
			confusable: [...new Set(others)].filter((code) => code !== row.id)
		});
	});

const inSets = (project: Project, from: Id, into: Id): Op[] =>
	alive(project, 'codeSets').flatMap((set) =>
		update('codeSets', set, {
			codes: [...new Set(set.codes.map((code) => (code === from ? into : code)))]
		})
	);
