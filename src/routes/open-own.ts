/** A project file of ours becomes a project of its own: from the list of projects, and from among transcripts. */
import { sayWarning } from '#lib/state/say-error.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import { openProjectFile } from './project-file.ts';

/** What is wrong with the file but does not keep it from being opened is told. @throws SimpulError package.* (nothing is made then) */
export async function openOwn(file: Blob, called: string) {
	const { id, name, warnings } = await openProjectFile(file, called);
	for (const warning of warnings) notices.error(await sayWarning(warning));
	return { id, name };
}
