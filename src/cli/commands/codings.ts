import { codingColumns } from '#core/codings-file/columns.ts';
import { codingRows } from '#core/codings-file/rows.ts';
import { CODINGS_FORMATS, codingsDictionary, codingsFile } from '#report/codings-file.ts';
import { parse } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { filters } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

/** `simpul codings PROJECT`: one row per coding, with who speaks in it and its words. */
export async function runCodings(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['where', 'format', 'out', 'dictionary'], ['without-text']);
	const format = formatOf(parsed, CODINGS_FORMATS, 'csv');
	const [out, dictionary] = [parsed.one('out'), parsed.one('dictionary')];
	const withText = !parsed.has('without-text');
	const columns = codingColumns(withText);
	const session = await openSession(parsed.positionals[0]);
	const texts = await textsOf(session);
	const read = (hash: string) => texts.get(hash);
	const rows = codingRows(session.project, filters(parsed), read, session.lang);
	await session.store.close();
	if (dictionary !== undefined) await write(codingsDictionary(columns, withText), dictionary);
	await write(codingsFile(format, rows, columns), out);
	return 0;
}
