import { MEMO_FORMATS, memosFile } from '#report/memos-file.ts';
import { choice, need, parse } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul memos PROJECT`: all memos with what they are on, in the project's language unless told otherwise. */
export async function runMemos(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format', 'lang', 'out']);
	const format = formatOf(parsed, MEMO_FORMATS, 'text');
	const session = await openSession(need(parsed.positionals[0], 'PROJECT'));
	const locale = choice(parsed, 'lang', LANGUAGES, session.lang);
	const texts = await textsOf(session);
	await session.store.close();
	const printed = memosFile(format, session.project, locale, (hash) => texts.get(hash));
	await write(printed, parsed.one('out'));
	return 0;
}
