import type { Project } from '#core/model/project.ts';
import type { Attribute, Id } from '#core/model/records.ts';
import { valueOf } from '#core/model/visible.ts';

/** The values each attribute has among these owners, sorted: offered while another one is typed. */
export const knownValues = (
	project: Project,
	attributes: readonly Attribute[],
	owners: readonly Id[]
): ReadonlyMap<Id, readonly string[]> =>
	new Map(
		attributes.map(({ id }) => {
			const values = owners.map((owner) => valueOf(project, id, owner));
			return [id, [...new Set(values)].filter((value) => value !== '').sort()];
		})
	);
