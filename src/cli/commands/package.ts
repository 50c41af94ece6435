import { savedTables } from '#core/replication/table-sheets.ts';
import { writeReplication } from '#formats/replication/write.ts';
import { replicationChecked } from '#i18n/replication.ts';
import { packageFiles } from '#report/replication/package-files.ts';
import { choice, need, parse } from '../args.ts';
import { dateOf } from '../date-args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, write } from '../output.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul package PROJECT --out replication.zip`: what readers need to count the saved tables again. */
export async function runPackage(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['out', 'date', 'lang'], ['without-text']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const out = need(parsed.one('out'), '--out');
	formatOf(parsed, ['zip'], 'zip');
	const date = dateOf(parsed);
	const session = await openSession(path);
	const { project } = session;
	const lang = choice(parsed, 'lang', LANGUAGES, session.lang);
	const texts = await textsOf(session);
	const { changes } = await session.store.since(0);
	await session.store.close();
	const files = packageFiles(project, changes, {
		...{ lang, date, withText: !parsed.has('without-text') },
		texts: (hash) => texts.get(hash)
	});
	await write(await writeReplication(files), out);
	tell(inWords(replicationChecked.written, out, files.length + 1, savedTables(project).length));
	return 0;
}
