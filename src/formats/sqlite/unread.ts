/** What a database holds beyond what is read of it: told by the names of its tables and columns, so that nothing goes in silence. */
import type { LeftList } from '#core/exchange/left.ts';
import type { Tables } from './tables.ts';

export type Known = {
	/** By table, the columns that are read or say nothing of the research. */
	readonly columns: { readonly [table: string]: readonly string[] };
	/** Tables that hold settings of the program, or that are told in another way. */
	readonly passed: RegExp;
};

export function listUnread(tables: Tables, { columns, passed }: Known, left: LeftList): void {
	for (const table of tables.names()) {
		if (!tables.has(table) || passed.test(table)) continue;
		const known = columns[table];
		if (!known) {
			const rows = tables.count(table);
			if (rows > 0) left.add('rows-unread', table, rows);
			continue;
		}
		for (const column of tables.columns(table)) {
			if (known.some((name) => name.toLowerCase() === column.toLowerCase())) continue;
			const rows = tables.countOf(table, column);
			if (rows > 0) left.add('rows-unread', `${table}.${column}`, rows);
		}
	}
}
