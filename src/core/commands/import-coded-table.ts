import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Attribution } from '../model/records.ts';
import type { AddCode } from './add-code.ts';
import { needNewIds, needSource } from './guards.ts';
import { importCodings, type ImportCodings } from './import-codings.ts';
import { actorGuard } from './new-actors.ts';
import { create } from './ops.ts';
import { needSpan } from './values.ts';
import { withNewCodes } from './with-new-codes.ts';

export type ImportCodedTable = ImportCodings & {
	/** Parents before what stands below them. */
	readonly codes: readonly AddCode[];
	/** Who speaks in passages of sources without speakers. */
	readonly attributions: readonly Omit<Attribution, 'alive'>[];
};

/**
 * Codings of another program's table with the codes, coders, actors and ranges of speech that they need: all or nothing, one change
 * (rule A10 of docs/spec/coded-tables.md).
 * @throws SimpulError of `importCodings` and `addCode`; source.unknown, actor.unknown, span.*, id.taken
 */
export function importCodedTable(project: Project, args: ImportCodedTable): Edit {
	const { codes, attributions, ...batch } = args;
	return withNewCodes(project, codes, (ready) => {
		const change = importCodings(ready, batch);
		const needActor = actorGuard(ready, batch.actors ?? []);
		needNewIds(
			ready,
			'attributions',
			attributions.map(({ id }) => id)
		);
		const spoken = attributions.map(({ id, source, start, end, actor }) => {
			needSpan(needSource(ready, source), start, end);
			return create('attributions', id, { source, start, end, actor: needActor(actor)! });
		});
		return { ...change, ops: [...change.ops, ...spoken] };
	});
}
