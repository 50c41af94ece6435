/**
 * A project file of the exchange standard, `.qdpx` or a bare `.qde`, as plain values: the door for bytes of other programs. Positions
 * become offsets here; how they were counted is part of what is given back.
 */
import { SimpulError } from '#core/model/error.ts';
import { LeftList, type Left } from '#core/exchange/left.ts';
import type { XProject } from '#core/exchange/values.ts';
import { openArchive } from './project/archive.ts';
import { placeSources, type Asked, type PositionReport } from './project/place-sources.ts';
import { listGraphs, readProject } from './project/read-project.ts';
import { readSources } from './project/read-sources.ts';
import { readXml } from './xml/read-xml.ts';

export type ProjectFile = {
	readonly project: XProject;
	readonly positions: readonly PositionReport[];
	readonly left: readonly Left[];
	/** Files that are kept beside the texts, by their name in the archive; `project.qde` itself among them. */
	readonly files: ReadonlyMap<string, Uint8Array>;
};

/** The project document among the files: what of it has no place here stays readable there. */
export const DOCUMENT = 'project.qde';

/**
 * @param file  its name, for messages
 * @throws SimpulError refi.* and zip.*; nothing is given then
 */
export function readProjectFile(bytes: Uint8Array, file: string, asked: Asked = null): ProjectFile {
	const left = new LeftList();
	const archive = openArchive(bytes, file, left);
	const { root, dropped } = readXml(archive.project, file);
	if (root.name !== 'Project') throw new SimpulError('refi.not-project', { file });
	if (dropped > 0) left.add('characters', '', dropped);
	const used = new Set<string>();
	const reading = { archive, left, used };
	const rest = readProject(root, reading);
	const raws = readSources(
		root.children.find(({ name }) => name === 'Sources'),
		reading
	);
	listGraphs(root, left);
	const { sources, positions } = placeSources(raws, { origin: rest.origin, asked, left });
	const files = new Map([...archive.files].filter(([name]) => !used.has(name)));
	files.set(DOCUMENT, archive.project);
	return { project: { ...rest, sources }, positions, left: left.list(), files };
}
