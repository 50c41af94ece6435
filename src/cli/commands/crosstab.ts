import { summary } from '#core/findings/summary.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import { FORMS } from '#core/tables/print.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { tellWords } from '#report/findings/tell-words.ts';
import { tableFile } from '#report/table-file.ts';
import { tellTable } from '#report/tell-table.ts';
import { resolve } from 'node:path';
import { choice, need, parse, UsageError } from '../args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { SPEC_FLAGS, SPEC_OPTIONS, specFrom } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const FORMATS = ['text', 'csv', 'json', 'md', 'html', 'svg'] as const;

/** `simpul crosstab PROJECT`: the same table as in the app. Words and numbers are in the project's language. */
export async function runCrosstab(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...SPEC_OPTIONS, 'form', 'format', 'out'], [...SPEC_FLAGS, 'words']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const format = choice(parsed, 'format', FORMATS, 'text');
	const form = choice(parsed, 'form', FORMS, 'percent-of');
	const out = parsed.one('out');
	// A table must never take the place of the project that it was counted from.
	if (out !== undefined && resolve(out) === resolve(path))
		throw new UsageError('usage.out', { file: out });
	const spec = specFrom(parsed);
	const session = await openSession(path);
	const { project, lang } = session;
	const texts = needsTexts(spec) ? await textsOf(session) : new Map<string, string>();
	await session.store.close();
	const read = (hash: string) => texts.get(hash);
	const count = (asked: TableSpec) => crosstab(project, asked, read);
	const told = tellTable(project, count(spec), lang);
	const sources = { ...spec, unit: 'sources', percent: 'none' } as const;
	const words = parsed.has('words')
		? tellWords(project, spec, summary(project, spec, read, lang), lang)
		: [];
	const bySource = form === 'count-sources' ? count(sources) : undefined;
	const printed = told.print(form, bySource, words);
	const extension = format === 'text' ? 'txt' : format;
	await write(tableFile(extension, project, lang, told, printed), out);
	return 0;
}
