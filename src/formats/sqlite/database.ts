/** How a database is opened, and what a reader of one program is given of it. */
import type { LeftList } from '#core/exchange/left.ts';
import type { OnProgress } from '#core/import/progress.ts';
import type { Asked } from '../positions/place-sources.ts';
import type { Folder } from './folder.ts';
import type { LoadSqlite } from './program.ts';
import type { Tables } from './tables.ts';

export type Database = {
	readonly tables: Tables;
	/** Where it lay; only the name is known of a database that came alone. */
	readonly folder: Folder;
	readonly file: string;
	readonly asked: Asked;
	/** Which project, of a database that may hold several; null where nobody was asked. */
	readonly wanted: string | null;
	readonly left: LeftList;
};

export type Opening = {
	readonly asked: Asked;
	/** Which project, of a database that may hold several. */
	readonly wanted?: string | undefined;
	readonly sqlite: LoadSqlite;
	/** Told how many rows are read. */
	readonly report?: OnProgress | undefined;
};
