/** What the export menu does, loaded when something is exported: files, the clipboard, the picture. */
import type { TableFormat } from '#report/table-file.ts';
import { fileName } from '#lib/ui/file-name.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { toPng } from '#lib/ui/to-png.ts';

export { copyTable } from './copy-table.ts';

const TYPES = {
	csv: 'text/csv;charset=utf-8',
	html: 'text/html;charset=utf-8',
	md: 'text/markdown;charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml'
} as const satisfies Partial<Record<TableFormat, string>>;
export type SavedAs = keyof typeof TYPES;

export const saveTable = (name: string, format: SavedAs, content: string): void =>
	saveFile(fileName(name, format), new Blob([content], { type: TYPES[format] }));

/** @returns whether the browser could draw it */
export async function savePicture(name: string, svg: string): Promise<boolean> {
	const image = await toPng(svg);
	if (image) saveFile(fileName(name, 'png'), image);
	return image !== null;
}
