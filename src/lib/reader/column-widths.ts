/** How wide the columns beside the text are: a preference of this device, the same for all projects. Pixels. */
export type Column = 'codes' | 'side';
export type Widths = { readonly [column in Column]: number };
type Limits = { readonly least: number; readonly usual: number; readonly most: number };

export const LIMITS: { readonly [column in Column]: Limits } = {
	codes: { least: 180, usual: 240, most: 420 },
	side: { least: 240, usual: 296, most: 480 }
};
const STEP = 16;
const KEY = 'simpul.reader.columns';

export const within = (column: Column, width: number): number =>
	Math.round(Math.max(LIMITS[column].least, Math.min(LIMITS[column].most, width)));

/** @param grows  the arrow that makes the column wider: it stands left or right of the text */
export function widthAfter(
	column: Column,
	width: number,
	key: string,
	grows: 'ArrowLeft' | 'ArrowRight'
): number | null {
	if (key === 'ArrowLeft' || key === 'ArrowRight')
		return within(column, width + (key === grows ? STEP : -STEP));
	if (key === 'Home') return LIMITS[column].least;
	if (key === 'End') return LIMITS[column].most;
	return key === 'Enter' ? LIMITS[column].usual : null;
}

export function recallWidths(storage: Pick<Storage, 'getItem'>): Widths {
	const kept = parsed(storage.getItem(KEY));
	const width = (column: Column) => within(column, Number(kept[column]) || LIMITS[column].usual);
	return { codes: width('codes'), side: width('side') };
}

export const keepWidths = (storage: Pick<Storage, 'setItem'>, widths: Widths): void =>
	storage.setItem(KEY, JSON.stringify(widths));

function parsed(text: string | null): { readonly [column in Column]?: unknown } {
	try {
		const kept: unknown = JSON.parse(text ?? '{}');
		return typeof kept === 'object' && kept !== null ? kept : {};
	} catch {
		return {}; // damaged preferences are no reason not to read
	}
}
