import { importCodings } from '#core/commands/import-codings.ts';
import { openProject } from '#storage/folder/open-project.ts';
import { need, parse } from '../args.ts';
import { codingsFrom } from '../codings-from.ts';
import { tell } from '../output.ts';
import { Session } from '../session.ts';
import { realWorld } from '../world.ts';

/** `simpul code PROJECT --codings codings.csv`: all rows in one change, or none. */
export async function runCode(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['codings']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const file = need(parsed.one('codings'), '--codings FILE');
	const session = await new Session(await openProject(path), realWorld()).open();
	const batch = await codingsFrom(session, file);
	await session.run((project) => importCodings(project, batch));
	await session.store.close();
	tell(`${batch.codings.length} codings`);
	return 0;
}
