import { crosstab } from '#core/tables/crosstab.ts';
import { TABLE_FILES } from '#core/tables/files.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import { toJson } from '#core/tables/to-json.ts';
import { printTable } from '#report/print-table.ts';
import { resolve } from 'node:path';
import { choice, need, parse, UsageError } from '../args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { SPEC_FLAGS, SPEC_OPTIONS, specFrom } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const FORMATS = ['text', 'csv', 'json', 'md', 'html'] as const;

/** `simpul crosstab PROJECT`: the same table as in the app. Words and numbers are in the project's language. */
export async function runCrosstab(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...SPEC_OPTIONS, 'format', 'out'], SPEC_FLAGS);
	const path = need(parsed.positionals[0], 'PROJECT');
	const format = choice(parsed, 'format', FORMATS, 'text');
	const out = parsed.one('out');
	// A table must never take the place of the project that it was counted from.
	if (out !== undefined && resolve(out) === resolve(path))
		throw new UsageError('usage.out', { file: out });
	const spec = specFrom(parsed);
	const session = await openSession(path);
	const texts = needsTexts(spec) ? await textsOf(session) : new Map<string, string>();
	const table = crosstab(session.project, spec, (hash) => texts.get(hash));
	await session.store.close();
	const output =
		format === 'json'
			? toJson(table)
			: TABLE_FILES[format === 'text' ? 'txt' : format](
					printTable(session.project, table, session.lang, 'percent-of')
				);
	await write(output, out);
	return 0;
}
