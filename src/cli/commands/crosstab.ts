import { crosstab } from '#core/tables/crosstab.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import type { Printed } from '#core/tables/print.ts';
import { toCsv } from '#core/tables/to-csv.ts';
import { toHtml } from '#core/tables/to-html.ts';
import { toJson } from '#core/tables/to-json.ts';
import { toMarkdown } from '#core/tables/to-markdown.ts';
import { toText } from '#core/tables/to-text.ts';
import { printTable } from '#report/print-table.ts';
import { choice, need, parse } from '../args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { SPEC_FLAGS, SPEC_OPTIONS, specFrom } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const FORMATS = ['text', 'csv', 'json', 'md', 'html'] as const;

const WRITERS: Readonly<
	Record<Exclude<(typeof FORMATS)[number], 'json'>, (printed: Printed) => string>
> = {
	text: toText,
	csv: toCsv,
	md: toMarkdown,
	html: toHtml
};

/** `simpul crosstab PROJECT`: the same table as in the app. Words and numbers are in the project's language. */
export async function runCrosstab(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...SPEC_OPTIONS, 'format', 'out'], SPEC_FLAGS);
	const path = need(parsed.positionals[0], 'PROJECT');
	const format = choice(parsed, 'format', FORMATS, 'text');
	const spec = specFrom(parsed);
	const session = await openSession(path);
	const texts = needsTexts(spec) ? await textsOf(session) : new Map<string, string>();
	const table = crosstab(session.project, spec, (hash) => texts.get(hash));
	await session.store.close();
	const output =
		format === 'json'
			? toJson(table)
			: printTable(session.project, table, session.lang, 'percent-of')
					.map(WRITERS[format])
					.join('\n');
	await write(output, parsed.one('out'));
	return 0;
}
