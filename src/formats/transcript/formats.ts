/** How each format is read. A further one is a folder, a line here and a line in `format-list.ts`. */
import type { FormatId } from '#core/import/draft.ts';
import type { Format } from './format.ts';
import { ENDINGS } from './format-list.ts';

const captions = async () => (await import('./captions/read.ts')).readCaptions;
const table = async () => (await import('./table/read.ts')).readTable;

const LOAD: { readonly [id in FormatId]: Format['load'] } = {
	txt: async () => (await import('./txt/read.ts')).readTxt,
	md: async () => (await import('./md/read.ts')).readMarkdown,
	docx: async () => (await import('./docx/read.ts')).readDocx,
	odt: async () => (await import('./odt/read.ts')).readOdt,
	rtf: async () => (await import('./rtf/read.ts')).readRtf,
	pdf: async () => (await import('./pdf/read.ts')).readPdf,
	html: async () => (await import('./html/read.ts')).readHtml,
	vtt: captions,
	srt: captions,
	eaf: async () => (await import('./eaf/read.ts')).readEaf,
	csv: table,
	tsv: table,
	xlsx: async () => (await import('./xlsx/read.ts')).readXlsx
};

export const FORMATS: readonly Format[] = (Object.keys(LOAD) as FormatId[]).map((id) => ({
	id,
	extensions: ENDINGS[id],
	load: LOAD[id]
}));
