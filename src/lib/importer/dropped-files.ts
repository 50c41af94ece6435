/** What was dropped on the page: files, and those in dropped folders however deep they lie. */

export type Dropped = {
	readonly files: File[];
	/** Names of what lay in folders and is no transcript: recordings, pictures, tables. */
	readonly left: string[];
};

/**
 * Call it in the drop event itself: afterwards the browser has forgotten the entries.
 * @param endings  with dots; in folders only such files are taken, while what is dropped by itself is meant
 * @throws DOMException when a folder cannot be read
 */
export async function droppedFiles(
	items: DataTransferItemList,
	endings: readonly string[]
): Promise<Dropped> {
	const found = [...items].filter(({ kind }) => kind === 'file');
	const entries = found.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
	const files: File[] = [];
	const left: string[] = [];
	for (const entry of entries) {
		if (entry instanceof File) files.push(entry);
		else if (entry && isFile(entry)) files.push(await fileOf(entry));
		else if (entry)
			for (const inside of await filesBelow(entry as FileSystemDirectoryEntry))
				if (endings.some((ending) => inside.name.toLowerCase().endsWith(ending)))
					files.push(await fileOf(inside));
				else left.push(inside.name);
	}
	return { files, left };
}

const fileOf = (entry: FileSystemFileEntry) =>
	new Promise<File>((done, fail) => entry.file(done, fail));

/** By name, without what systems and Word leave in folders: .DS_Store, ~$transcript.docx. */
async function filesBelow(folder: FileSystemDirectoryEntry): Promise<FileSystemFileEntry[]> {
	const own = (await childrenOf(folder)).filter((child) => !/^(\.|~\$)/.test(child.name));
	own.sort((a, b) => (a.name < b.name ? -1 : 1));
	const files: FileSystemFileEntry[] = [];
	for (const child of own)
		if (isFile(child)) files.push(child);
		else files.push(...(await filesBelow(child as FileSystemDirectoryEntry)));
	return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder gives its entries in portions; the last one is empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((done, fail) =>
			reader.readEntries(done, fail)
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}
