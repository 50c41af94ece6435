/** What a reader of one program is given of a database. */
import type { LeftList } from '#core/exchange/left.ts';
import type { Asked } from '../refi/project/place-sources.ts';
import type { Folder } from './folder.ts';
import type { Tables } from './tables.ts';

export type Database = {
	readonly tables: Tables;
	/** Where it lay; only the name is known of a database that came alone. */
	readonly folder: Folder;
	readonly file: string;
	readonly asked: Asked;
	readonly left: LeftList;
};
