/** The formats that can be read. A further one is a folder and a line here. */
import type { Format } from './format.ts';

export const FORMATS: readonly Format[] = [
	{
		id: 'txt',
		extensions: ['txt', 'text', ''],
		load: async () => (await import('./txt/read.ts')).readTxt
	},
	{
		id: 'md',
		extensions: ['md', 'markdown'],
		load: async () => (await import('./md/read.ts')).readMarkdown
	},
	{ id: 'docx', extensions: ['docx'], load: async () => (await import('./docx/read.ts')).readDocx },
	{
		id: 'odt',
		extensions: ['odt', 'ott'],
		load: async () => (await import('./odt/read.ts')).readOdt
	},
	{
		id: 'rtf',
		extensions: ['rtf'],
		load: async () => (await import('./rtf/read.ts')).readRtf
	},
	{ id: 'pdf', extensions: ['pdf'], load: async () => (await import('./pdf/read.ts')).readPdf },
	{
		id: 'html',
		extensions: ['html', 'htm', 'xhtml'],
		load: async () => (await import('./html/read.ts')).readHtml
	},
	{
		id: 'vtt',
		extensions: ['vtt'],
		load: async () => (await import('./captions/read.ts')).readCaptions
	},
	{
		id: 'srt',
		extensions: ['srt'],
		load: async () => (await import('./captions/read.ts')).readCaptions
	},
	{ id: 'eaf', extensions: ['eaf'], load: async () => (await import('./eaf/read.ts')).readEaf },
	{ id: 'csv', extensions: ['csv'], load: async () => (await import('./table/read.ts')).readTable },
	{
		id: 'tsv',
		extensions: ['tsv', 'tab'],
		load: async () => (await import('./table/read.ts')).readTable
	},
	{
		id: 'xlsx',
		extensions: ['xlsx', 'xlsm'],
		load: async () => (await import('./xlsx/read.ts')).readXlsx
	}
];

/** Extensions for a file picker, with dots. */
export const EXTENSIONS: readonly string[] = FORMATS.flatMap((format) =>
	format.extensions.filter((extension) => extension !== '').map((extension) => `.${extension}`)
);
