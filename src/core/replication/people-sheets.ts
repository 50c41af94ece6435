/** Actors, sources and the values of their attributes, for readers of the package. */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { alive, attributesOn, valueOf } from '../model/visible.ts';
import type { Sheet } from './sheet.ts';

/** @param withText  notes are the researcher's own, but may quote: without words of participants they are left out */
export function actorsSheet(project: Project, withText: boolean): Sheet {
	return {
		file: 'actors.csv',
		columns: ['actor', 'name', 'type', ...(withText ? ['note'] : [])],
		rows: alive(project, 'actors').map(({ id, name, type, note }) => [
			...[id, name, type ?? ''],
			...(withText ? [note] : [])
		])
	};
}

/** Names of files can be those of people and stay only where the words do. */
export function sourcesSheet(project: Project, withText: boolean): Sheet {
	const columns = ['source', 'name', 'kind', 'language', 'date', 'length', 'words', 'text_sha256'];
	return {
		file: 'sources.csv',
		columns: [...columns, ...(withText ? ['file'] : [])],
		rows: alive(project, 'sources').map((source) => [
			...[source.id, source.name, source.kind, source.lang, source.date ?? ''],
			...[String(source.length), String(source.words), source.text],
			...(withText ? [source.file ?? ''] : [])
		])
	};
}

/** One row for each value of an attribute that an actor or a source has. */
export function valuesSheet(project: Project): Sheet {
	const rowsOn = (on: 'actor' | 'source', owners: readonly { id: Id; name: string }[]) =>
		attributesOn(project, on).flatMap((attribute) =>
			owners.flatMap(({ id, name }) => {
				const value = valueOf(project, attribute.id, id);
				if (value === '') return [];
				return [[on, id, name, attribute.id, attribute.name, attribute.type, value]];
			})
		);
	return {
		file: 'values.csv',
		columns: ['of', 'owner', 'owner_name', 'attribute', 'attribute_name', 'type', 'value'],
		rows: [
			...rowsOn('actor', alive(project, 'actors')),
			...rowsOn('source', alive(project, 'sources'))
		]
	};
}
