/** Names by which people tell things apart, and which are therefore given once. */
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Attribute, Id } from '../model/records.ts';
import { alive, attributesOn } from '../model/visible.ts';
import { needName, sameName } from './values.ts';

/**
 * @param except  the record that is being renamed
 * @throws SimpulError name.empty {what}, source.name-taken or actor.name-taken {name}
 */
export function needFreeName(
	project: Project,
	table: 'sources' | 'actors',
	name: string,
	except?: Id
): string {
	const what = table === 'sources' ? 'source' : 'actor';
	const free = needName(name, what);
	if (alive(project, table).some((row) => row.id !== except && sameName(row.name, free)))
		throw new SimpulError(`${what}.name-taken`, { name: free });
	return free;
}

/** @throws SimpulError name.empty {what}, attribute.name-taken {name, on} */
export function needFreeAttributeName(
	project: Project,
	on: Attribute['on'],
	name: string,
	except?: Id
): string {
	const free = needName(name, 'attribute');
	if (attributesOn(project, on).some((row) => row.id !== except && sameName(row.name, free)))
		throw new SimpulError('attribute.name-taken', { name: free, on });
	return free;
}
