import { csvLines } from '#core/tables/to-csv.ts';
import { cellText } from '../cell-text.ts';
import { choice, parse } from '../args.ts';
import { codingRows, CODING_COLUMNS } from '../coding-rows.ts';
import { openSession } from '../open-session.ts';
import { json, print } from '../output.ts';
import { filters } from '../spec-args.ts';

/** `simpul codings PROJECT`: one row per coding, with who speaks in it and its words. */
export async function runCodings(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['where', 'format']);
	const format = choice(parsed, 'format', ['csv', 'json'] as const, 'csv');
	const session = await openSession(parsed.positionals[0]);
	const rows = await codingRows(session, filters(parsed));
	await session.store.close();
	if (format === 'json') await print(json(rows));
	else
		await print(
			csvLines([
				CODING_COLUMNS,
				...rows.map((row) => CODING_COLUMNS.map((column) => cellText(row[column])))
			])
		);
	return 0;
}
