import { openProject } from '#storage/folder/open-project.ts';
import { choice, need, parse } from '../args.ts';
import { codingRows, CODING_COLUMNS } from '../coding-rows.ts';
import { csv } from '../csv.ts';
import { json, print } from '../output.ts';
import { Session } from '../session.ts';
import { filters } from '../spec-args.ts';
import { realWorld } from '../world.ts';

/** `simpul codings PROJECT`: one row per coding, with who speaks in it and its words. */
export async function runCodings(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['where', 'format']);
	const format = choice(parsed, 'format', ['csv', 'json'] as const, 'csv');
	const session = await new Session(
		await openProject(need(parsed.positionals[0], 'PROJECT')),
		realWorld()
	).open();
	const rows = await codingRows(session, filters(parsed));
	await session.store.close();
	if (format === 'json') await print(json(rows));
	else
		await print(
			csv(
				CODING_COLUMNS,
				rows.map((row) =>
					CODING_COLUMNS.map((column) =>
						Array.isArray(row[column]) ? row[column].join('; ') : (row[column] as string | number)
					)
				)
			)
		);
	return 0;
}
