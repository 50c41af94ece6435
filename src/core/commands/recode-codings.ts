import type { Edit } from '../log/change.ts';
import { sourceOfCoding } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCodable, needCoding, needSome } from './guards.ts';
import { edit } from './ops.ts';
import { recode } from './recode.ts';
import { takeOver } from './take-over.ts';

export type RecodeCodings = { readonly ids: readonly Id[]; readonly code: Id };

/**
 * Chosen passages get another code, all in one change (rule G4). Where their coder had given that code to the same passage already, one
 * coding is left; `args.twice` counts these. Those that have the code are left alone.
 * @throws SimpulError coding.unknown {coding}, code.unknown {code}, code.not-codable {code}, nothing.to-change
 */
export function recodeCodings(project: Project, { ids, code }: RecodeCodings): Edit {
	const into = needCodable(project, code).id;
	const codings = needSome(
		[...new Set(ids)].map((id) => needCoding(project, id)).filter((coding) => coding.code !== into)
	);
	const chosen = new Set(codings.map(({ id }) => id));
	const blocks = [...new Set(ids.map(sourceOfCoding))].map((id) => project.codings.get(id)!);
	const done = blocks.map((block) => recode(block, ({ id }) => chosen.has(id), into));
	const twice = done.flatMap((one) => one.twice);
	const was = codings.map(({ id, source, code: before }) => ({ id, source, code: before }));
	return edit('coding.recode', { codings: was, code, twice: twice.length }, [
		...done.flatMap((one) => one.ops),
		...takeOver(project, twice)
	]);
}
