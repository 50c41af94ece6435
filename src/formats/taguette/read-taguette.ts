/**
 * A project of Taguette (SQLite) as plain values. Tags are codes, highlights are coded passages; who made a highlight stands only in
 * the list of what was done. A database of the program itself may hold several projects: then one of them is read, by its name.
 */
import { guidFor } from '#core/exchange/guid.ts';
import type { XCode } from '#core/exchange/values.ts';
import type { ProjectFile } from '../positions/project-file.ts';
import type { Database } from '../sqlite/database.ts';
import { forest, type Node } from '../sqlite/forest.ts';
import { Guids } from '../sqlite/guids.ts';
import { People } from '../sqlite/people.ts';
import type { Tables } from '../sqlite/tables.ts';
import { listUnread } from '../sqlite/unread.ts';
import { key, said, text } from '../sqlite/values.ts';
import { chooseProject, type Holds } from './choose-project.ts';
import { readDocuments } from './documents.ts';
import { readMakers } from './makers.ts';
import { KNOWN, TAGUETTE } from './schema.ts';

export { TAGUETTE };

/**
 * @throws SimpulError sqlite.view, sqlite.damaged, sqlite.too-large, sqlite.too-many; sqlite.empty {file}: no project in it;
 *   taguette.several {file, names}: it has to be said which; taguette.no-project {file, project, names}
 */
export function readTaguette({ tables, file, wanted, left }: Database): ProjectFile {
	tables.need(Object.keys(KNOWN.columns));
	const { row, holds } = chooseProject(tables, file, wanted);
	const people = new People('taguette');
	const makers = readMakers(tables, people, holds);
	const tags = readTags(tables, holds);
	const reading = { tables, holds, left, tagOf: tags.guidOf, makers };
	const project = {
		...{ origin: 'Taguette', name: text(row('name')), description: said(row('description')) },
		...{ codes: forest(tags.nodes, left), sets: [], sources: readDocuments(reading) },
		...{ user: makers.first, users: people.list(), variables: [], cases: [] },
		...{ notes: [], links: [], projectNotes: [] }
	};
	listUnread(tables, KNOWN, left);
	// The database is not kept: it holds the accounts of everybody who worked with it.
	return { project, positions: [], left: left.list(), files: new Map() };
}

type Tags = { readonly nodes: readonly Node[]; readonly guidOf: (tag: string) => string };

/** By name, as Taguette shows them. A dot in a name says nothing; later versions name the tag above. */
function readTags(tables: Tables, holds: Holds): Tags {
	const guids = new Guids('taguette tag');
	const nodes: Node[] = [];
	const columns = ['id', 'path', 'description', 'parent_id', 'project_id'];
	for (const row of tables.rows('tags', columns)) {
		if (!holds(row)) continue;
		const [own, name] = [key(row('id')), text(row('path'))];
		const code: Omit<XCode, 'children'> = {
			...{ guid: guids.give(own, name), name, description: said(row('description')) },
			...{ colour: null, codable: true, notes: [] }
		};
		nodes.push({ key: own, parent: key(row('parent_id')), code });
	}
	return {
		nodes,
		guidOf: (tag) => guids.of(tag) ?? guidFor('taguette tag that is gone', tag)
	};
}
