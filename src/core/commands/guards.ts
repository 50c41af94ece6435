/** What every command may rely on: the record it names exists and has not been taken back. A guard returns it or throws. */
import { codingAt, sourceOfCoding } from '../model/codings.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Claim, ReferenceTable } from '../model/claim-records.ts';
import type { Link, Memo } from '../model/memo-records.ts';
import type {
	Actor,
	Attribute,
	Code,
	Coder,
	Coding,
	Id,
	Source,
	Speaker,
	TableName
} from '../model/records.ts';
import { find, isShown } from '../model/visible.ts';
import { recordOf } from '../log/values.ts';

/** @throws SimpulError `${what}.unknown` {[what]: id} */
function known<T>(row: T | undefined, what: string, id: Id): T {
	if (row === undefined) throw new SimpulError(`${what}.unknown`, { [what]: id });
	return row;
}

export const needSource = (project: Project, id: Id): Source =>
	known(find(project, 'sources', id), 'source', id);

export const needActor = (project: Project, id: Id): Actor =>
	known(find(project, 'actors', id), 'actor', id);

export const needCoder = (project: Project, id: Id): Coder =>
	known(find(project, 'coders', id), 'coder', id);

export const needAttribute = (project: Project, id: Id): Attribute =>
	known(find(project, 'attributes', id), 'attribute', id);

export const needClaim = (project: Project, id: Id): Claim =>
	known(find(project, 'claims', id), 'claim', id);

export const needReferenceTable = (project: Project, id: Id): ReferenceTable =>
	known(find(project, 'referenceTables', id), 'reference', id);

export const needMemo = (project: Project, id: Id): Memo =>
	known(find(project, 'memos', id), 'memo', id);

export const needLink = (project: Project, id: Id): Link =>
	known(find(project, 'links', id), 'link', id);

/** A speaker of a source that has not been taken back. */
export function needSpeaker(project: Project, id: Id): Speaker {
	const speaker = known(find(project, 'speakers', id), 'speaker', id);
	needSource(project, speaker.source);
	return speaker;
}

/** A code that is alive, as are all codes above it. */
export const needCode = (project: Project, id: Id): Code =>
	known(isShown(project, id) ? project.codes.get(id) : undefined, 'code', id);

/** @throws SimpulError code.unknown {code}, code.not-codable {code} for a heading */
export function needCodable(project: Project, id: Id): Code {
	const code = needCode(project, id);
	if (!code.codable) throw new SimpulError('code.not-codable', { code: id });
	return code;
}

/** A coding that is alive, in a source that is. */
export function needCoding(project: Project, id: Id): Coding {
	const block = project.codings.get(sourceOfCoding(id));
	const row = find(project, 'sources', block?.source) ? block!.ids.indexOf(id) : -1;
	return known(
		row >= 0 && block!.alive[row] === 1 ? codingAt(block!, row) : undefined,
		'coding',
		id
	);
}

/** @throws SimpulError id.taken {table, id}: an id is used once, even when its record was taken back */
export function needNewId(project: Project, table: TableName, id: Id): Id {
	if (recordOf(project, table, id)) throw new SimpulError('id.taken', { table, id });
	return id;
}

/** Ids of a batch. @throws SimpulError id.taken {table, id} also for one that the batch has twice */
export function needNewIds(project: Project, table: TableName, ids: readonly Id[]): void {
	const seen = new Set<Id>();
	for (const id of ids) {
		if (seen.has(id)) throw new SimpulError('id.taken', { table, id });
		seen.add(needNewId(project, table, id));
	}
}

/** @throws SimpulError nothing.to-change */
export function needSome<T>(list: readonly T[]): readonly T[] {
	if (list.length === 0) throw new SimpulError('nothing.to-change');
	return list;
}
