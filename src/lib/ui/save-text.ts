/** Text and drawings as files of the person's own: the kinds that this program writes. */
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

const TYPES = {
	csv: 'text/csv;charset=utf-8',
	html: 'text/html;charset=utf-8',
	json: 'application/json',
	jsonl: 'application/x-ndjson',
	md: 'text/markdown;charset=utf-8',
	svg: 'image/svg+xml',
	txt: 'text/plain;charset=utf-8'
} as const;
export type SavedAs = keyof typeof TYPES;

/** @param name  a title: what no file system takes is replaced */
export const saveText = (name: string, format: SavedAs, text: string): void =>
	saveFile(fileName(name, format), new Blob([text], { type: TYPES[format] }));

/** An image, and some of the letters that it cannot show. */
export type DrawnPng = {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly missing: readonly string[];
};
export type DrawPng = (svg: string) => Promise<DrawnPng>;

export const savePng = (name: string, { bytes }: DrawnPng): void =>
	saveFile(fileName(name, 'png'), new Blob([bytes], { type: 'image/png' }));
