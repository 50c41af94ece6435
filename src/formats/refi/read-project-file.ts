/**
 * A project file of the exchange standard, `.qdpx` or a bare `.qde`, as plain values: the door for bytes of other programs. Positions
 * become offsets here; how they were counted is part of what is given back.
 */
import type { OnProgress } from '#core/import/progress.ts';
import { SimpulError } from '#core/model/error.ts';
import { LeftList } from '#core/exchange/left.ts';
import { placeSources, type Asked } from '../positions/place-sources.ts';
import type { ProjectFile } from '../positions/project-file.ts';
import { openArchive } from './project/archive.ts';
import { listGraphs, readProject } from './project/read-project.ts';
import { readSources, type Reading } from './project/read-sources.ts';
import { readXml } from './xml/read-xml.ts';

/** The project document among the files: what of it has no place here stays readable there. */
export const DOCUMENT = 'project.qde';

/**
 * @param file  its name, for messages
 * @param report  told how many bytes of the document are read
 * @throws SimpulError refi.* and zip.*; nothing is given then
 */
export function readProjectFile(
	bytes: Uint8Array,
	file: string,
	asked: Asked = null,
	report?: OnProgress
): ProjectFile {
	const left = new LeftList();
	const archive = openArchive(bytes, file, left);
	const reading = { archive, left, used: new Set<string>() };
	const { rest, raws } = readDocument(reading, file, report);
	const { sources, positions } = placeSources(raws, { origin: rest.origin, asked, left });
	const files = new Map([...archive.files].filter(([name]) => !reading.used.has(name)));
	files.set(DOCUMENT, archive.project);
	return { project: { ...rest, sources }, positions, left: left.list(), files };
}

/** The tree of the document, which is large, is let go of here. */
function readDocument(reading: Reading, file: string, report?: OnProgress) {
	const { archive, left } = reading;
	const { root, dropped } = readXml(archive.project, file, report);
	if (root.name !== 'Project') throw new SimpulError('refi.not-project', { file });
	if (dropped > 0) left.add('characters', '', dropped);
	const rest = readProject(root, reading);
	const raws = readSources(
		root.children.find(({ name }) => name === 'Sources'),
		reading
	);
	listGraphs(root, left);
	return { rest, raws };
}
