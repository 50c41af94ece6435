/** A package as it was read: what checking looks at. */
import type { Row } from './sheet.ts';

export type OpenedFile = { readonly bytes: number; readonly sha256: string };
export type OpenedSheet = { readonly columns: readonly string[]; readonly rows: readonly Row[] };

export type Opened = {
	/** All files but the manifest, by their place. */
	readonly files: ReadonlyMap<string, OpenedFile>;
	/** Those that are tables, the manifest too. */
	readonly sheets: ReadonlyMap<string, OpenedSheet>;
	/** By the hash that their names promise. */
	readonly texts: ReadonlyMap<string, string>;
};

/** A difference, named by file and place; the codes are `check.*`. Rows are counted from 1 below the header. */
export type Difference = { readonly code: string; readonly data: Readonly<Record<string, Fact>> };
type Fact = string | number;

export const rowsIn = ({ sheets }: Opened, file: string): readonly Row[] =>
	sheets.get(file)?.rows ?? [];
