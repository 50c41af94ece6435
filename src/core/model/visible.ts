/** What a reader of the project sees: records that are alive and whose parents are too. */
import { codingAt, type CodingBlock } from './codings.ts';
import type { Project } from './project.ts';
import type {
	Attribute,
	Cell,
	Code,
	Coding,
	Id,
	Meta,
	SmallTable,
	Speaker,
	Tables
} from './records.ts';

export function alive<T extends SmallTable>(project: Project, table: T): Tables[T][] {
	const rows = project[table] as unknown as ReadonlyMap<Id, Tables[T]>;
	return [...rows.values()].filter((row) => row.alive);
}

/** The living record, or undefined. */
export function find<T extends SmallTable>(
	project: Project,
	table: T,
	id: Id | null | undefined
): Tables[T] | undefined {
	const rows = project[table] as unknown as ReadonlyMap<Id, Tables[T]>;
	const row = id == null ? undefined : rows.get(id);
	return row?.alive ? row : undefined;
}

export const metaOf = (project: Project): Meta | undefined => project.meta.get('project');

/** A code is shown when it and all codes above it are alive. */
export function isShown(project: Project, code: Id): boolean {
	const seen = new Set<Id>();
	for (let at: Id | null = code; at !== null;) {
		const row: Code | undefined = project.codes.get(at);
		if (!row?.alive || seen.has(at)) return false;
		seen.add(at);
		at = row.parent;
	}
	return true;
}

/** Codings of a source that are alive and whose code is shown, in text order. */
export function codingsIn(project: Project, source: Id): Coding[] {
	const block = project.codings.get(source);
	if (!block || !project.sources.get(source)?.alive) return [];
	const shown = shownCodes(project, block);
	const found: Coding[] = [];
	for (let i = 0; i < block.ids.length; i++)
		if (block.alive[i] === 1 && shown[block.code[i]!]) found.push(codingAt(block, i));
	return found;
}

/** For each entry of the block's code list, whether that code is shown. */
export const shownCodes = (project: Project, block: CodingBlock): boolean[] =>
	block.codes.map((code) => isShown(project, code));

export function speakersOf(project: Project, source: Id): Speaker[] {
	const ids = project.sources.get(source)?.speakers ?? [];
	return ids.flatMap((id) => project.speakers.get(id) ?? []);
}

export const cellId = (attribute: Id, owner: Id): Id => `${attribute}.${owner}`;

/** The value of an attribute for an owner, '' if none. */
export function valueOf(project: Project, attribute: Id, owner: Id): string {
	const cell: Cell | undefined = project.cells.get(cellId(attribute, owner));
	return cell?.alive ? cell.value : '';
}

export const attributesOn = (project: Project, on: Attribute['on']): Attribute[] =>
	alive(project, 'attributes').filter((a) => a.on === on);
