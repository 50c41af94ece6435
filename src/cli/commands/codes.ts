import { codebookSheet } from '#core/replication/codebook-sheet.ts';
import { csvLines } from '#core/tables/to-csv.ts';
import { choice, need, parse } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { json, write } from '../output.ts';

/** `simpul codes PROJECT`: the codebook, one row per code, as a package for readers with texts has it. */
export async function runCodes(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format', 'lang', 'out']);
	const format = formatOf(parsed, ['csv', 'json'] as const, 'csv');
	const session = await openSession(need(parsed.positionals[0], 'PROJECT'));
	await session.store.close();
	const lang = choice(parsed, 'lang', ['id', 'en'] as const, session.lang);
	const { columns, rows } = codebookSheet(session.project, lang, null);
	const printed =
		format === 'csv'
			? csvLines([columns, ...rows])
			: json(rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i]]))));
	await write(printed, parsed.one('out'));
	return 0;
}
