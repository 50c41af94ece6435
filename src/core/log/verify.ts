/**
 * Whether a project is whole: its log well formed, the project what the log says, texts there, positions inside them, ids resolved.
 * Returns what is wrong instead of throwing, since a researcher with a damaged file wants the whole list.
 */
import type { Fields } from '../model/json.ts';
import { SMALL_TABLES } from '../model/records.ts';
import type { Project } from '../model/project.ts';
import { turnsProblem } from '../model/turns.ts';
import { fold } from './apply.ts';
import type { Change } from './change.ts';
import type { Problem } from './problem.ts';
import { tablesThatDiffer } from './same-project.ts';
import { isStamp, type Stamp } from './stamp.ts';
import { claimProblems } from './verify-claims.ts';
import { codingProblems } from './verify-codings.ts';
import { memoProblems } from './verify-memos.ts';
import { recordProblems } from './verify-records.ts';

/**
 * @param log      in any order
 * @param project  as the store gives it: snapshot and tail
 * @param textOf   the text of a source by its hash; that the text has this hash is for the caller to see
 * @returns problems stamp.malformed {at}, stamp.repeated {at}, undo.unresolved {at, undoes}, project.differs {table},
 *   record.unborn {record}, record.incomplete {table, id, field}, id.unresolved {table, id, field, target},
 *   text.missing {source, hash}, text.length {source, expected, found}, source.turns {source, problem},
 *   coding.outside {coding, start, end, length}, memo.outside {memo, start, end, length}
 */
export function verify(
	log: readonly Change[],
	project: Project,
	textOf: (hash: string) => string | undefined
): Problem[] {
	return [
		...stampProblems(log),
		...tablesThatDiffer(fold(log), project).map((table) => problem('project.differs', { table })),
		...[...project.pending.keys()].map((record) => problem('record.unborn', { record })),
		...SMALL_TABLES.flatMap((table) => recordProblems(project, table)),
		...textProblems(project, textOf),
		...codingProblems(project),
		...claimProblems(project),
		...memoProblems(project)
	];
}

function stampProblems(log: readonly Change[]): Problem[] {
	const seen = new Set<Stamp>();
	const problems: Problem[] = [];
	for (const { at } of log) {
		if (!isStamp(at)) problems.push(problem('stamp.malformed', { at }));
		if (seen.has(at)) problems.push(problem('stamp.repeated', { at }));
		seen.add(at);
	}
	for (const { at, undoes } of log)
		if (undoes !== undefined && !seen.has(undoes))
			problems.push(problem('undo.unresolved', { at, undoes }));
	return problems;
}

function textProblems(project: Project, textOf: (hash: string) => string | undefined): Problem[] {
	return [...project.sources.values()].flatMap((row) => {
		const { id: source, text: hash, length, turns, speakers } = row;
		const text = textOf(hash);
		const wrong = turns && turnsProblem(turns, length, speakers.length);
		return [
			...(text === undefined ? [problem('text.missing', { source, hash })] : []),
			...(text !== undefined && text.length !== length
				? [problem('text.length', { source, expected: length, found: text.length })]
				: []),
			...(wrong ? [problem('source.turns', { source, problem: wrong })] : [])
		];
	});
}

const problem = (code: string, data: Fields): Problem => ({ code, data });
