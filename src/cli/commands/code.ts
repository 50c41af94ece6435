import { importCodings } from '#core/commands/import-codings.ts';
import { commandLine } from '#i18n/command-line.ts';
import { need, parse } from '../args.ts';
import { codingsFrom } from '../codings-from.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, warn } from '../output.ts';

/** `simpul code PROJECT --codings codings.csv`: all rows in one change, or none. */
export async function runCode(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['codings']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const file = need(parsed.one('codings'), '--codings');
	const session = await openSession(path);
	const { warnings, ...batch } = await codingsFrom(session, file);
	await session.run((project) => importCodings(project, batch));
	await session.store.close();
	for (const warning of warnings) warn(warning);
	tell(inWords(commandLine.coded, batch.codings.length));
	return 0;
}
