import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCoding, needSome } from './guards.ts';
import { edit, update } from './ops.ts';

/** Takes codings back; the codes and the text stay. @throws SimpulError coding.unknown {coding}, nothing.to-change */
export function removeCodings(project: Project, { ids }: { readonly ids: readonly Id[] }): Edit {
	const codings = needSome([...new Set(ids)]).map((id) => needCoding(project, id));
	return edit(
		'coding.remove',
		{ codings: codings.map(({ id, source, code }) => ({ id, source, code })) },
		codings.flatMap((coding) => update('codings', coding, { alive: false }))
	);
}
