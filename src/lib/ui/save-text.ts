/** Text and drawings as files of the person's own: the kinds that this program writes. */
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { toPng } from './to-png.ts';

const TYPES = {
	csv: 'text/csv;charset=utf-8',
	html: 'text/html;charset=utf-8',
	json: 'application/json',
	md: 'text/markdown;charset=utf-8',
	svg: 'image/svg+xml',
	txt: 'text/plain;charset=utf-8'
} as const;
export type SavedAs = keyof typeof TYPES;

/** @param name  a title: what no file system takes is replaced */
export const saveText = (name: string, format: SavedAs, text: string): void =>
	saveFile(fileName(name, format), new Blob([text], { type: TYPES[format] }));

/** A drawing as PNG. @returns whether the browser could draw it */
export async function savePicture(name: string, svg: string): Promise<boolean> {
	const image = await toPng(svg);
	if (image) saveFile(fileName(name, 'png'), image);
	return image !== null;
}
