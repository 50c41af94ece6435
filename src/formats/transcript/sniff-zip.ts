/** What a zip file is: by its list of contents, since documents of all office programs are zips and names lie. */
import { LOG } from '../package/layout.ts';
import { zipEntries } from '../zip-directory.ts';

/** A project folder of QualCoder. */
const DATABASE = /(^|\/)data\.qda$/i;
const MOST_ENTRIES = 20_000;
const OPEN_DOCUMENT =
	/^PK[^]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)/;
const KINDS: { readonly [kind: string]: string } = {
	text: 'odt',
	spreadsheet: 'ods',
	presentation: 'odp',
	graphics: 'odg'
};

/**
 * @param file  name for messages
 * @returns id of a format or a short word for messages; a file of Word without its text is still one of Word
 * @throws SimpulError zip.damaged {file, cause}, zip.too-many {file, entries, limit}
 */
export function sniffZip(bytes: Uint8Array, file: string): string {
	const head = String.fromCharCode(...bytes.subarray(0, 100));
	const kind = OPEN_DOCUMENT.exec(head)?.[1];
	if (kind) return KINDS[kind] ?? 'zip';
	const names = zipEntries(bytes, file, MOST_ENTRIES).map((entry) => entry.name);
	const has = (start: string) => names.some((name) => name.startsWith(start));
	if (names.includes(LOG)) return 'simpul';
	if (has('word/')) return 'docx';
	if (has('xl/')) return 'xlsx';
	if (has('ppt/')) return 'pptx';
	if (names.includes('content.xml')) return 'odt';
	if (names.includes('project.qde') || names.some((name) => DATABASE.test(name))) return 'qdpx';
	return has('[Content_Types].xml') ? 'docx' : 'zip';
}
