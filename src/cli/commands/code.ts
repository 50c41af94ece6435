import { importCodings } from '#core/commands/import-codings.ts';
import { GROUPINGS } from '#core/codebook/group-passages.ts';
import { SimpulError } from '#core/model/error.ts';
import { commandLine } from '#i18n/command-line.ts';
import { CODE_FORMATS, codeFile } from '#report/code-file.ts';
import { codeCounted } from '#report/office/code.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { TABLE_FLAGS, TABLE_OPTIONS, takeCodedTable } from '../coded-table.ts';
import { codingsFrom } from '../codings-from.ts';
import { codeCalled } from '../find-code.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, warn } from '../output.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const PRINTING = ['by', 'format', 'lang', 'date', 'out'] as const;

/** `simpul code PROJECT --codings codings.csv` (or `--table FILE`) codes; `simpul code PROJECT CODE` prints a code with its passages. */
export async function runCode(args: readonly string[]): Promise<number> {
	const parsed = parse(
		args,
		['codings', ...PRINTING, ...TABLE_OPTIONS],
		['own', ...TABLE_FLAGS],
		2
	);
	const path = need(parsed.positionals[0], 'PROJECT');
	const code = parsed.positionals[1];
	const table = parsed.one('table');
	if (table !== undefined && code === undefined) return takeCodedTable(path, table, parsed);
	return code === undefined ? importAll(path, parsed) : printCode(path, code, parsed);
}

/** All rows in one change, or none. */
async function importAll(path: string, parsed: Parsed): Promise<number> {
	const file = need(parsed.one('codings'), 'CODE | --codings | --table');
	const session = await openSession(path);
	const { warnings, ...batch } = await codingsFrom(session, file);
	await session.run((project) => importCodings(project, batch));
	await session.store.close();
	for (const warning of warnings) warn(warning);
	tell(inWords(commandLine.coded, batch.codings.length));
	return 0;
}

async function printCode(path: string, typed: string, parsed: Parsed): Promise<number> {
	if (parsed.one('codings') !== undefined || parsed.one('table') !== undefined)
		throw new UsageError('usage.extra', { argument: typed });
	const by = choice(parsed, 'by', GROUPINGS, 'source');
	const format = tableFormat(parsed, CODE_FORMATS, 'text');
	const session = await openSession(path);
	const { project } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, session.lang);
	const code = codeCalled(project, typed)?.id;
	if (code === undefined) throw new SimpulError('table.unknown-code', { code: typed });
	const texts = await textsOf(session);
	await session.store.close();
	const asked = { code, by, below: !parsed.has('own') };
	const textOf = (hash: string) => texts.get(hash);
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => codeCounted(project, asked, locale, textOf),
		(as) => codeFile(as, project, asked, locale, textOf)
	);
	return 0;
}
