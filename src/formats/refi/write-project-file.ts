/** A project as the bytes of a `.qdpx` file: the same project gives the same bytes, on every machine and day. */
import { zipSync, type Zippable, type ZipOptions } from 'fflate';
import type { XProject } from '#core/exchange/values.ts';
import { projectXml, textFile } from './project/write-project.ts';

/** @param files  that lie beside the texts, by the name of their entry */
export function writeProjectFile(
	project: XProject,
	files: Iterable<{ readonly name: string; readonly bytes: Uint8Array }> = []
): Uint8Array {
	// Zip knows local time only, and no year before 1980: made here and now, it is the same bytes in every time zone.
	const options: ZipOptions = { mtime: new Date(1980, 0, 1), level: 6 };
	const encoder = new TextEncoder();
	const entries: Zippable = { 'project.qde': [encoder.encode(projectXml(project)), options] };
	const put = (guid: string, text: string) => {
		entries[`sources/${textFile(guid)}`] = [encoder.encode(text), options];
	};
	for (const { guid, text } of project.sources) put(guid, text);
	for (const { guid, text, long } of project.notes) if (long) put(guid, text);
	for (const { name, bytes } of files) entries[`sources/${name}`] = [bytes, options];
	return zipSync(entries);
}
