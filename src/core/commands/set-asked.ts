import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { needCode, needSome, needSource } from './guards.ts';
import { edit, update } from './ops.ts';

export type SetAsked = {
	/** Interviews with one guide are told at once. */
	readonly sources: readonly Id[];
	/** Codes that the guide asked about; none = it asked about no code; null = not recorded. */
	readonly codes: readonly Id[] | null;
};

/** What the interview guide of these sources asked about. @throws SimpulError nothing.to-change, source.unknown, code.unknown */
export function setAsked(project: Project, { sources, codes }: SetAsked): Edit {
	const rows = needSome([...new Set(sources)]).map((id) => needSource(project, id));
	const asked = codes && [...new Set(codes)].map((id) => needCode(project, id).id);
	return edit(
		'source.ask',
		{ sources: rows.map(({ id, name }) => ({ id, name })), codes: asked },
		rows.flatMap((row) => update('sources', row, { asked }))
	);
}
