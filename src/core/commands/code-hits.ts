import type { Edit } from '../log/change.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { newCodingId } from './coding-fields.ts';
import { needCodable, needCoder, needSome, needSource } from './guards.ts';
import { create, edit } from './ops.ts';
import { passageKey } from './passage-key.ts';
import { needSpan } from './values.ts';

/** What the codings of a search, and those of a question about codes, say about how they were found. */
const BY_SEARCH = 'search';
export const BY_QUERY = 'query';

type Passage = { readonly source: Id; readonly start: number; readonly end: number };

export type CodeHits = {
	/** `unique`: any text that no other coding of its source has. */
	readonly passages: readonly (Passage & { readonly unique: string })[];
	readonly code: Id;
	readonly coder: Id;
	/** What was asked, for the history: the search as it was typed, or the question as it is read. */
	readonly query: string;
	/** A search unless it says otherwise. */
	readonly via?: typeof BY_SEARCH | typeof BY_QUERY;
};

/** Those of the passages that this coder has not given this code yet, each once. */
export function notYetCoded<P extends Passage>(
	project: Project,
	passages: readonly P[],
	code: Id,
	coder: Id
): P[] {
	const said = new Map<Id, Set<string>>();
	return passages.filter(({ source, start, end }) => {
		const own = said.get(source) ?? codedAs(project, source, code, coder);
		said.set(source, own);
		const key = passageKey({ code, coder, start, end });
		if (own.has(key)) return false;
		own.add(key);
		return true;
	});
}

function codedAs(project: Project, source: Id, code: Id, coder: Id): Set<string> {
	const block = project.codings.get(source);
	const keys = new Set<string>();
	if (!block) return keys;
	const codeNumber = block.codes.indexOf(code);
	const coderNumber = block.coders.indexOf(coder);
	for (let i = 0; i < block.start.length; i++)
		if (block.alive[i] === 1 && block.code[i] === codeNumber && block.coder[i] === coderNumber)
			keys.add(passageKey({ code, coder, start: block.start[i]!, end: block.end[i]! }));
	return keys;
}

/**
 * What a search or a question about codes found, coded as one change (rules Q11 of docs/spec/search.md, M7 of code-queries.md).
 * Passages that have the code already are left out.
 * @throws SimpulError source.unknown, coder.unknown, code.unknown, code.not-codable, span.empty, span.outside; nothing.to-change if
 *   all of them have the code already
 */
export function codeHits(project: Project, args: CodeHits): Edit {
	const coder = needCoder(project, args.coder).id;
	const code = needCodable(project, args.code).id;
	const fresh = needSome(notYetCoded(project, args.passages, code, coder));
	const { via = BY_SEARCH } = args;
	const taken = new Set<Id>();
	const seen = new Set<Id>();
	const ops = fresh.map(({ source, start, end, unique }) => {
		needSpan(needSource(project, source), start, end);
		if (!seen.has(source)) project.codings.get(source)?.ids.forEach((id) => taken.add(id));
		seen.add(source);
		const id = newCodingId(source, unique);
		if (taken.has(id)) throw new SimpulError('id.taken', { table: 'codings', id });
		taken.add(id);
		return create('codings', id, { source, code, coder, start, end, via });
	});
	const sources = [...new Set(fresh.map(({ source }) => source))];
	return edit('coding.hits', { codings: ops.length, sources, code, query: args.query }, ops);
}
