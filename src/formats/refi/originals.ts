/**
 * Which of the original files go out, and which of them other programs may show. A program that reads the styled form of a text counts
 * positions in it: only a Word file that is nothing but its paragraphs, and whose paragraphs are our text line by line, is named there.
 * Any other original lies in the archive unnamed and comes back to Simpul only (X18).
 */
import { originalName, withOriginal, type Original } from '#core/exchange/originals.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { readDocx } from '../transcript/docx/read.ts';
import { isZip } from '../zip-directory.ts';
import { unzip } from '../zip.ts';

export type OriginalFile = Original & { readonly bytes: Uint8Array };

/**
 * @param files  original files by their hash; those that are missing stay out
 * @param textOf a text by its hash
 */
export function originalFiles(
	project: Project,
	files: ReadonlyMap<string, Uint8Array>,
	textOf: (hash: string) => string
): Map<Id, OriginalFile> {
	const found = new Map<Id, OriginalFile>();
	for (const source of withOriginal(project)) {
		const bytes = files.get(source.original!);
		if (!bytes) continue;
		const styled = isPlainWord(bytes, textOf(source.text));
		found.set(source.id, { name: originalName(source, styled), styled, bytes });
	}
	return found;
}

/** What makes lines or characters of its own that two programs may count differently. */
const NOT_PLAIN =
	/<w:(?:tbl|br|cr|tab|ptab|sym|numPr|fldChar|fldSimple|ins|del|moveTo|moveFrom|footnoteReference|endnoteReference|commentReference|vanish|drawing|pict|object|txbxContent|sdt|noBreakHyphen|softHyphen)[\s/>]|<mc:AlternateContent/;
const LARGEST = 64 * 1024 * 1024;

function isPlainWord(bytes: Uint8Array, text: string): boolean {
	if (!isZip(bytes)) return false;
	try {
		const want = (part: string) => part === 'word/document.xml';
		const main = unzip(bytes, { file: '', want, maxBytes: LARGEST, maxEntries: 20_000 });
		const xml = new TextDecoder().decode(main.get('word/document.xml'));
		if (xml === '' || NOT_PLAIN.test(xml.replace(/<w:tabs>.*?<\/w:tabs>/gs, ''))) return false;
		return readDocx({ name: '', bytes, options: {} }).text === text;
	} catch (error) {
		// Not a Word file that can be read: it goes out as it is, unnamed.
		if (error instanceof SimpulError) return false;
		throw error;
	}
}
