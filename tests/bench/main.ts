/**
 * `npm run bench [-- tables|text|search|storage|start|reader|suggest] [-- --quick]`: measures, prints the table, and fails when a ratio is
 * over its gate twice. `-- reader --rows=B3,B7` measures these rows in one round, to see what a change of the program does.
 */
import { isOver, print, save, type Row } from './report.ts';

const parts = {
	tables: async (quick: boolean) => {
		const { tables } = await import('./parts/tables.ts');
		return quick
			? tables({ small: 2_000, middle: 20_000, large: 100_000, rounds: 3 })
			: tables({ small: 10_000, middle: 100_000, large: 1_000_000, rounds: 5 });
	},
	text: async (quick: boolean) =>
		(await import('./parts/text.ts')).texts(quick ? 50_000 : 200_000, quick ? 2 : 5),
	search: async (quick: boolean) =>
		(await import('./parts/search.ts')).search(quick ? 1000 : 5000, quick ? 2 : 5),
	storage: async (quick: boolean) => {
		const { storage } = await import('./parts/storage.ts');
		return quick ? storage(20_000, 100_000, 2) : storage(100_000, 1_000_000, 5);
	},
	start: async (quick: boolean) => (await import('./parts/start.ts')).start(quick ? 2 : 5),
	reader: async (quick: boolean) =>
		(await import('./parts/reader.ts')).reader(rowsAsked.length > 0 ? 1 : quick ? 2 : 5, rowsAsked),
	suggest: async (quick: boolean) => (await import('./parts/suggest.ts')).suggest(quick)
} satisfies Record<string, (quick: boolean) => Promise<Row[]>>;
type Part = keyof typeof parts;

const asked = process.argv.slice(2);
const quick = asked.includes('--quick');
const rowsAsked = asked.flatMap((word) =>
	word.startsWith('--rows=') ? word.slice(7).split(',') : []
);
const names = (Object.keys(parts) as Part[]).filter(
	(part) => asked.every((word) => word.startsWith('-')) || asked.includes(part)
);

/** A busy machine can spoil one run; a program that is too slow is too slow in both. */
async function measured(part: Part): Promise<Row[]> {
	console.log(`Measuring ${part} …`);
	const first = await parts[part](quick);
	if (rowsAsked.length > 0 || !first.some((row) => isOver(row) && row.unit === 'x')) return first;
	print(first.filter(isOver));
	console.log('Over a gate: once more …');
	const second = await parts[part](quick);
	return first.map((row, i) => (isOver(row) && !isOver(second[i]!) ? second[i]! : row));
}

const rows: Row[] = [];
for (const part of names) rows.push(...(await measured(part)));
console.log();
if (rows.length > 0) {
	print(rows);
	save(rows, 'tests/bench/out');
}
const over = rows.filter(isOver).length;
if (rows.length > 0) console.log(over === 0 ? '\nEvery gate is met.' : `\n${over} over the gate.`);
process.exit(over === 0 ? 0 : 1);
