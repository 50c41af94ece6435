/**
 * A project that comes into another as one change (X15-X17): what is here already stays as it is, what is new is added, and both are
 * counted before anybody says yes. A project that comes back into the one it came from changes nothing.
 */
import { edit } from '../../commands/ops.ts';
import { newProject } from '../../commands/new-project.ts';
import { apply } from '../../log/apply.ts';
import type { Edit } from '../../log/change.ts';
import type { Fields } from '../../model/json.ts';
import { EMPTY, type Project } from '../../model/project.ts';
import type { Lang } from '../../model/records.ts';
import type { ImportedProject } from '../import-project.ts';
import { LeftList, leftAsJson, type Left } from '../left.ts';
import { mergeCodes, mergeSets } from './codes.ts';
import { mergeCodings } from './codings.ts';
import { Matching, MERGED, type Tallies } from './matching.ts';
import { mergePeople, mergeValues } from './people.ts';
import { mergeSources } from './sources.ts';
import { mergeWritten } from './written.ts';

export type Merged = {
	/** Without ops if all of it is here. */
	readonly edit: Edit;
	readonly tallies: Tallies;
	/** What the file could not say, and what stays out because what is here says something else. */
	readonly left: readonly Left[];
};

type Coming = ImportedProject & { readonly lang: Lang };

/** @param coming  the project as it would come in by itself */
export function mergeProject(here: Project, coming: Coming): Merged {
	const left = new LeftList(coming.left);
	const there = projectOf(coming);
	const matching = new Matching(here, left);
	mergePeople(matching, there);
	mergeCodes(matching, there);
	mergeSources(matching, there);
	mergeSets(matching, there);
	mergeValues(matching, there);
	mergeCodings(matching, there);
	mergeWritten(matching, there);
	const tallies = matching.tallies();
	const added = Object.fromEntries(MERGED.map((what) => [what, tallies[what].added]));
	const known = Object.fromEntries(MERGED.map((what) => [what, tallies[what].known]));
	const told = left.list();
	const about = coming.edit.args as Fields;
	const args = { ...about, ...added, known, left: leftAsJson(told) };
	return { edit: edit('exchange.merge', args, matching.ops), tallies, left: told };
}

function projectOf({ name, lang, coder, edit: { ops } }: Coming): Project {
	return apply(apply(EMPTY, newProject(EMPTY, { name, lang, coder })), { ops });
}
