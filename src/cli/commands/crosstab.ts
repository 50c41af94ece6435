import { summary } from '#core/findings/summary.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { needsTexts } from '#core/tables/needs-texts.ts';
import { FORMS } from '#core/tables/print.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { tellWords } from '#report/findings/tell-words.ts';
import { crosstabCounted } from '#report/office/crosstab.ts';
import { OFFICE_FORMATS } from '#report/office/counted.ts';
import { tableFile, type TableFormat } from '#report/table-file.ts';
import { tellTable } from '#report/tell-table.ts';
import { choice, need, parse } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { isOffice, officeBytes } from '../office-args.ts';
import { write } from '../output.ts';
import { fileOrImage, scaleOf } from '../picture-args.ts';
import { askedTable, SPEC_FLAGS, SPEC_OPTIONS } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const FORMATS = ['text', 'csv', 'json', 'md', 'html', 'svg', 'png', ...OFFICE_FORMATS] as const;
const OTHERS = ['saved', 'scale', 'form', 'format', 'date', 'out'];

/** `simpul crosstab PROJECT`: the same table as in the app. Words and numbers are in the project's language. */
export async function runCrosstab(args: readonly string[]): Promise<number> {
	const parsed = parse(args, [...SPEC_OPTIONS, ...OTHERS], [...SPEC_FLAGS, 'words']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const out = parsed.one('out');
	const format = formatOf(parsed, FORMATS, 'text');
	const form = choice(parsed, 'form', FORMS, 'percent-of');
	const scale = scaleOf(parsed);
	const asked = askedTable(parsed);
	const session = await openSession(path);
	const { project, lang } = session;
	const spec = asked(project);
	const texts = needsTexts(spec) ? await textsOf(session) : new Map<string, string>();
	await session.store.close();
	const read = (hash: string) => texts.get(hash);
	const count = (one: TableSpec) => crosstab(project, one, read);
	const told = tellTable(project, count(spec), lang);
	const sources = { ...spec, unit: 'sources', percent: 'none' } as const;
	const words = parsed.has('words')
		? tellWords(project, spec, summary(project, spec, read, lang), lang)
		: [];
	const bySource = form === 'count-sources' ? count(sources) : undefined;
	if (isOffice(format)) {
		const counted = crosstabCounted(told, form, lang, bySource, words);
		await write(await officeBytes(format, parsed, project, counted, lang), out);
		return 0;
	}
	const printed = told.print(form, bySource, words);
	const file = (as: TableFormat) => tableFile(as, project, lang, told, printed);
	await write(await fileOrImage(format === 'text' ? 'txt' : format, scale, file), out);
	return 0;
}
