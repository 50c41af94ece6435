/** SQLite in WebAssembly on the exploded table with an index: one statement, the union of words by a window function. */
import initSqlJs from 'sql.js';
import { CODES, type Made } from '../data/made.ts';
import type { Exploded } from '../data/exploded.ts';
import { upwards } from './upwards.ts';
import { ALL_ACTORS, noCells, WIDTH, type Peer } from './peer.ts';

const SCHEMA = `
create table row(ref int, actor int, source int, code int, coder int, a int, b int);
create table above(code int, column int);
create table line(actor int, row int);
create table coder(id integer primary key);
begin`;
const INDEXES =
	'commit; create index by_code on above(code); create index by_actor on row(actor, coder); create index by_line on line(actor); analyze; pragma temp_store = memory';
const COUNT = `
with x as (
	select line.row, row.source, row.ref, above.column, a, b from row
	join above on above.code = row.code join line on line.actor = row.actor join coder on coder.id = row.coder
), y as (
	select *, coalesce(max(b) over (partition by row, column order by a, ref rows between unbounded preceding and 1 preceding), 0) covered from x
)
select row, column, count(distinct ref), count(distinct source), sum(case when b > covered then b - max(a, covered) else 0 end)
from y group by row, column`;

export async function sqlJs(made: Made, rows: Exploded): Promise<Peer> {
	const { Database } = await initSqlJs();
	const db = new Database();
	db.run(SCHEMA);
	const insert = db.prepare('insert into row values (?, ?, ?, ?, ?, ?, ?)');
	for (let i = 0; i < rows.rows; i++)
		insert.run([
			rows.ref[i]!,
			rows.actor[i]!,
			rows.source[i]!,
			rows.code[i]!,
			rows.coder[i]!,
			rows.from[i]!,
			rows.to[i]!
		]);
	const above = db.prepare('insert into above values (?, ?)');
	for (let code = 0; code < CODES; code++)
		for (const column of upwards(made, code)) above.run([code, column]);
	db.run(INDEXES);
	return ({ actor, coder }) => {
		db.run('delete from line; delete from coder; begin');
		actor.forEach(
			(passes, id) =>
				passes && db.run(`insert into line values (${id}, ${id}), (${id}, ${ALL_ACTORS})`)
		);
		coder.forEach((passes, id) => passes && db.run(`insert into coder values (${id})`));
		db.run('commit');
		const cells = noCells();
		for (const [a, column, references, sources, words] of (db.exec(COUNT)[0]?.values ??
			[]) as number[][]) {
			const cell = a! * WIDTH + column!;
			cells.references[cell] = references!;
			cells.sources[cell] = sources!;
			cells.words[cell] = words!;
		}
		return cells;
	};
}
