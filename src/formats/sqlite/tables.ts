/**
 * The tables of a database of another program, to be read and nothing else. Only real tables are read: a view, a virtual table or a
 * computed column would run what the file says. How much is read is measured as it comes, since a small file can pretend to be large.
 */
import type { OnProgress } from '#core/import/progress.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Database } from 'sql.js';
import { mostOf, PROJECT_CAPS } from '../zip-caps.ts';
import type { Cell, Row } from './values.ts';

/** The caps of other files (X14), of characters that come out, and one of rows. */
export const LIMITS = { ...PROJECT_CAPS, rows: 2_000_000 };

const STEP = 5000;

export type Reading = {
	/** Columns whose bytes are wanted as they are: texts, which may hold NUL. */
	readonly exact?: readonly string[];
};

export class Tables {
	readonly #db: Database;
	readonly #file: string;
	/** By name in small letters: whether it is a table with rows of its own. */
	readonly #real = new Map<string, boolean>();
	readonly #columns = new Map<string, readonly string[]>();
	/** Whether texts are kept as UTF-8. */
	readonly #utf8: boolean;
	readonly #most: number;
	#chars = 0;
	#rows = 0;
	#report: ((rows: number) => void) | null = null;

	/** @throws SimpulError sqlite.damaged {file, reason} */
	constructor(db: Database, file: string, size: number) {
		this.#db = db;
		this.#file = file;
		this.#most = mostOf(size, LIMITS);
		for (const setting of ['trusted_schema = off', 'query_only = on', 'cell_size_check = on'])
			this.#all(`pragma ${setting}`);
		const found = this.#all('select name, type, rootpage from sqlite_master');
		for (const [name, type, page] of found)
			if (type === 'table' || type === 'view')
				this.#real.set(String(name).toLowerCase(), type === 'table' && Number(page) > 0);
		this.#utf8 = this.#all('pragma encoding')[0]?.[0] === 'UTF-8';
	}

	/** Names of all tables and views, in small letters; those of SQLite itself are left out. */
	names(): string[] {
		return [...this.#real.keys()].filter((name) => !name.startsWith('sqlite_'));
	}

	/** @throws SimpulError sqlite.view {file, names}: a name that is needed stands for something that would have to be run */
	need(names: readonly string[]): void {
		const wrong = names.filter((name) => this.#real.get(name) === false);
		if (wrong.length > 0) throw new SimpulError('sqlite.view', { file: this.#file, names: wrong });
	}

	has(table: string): boolean {
		return this.#real.get(table) === true;
	}

	/** Columns that hold what was written into them. */
	columns(table: string): readonly string[] {
		const known = this.#columns.get(table);
		if (known) return known;
		const rows = this.has(table) ? this.#all(`pragma table_info(${quoted(table)})`) : [];
		const columns = rows.map(([, name]) => String(name));
		this.#columns.set(table, columns);
		return columns;
	}

	/** @throws SimpulError sqlite.damaged, sqlite.too-large {file, limit}, sqlite.too-many {file, limit} */
	*rows(table: string, wanted: readonly string[], reading: Reading = {}): Generator<Row> {
		const there = new Map(this.columns(table).map((name) => [name.toLowerCase(), name]));
		const columns = wanted.filter((name) => there.has(name.toLowerCase()));
		if (columns.length === 0) return;
		const place = new Map(columns.map((name, i) => [name, i]));
		const asked = columns.map((name) => {
			const own = quoted(there.get(name.toLowerCase())!);
			return this.#utf8 && reading.exact?.includes(name) ? `cast(${own} as blob)` : own;
		});
		for (const cells of this.#each(
			`select ${asked.join(', ')} from ${quoted(table)} not indexed`
		)) {
			this.#count(cells);
			yield (column) => cells[place.get(column) ?? -1] ?? null;
		}
	}

	/** Rows of a table, as far as anybody wants to know. */
	count(table: string): number {
		const inside = `select 1 from ${quoted(table)} limit ${LIMITS.rows}`;
		return Number(this.#all(`select count(*) from (${inside})`)[0]?.[0] ?? 0);
	}

	/** Rows in which a column says something. */
	countOf(table: string, column: string): number {
		const own = quoted(column);
		const inside = `select ${own} from ${quoted(table)} limit ${LIMITS.rows}`;
		const says = `${own} is not null and ${own} not in ('', 0)`;
		return Number(this.#all(`select count(*) from (${inside}) where ${says}`)[0]?.[0] ?? 0);
	}

	/** @param report  told now and then how many of all rows are read */
	follow(report: OnProgress): void {
		const all = this.names().filter((name) => this.has(name));
		const of = all.reduce((sum, name) => sum + this.count(name), 0);
		this.#report = (rows) => report(Math.min(rows, of), of);
	}

	#count(cells: readonly Cell[]): void {
		const file = this.#file;
		if (++this.#rows > LIMITS.rows)
			throw new SimpulError('sqlite.too-many', { file, limit: LIMITS.rows });
		if (this.#rows % STEP === 0) this.#report?.(this.#rows);
		for (const cell of cells)
			if (cell !== null && typeof cell !== 'number') this.#chars += cell.length;
		if (this.#chars > this.#most)
			throw new SimpulError('sqlite.too-large', { file, limit: this.#most });
	}

	#all(sql: string): Cell[][] {
		return [...this.#each(sql)];
	}

	*#each(sql: string): Generator<Cell[]> {
		const statement = understood(this.#file, () => this.#db.prepare(sql));
		try {
			while (understood(this.#file, () => statement.step()))
				yield understood(this.#file, () => statement.get());
		} finally {
			statement.free();
		}
	}
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What SQLite says of a broken file, as an error that people can read. */
export function understood<T>(file: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new SimpulError('sqlite.damaged', { file, reason });
	}
}
