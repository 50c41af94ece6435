import { sensitivity } from '#core/findings/sensitivity.ts';
import { silence } from '#core/findings/silence.ts';
import { summary } from '#core/findings/summary.ts';
import { exactTest, uncertainty } from '#core/findings/uncertainty.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { crosstab, type Crosstab } from '#core/tables/crosstab.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { FINDINGS_FORMATS, findingsFile } from '#report/findings/findings-file.ts';
import { PARTS, type Found, type Part } from '#report/findings/sections.ts';
import { tellTable } from '#report/tell-table.ts';
import { choice, need, parse } from '../args.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { SPEC_FLAGS, SPEC_OPTIONS, specFrom } from '../spec-args.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
/** Statistics are off until someone asks for them. */
const UNASKED: readonly Part[] = ['words', 'sensitivity', 'silence'];

/** `simpul findings PROJECT`: what a table shows and how far it carries, in the same words as on the page. */
export async function runFindings(args: readonly string[]): Promise<number> {
	const options = [...SPEC_OPTIONS, 'part', 'format', 'lang', 'out'];
	const parsed = parse(args, options, [...SPEC_FLAGS, 'exact']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const format = formatOf(parsed, FINDINGS_FORMATS, 'text');
	const out = parsed.one('out');
	const asked = parsed.one('part') === undefined ? null : choice(parsed, 'part', PARTS, 'words');
	const spec = specFrom(parsed);
	const session = await openSession(path);
	const locale = choice(parsed, 'lang', LANGUAGES, session.lang);
	const { project } = session;
	const texts = await textsOf(session);
	await session.store.close();
	const read = (hash: string) => texts.get(hash);
	const table = crosstab(project, spec, read, locale);
	const found = find({ project, spec, table, lang: locale }, read, asked ? [asked] : UNASKED);
	const exact = asked === 'uncertainty' && parsed.has('exact');
	const all = exact ? { ...found, exact: exactTest(table, spec.unit) } : found;
	const told = tellTable(project, table, locale);
	await write(findingsFile(format, project, told, all, locale), out);
	return 0;
}

type Question = {
	readonly project: Project;
	readonly spec: TableSpec;
	readonly table: Crosstab;
	readonly lang: Lang;
};

function find(
	{ project, spec, table, lang }: Question,
	read: (hash: string) => string | undefined,
	parts: readonly Part[]
): Found {
	const has = (part: Part) => parts.includes(part);
	return {
		...(has('words') ? { words: summary(project, spec, read, lang) } : {}),
		...(has('sensitivity') ? { sensitivity: sensitivity(project, spec, read, lang) } : {}),
		...(has('silence') ? { silence: silence(project, spec, lang) } : {}),
		...(has('uncertainty') ? { uncertainty: uncertainty(project, spec, table, lang) } : {})
	};
}
