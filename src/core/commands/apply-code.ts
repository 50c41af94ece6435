import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { CodingExtras, Id } from '../model/records.ts';
import { answered, answers, newCodingId, noDuplicates } from './coding-fields.ts';
import { needActor, needCodable, needCoder, needNewId, needSome, needSource } from './guards.ts';
import { create, edit } from './ops.ts';
import { needSpan } from './values.ts';

export type ApplyCode = {
	/** One per code: any text that no other coding of this source has. */
	readonly ids: readonly string[];
	readonly source: Id;
	readonly start: number;
	readonly end: number;
	readonly codes: readonly Id[];
	readonly coder: Id;
	readonly extras?: CodingExtras;
};

/**
 * Applies codes to a passage [start, end), UTF-16 units. All or none.
 * @throws SimpulError source.unknown, coder.unknown, code.unknown, code.not-codable, span.empty, span.outside,
 *   coding.duplicate {source, code, start, end} if this coder has given this code to exactly this passage
 */
export function applyCode(project: Project, args: ApplyCode): Edit {
	const { source, codes, ids } = args;
	const { start, end } = needSpan(needSource(project, source), args.start, args.end);
	const coder = needCoder(project, args.coder).id;
	const extras = answered(answers(args.extras ?? {}, (id) => needActor(project, id)));
	if (ids.length !== codes.length || new Set(ids).size !== ids.length)
		throw new SimpulError('id.malformed', { id: ids.join(' ') });
	const needNew = noDuplicates(project, source);
	const ops = needSome(codes).map((code, i) => {
		needNew({ code: needCodable(project, code).id, coder, start, end });
		const id = needNewId(project, 'codings', newCodingId(source, ids[i]!));
		return create('codings', id, { source, code, coder, start, end, ...extras });
	});
	return edit('coding.apply', { ids: ops.map((op) => op.id), source, codes, start, end }, ops);
}
