/** A project as another file: a project elsewhere with its whole history, a file of the exchange standard, or its codings as rows. */
import { codingColumns } from '#core/codings-file/columns.ts';
import { codingRows } from '#core/codings-file/rows.ts';
import { exportCodebook } from '#core/exchange/export-codebook.ts';
import { packageOf } from '#formats/package/of-store.ts';
import { writeCodebook } from '#formats/refi/codebook/write-codebook.ts';
import { originalsOfStore } from '#formats/refi/originals-of-store.ts';
import { projectFile } from '#formats/refi/project-file.ts';
import { commandLine } from '#i18n/command-line.ts';
import { exchange } from '#i18n/exchange.ts';
import { CODINGS_FORMATS, codingsFile } from '#report/codings-file.ts';
import { createProject } from '#storage/folder/open-project.ts';
import { inWords, tell, write } from '../output.ts';
import { formatOfFile } from '../format-args.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts-of.ts';
import type { To } from './kinds.ts';

type Target = {
	readonly path: string;
	readonly kind: To;
	/** Whether the original files of sources go into a file of the exchange standard. */
	readonly originals: boolean;
};

/** @throws SimpulError store.exists {path}, refi.nothing-to-write */
export async function writeProjectAs(session: Session, target: Target): Promise<void> {
	const { path, kind, originals } = target;
	if (kind === 'project') return copy(session, path);
	await write(await bytesOf(session, { path, kind, originals }), path);
	tell(inWords(exchange.written, path));
}

async function copy(session: Session, path: string): Promise<void> {
	const store = await createProject(path, await packageOf(session.store));
	await store.close();
	tell(inWords(commandLine.made, path, session.project.codes.size));
}

async function bytesOf(session: Session, { path, kind, originals }: Target) {
	const { project, lang } = session;
	if (kind === 'codebook') return writeCodebook(exportCodebook(project));
	const texts = await textsOf(session);
	if (kind === 'exchange')
		return projectFile(
			project,
			(hash) => texts.get(hash)!,
			originals ? await originalsOfStore(project, session.store) : undefined
		);
	const rows = codingRows(project, [], (hash) => texts.get(hash), lang);
	const format = formatOfFile(CODINGS_FORMATS, path) ?? 'csv';
	return codingsFile(format, rows, codingColumns(true));
}
