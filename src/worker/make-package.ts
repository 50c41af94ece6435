/** A package for readers, made where no page waits: its bytes, and what its preview lists. */
import type { Change } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';

export type MadePackage = {
	readonly bytes: Uint8Array;
	readonly contents: readonly { readonly file: string; readonly about: string }[];
};
export type PackageWanted = {
	/** Of the names in the tables. */
	readonly lang: Lang;
	/** Of the preview. */
	readonly locale: Lang;
	readonly withText: boolean;
	/** ISO date. */
	readonly date: string;
};

/** @param texts  by hash, of all sources @throws SimpulError text.missing {hash} */
export async function makePackage(
	project: Project,
	changes: readonly Change[],
	texts: ReadonlyMap<string, string>,
	{ locale, ...asked }: PackageWanted
): Promise<MadePackage> {
	const [{ packageFiles }, { contents }, { writeReplication }] = await Promise.all([
		import('#report/replication/package-files.ts'),
		import('#report/replication/readme.ts'),
		import('#formats/replication/write.ts')
	]);
	const files = packageFiles(project, changes, { ...asked, texts: (hash) => texts.get(hash) });
	return { bytes: await writeReplication(files), contents: contents(locale, project, files) };
}
