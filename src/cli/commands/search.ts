import { SearchDesk, type Progress } from '#core/query/desk.ts';
import { CONTEXT } from '#core/query/kwic.ts';
import { openSources, VOICES, type VoiceRole } from '#core/query/limits.ts';
import { parseQuery } from '#core/query/parse-query.ts';
import { SEARCH_FORMATS, searchFile } from '#report/search-file.ts';
import { searchCounted } from '#report/office/found.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { openSession } from '../open-session.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { filters } from '../spec-args.ts';

const LANGUAGES = ['id', 'en'] as const;
const WIDEST = 1000;

/** `simpul search PROJECT QUERY`: key words in context. Status 1 if nothing was found. */
export async function runSearch(args: readonly string[]): Promise<number> {
	const options = ['where', 'role', 'context', 'format', 'lang', 'date', 'out'];
	const parsed = parse(args, options, ['stem'], 2);
	const path = need(parsed.positionals[0], 'PROJECT');
	const typed = need(parsed.positionals[1], 'QUERY');
	const format = tableFormat(parsed, SEARCH_FORMATS, 'text');
	const roles = rolesOf(parsed);
	const context = contextOf(parsed);
	const where = filters(parsed);
	parseQuery(typed); // what was typed wrongly is said before the project is opened
	const session = await openSession(path);
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const open = openSources(project, { where, roles }, lang);
	const desk = new SearchDesk();
	for (const { source } of open) desk.add(source, await session.store.text(source.text));
	await session.store.close();
	const within = open.map(({ source, ranges }) => ({ source: source.id, ranges }));
	let last: Progress = { hits: 0, inSources: 0, done: 0 };
	for (const progress of desk.run({ typed, stem: parsed.has('stem'), within, context }))
		last = progress;
	const { hits, inSources } = last;
	const lines = desk.lines(0, hits);
	const found = { typed, lines, inSources, ofSources: open.length, forms: desk.forms };
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => searchCounted(project, found, locale),
		(as) => searchFile(as, project, found, locale)
	);
	return hits > 0 ? 0 : 1;
}

function rolesOf(parsed: Parsed): VoiceRole[] {
	return parsed.all('role').flatMap((given) =>
		given.split('|').map((value) => {
			const role = VOICES.find((one) => one === value);
			if (role) return role;
			throw new UsageError('usage.choice', { option: '--role', value, allowed: [...VOICES] });
		})
	);
}

function contextOf(parsed: Parsed): number {
	const given = parsed.one('context');
	if (given === undefined) return CONTEXT;
	if (/^\d{1,4}$/.test(given) && Number(given) <= WIDEST) return Number(given);
	throw new UsageError('usage.choice', {
		...{ option: '--context', value: given, allowed: [`0-${WIDEST}`] }
	});
}
