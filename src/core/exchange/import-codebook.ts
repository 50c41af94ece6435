import { edit } from '../commands/ops.ts';
import { childrenOf, lastRank } from '../commands/code-rank.ts';
import { needSome } from '../commands/guards.ts';
import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Lang } from '../model/records.ts';
import { alive, metaOf } from '../model/visible.ts';
import { codeRows, guidsOf, setRows } from './import-codes.ts';
import { Ids } from './ids.ts';
import { LeftList, leftAsJson, type Left } from './left.ts';
import { matchCodes } from './match-codes.ts';
import type { Guid, XCodebook } from './values.ts';

export type ImportedCodebook = {
	readonly edit: Edit;
	/** Codes that are new here, and codes that were known: they stay as they are. */
	readonly added: number;
	readonly known: number;
	readonly sets: number;
	readonly left: readonly Left[];
};

export type CodebookFile = {
	/** Its name, for the history. */
	readonly file: string;
	/** The language of its names; the project's by default. */
	readonly lang?: Lang;
	/** What reading it found. */
	readonly left?: readonly Left[];
};

/**
 * The codes of a codebook file, added to a project as one change (X3). A code that is here, by its GUID or by its name under the same
 * code, stays as it is, and what is below it in the file comes below it here.
 * @throws SimpulError nothing.to-change if all of it is here
 */
export function importCodebook(
	project: Project,
	book: XCodebook,
	{ file, lang: told, left: read = [] }: CodebookFile
): ImportedCodebook {
	const list = new LeftList(read);
	const lang = told ?? metaOf(project)?.lang ?? 'en';
	const ids = new Ids(list, guidsOf('codes', project.codes.keys()));
	const rows = codeRows(book.codes, { lang, ids, left: list }, lastRank(childrenOf(project, null)));
	const { ops, known, here } = matchCodes(project, rows);
	const codeOf = (guid: Guid) => here.get(ids.of(guid) ?? '');
	const setIds = new Ids(list, guidsOf('codeSets', project.codeSets.keys()));
	const sets = setRows(book.sets, setIds, codeOf, list, alive(project, 'codeSets')).filter(
		(set) => !project.codeSets.get(set.id)?.alive
	);
	const left = list.list();
	const added = rows.length - known;
	const told_ = { file, origin: book.origin, codes: added, known, sets: sets.length };
	return {
		edit: edit('codebook.import', { ...told_, left: leftAsJson(left) }, [
			...needSome([...ops, ...sets])
		]),
		...{ added, known, sets: sets.length, left }
	};
}
