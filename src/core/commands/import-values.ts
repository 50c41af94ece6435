import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { newAttributes, valueOps } from './attribute-ops.ts';
import { needSome, needSource } from './guards.ts';
import type { NewAttribute, NewValue } from './new-records.ts';
import { edit } from './ops.ts';

export type ImportValues = {
	readonly attributes: readonly NewAttribute[];
	readonly sources: readonly { readonly id: Id; readonly values: readonly NewValue[] }[];
};

/**
 * A table of sources: attributes that are new and values of many sources, as one change. Empty values change nothing.
 * @throws SimpulError source.unknown, attribute.unknown {attribute}, name.empty {what}; nothing.to-change without sources
 */
export function importValues(project: Project, batch: ImportValues): Edit {
	const attributes = newAttributes(project, batch.attributes);
	const sources = needSome(batch.sources).map(({ id }) => needSource(project, id));
	return edit('source.values', { sources: sources.map(({ id, name }) => ({ id, name })) }, [
		...attributes.ops,
		...batch.sources.flatMap(({ id, values }) =>
			valueOps(project, id, 'source', values, attributes)
		)
	]);
}
