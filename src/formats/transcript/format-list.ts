/**
 * The formats that can be read, by the endings of their files' names: all that a page needs to know. How each is read stands in
 * `formats.ts`, which pages must not load, or the readers would be built for them too.
 */
import type { FormatId } from '#core/import/draft.ts';

/** In small letters, without dot. */
export const ENDINGS: { readonly [id in FormatId]: readonly string[] } = {
	txt: ['txt', 'text', ''],
	md: ['md', 'markdown'],
	docx: ['docx'],
	odt: ['odt', 'ott'],
	rtf: ['rtf'],
	pdf: ['pdf'],
	html: ['html', 'htm', 'xhtml'],
	vtt: ['vtt'],
	srt: ['srt'],
	eaf: ['eaf'],
	csv: ['csv'],
	tsv: ['tsv', 'tab'],
	xlsx: ['xlsx', 'xlsm']
};

/** Extensions for a file picker, with dots. */
export const EXTENSIONS: readonly string[] = Object.values(ENDINGS)
	.flat()
	.filter((extension) => extension !== '')
	.map((extension) => `.${extension}`);
