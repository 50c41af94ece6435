import { askCodes } from '#core/code-query/ask.ts';
import { answerOf, countedBy } from '#core/code-query/code-answer.ts';
import { parseCodeQuery } from '#core/code-query/query-text.ts';
import { parseSavedQuery } from '#core/code-query/saved-query.ts';
import type { CodeQuery } from '#core/code-query/spec.ts';
import { parseDim, type Dim } from '#core/facts/dim.ts';
import type { Project } from '#core/model/project.ts';
import { CODE_QUERY_FORMATS, codeQueryFile, codeQueryTableFile } from '#report/code-query-file.ts';
import { codeQueryCounted } from '#report/office/found.ts';
import { choice, need, parse, type Parsed } from '../args.ts';
import { openSession } from '../open-session.ts';
import { tableFormat, writeTable } from '../office-args.ts';
import { savedAlone, savedView } from '../saved-view.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const QUESTION = ['result', 'where', 'whereB'] as const;

/** `simpul query PROJECT 'A near 2 B'`: passages by where codes stand to one another. Status 1 if none was found. */
export async function runQuery(args: readonly string[]): Promise<number> {
	const options = [...QUESTION, 'by', 'saved', 'format', 'lang', 'date', 'out'];
	const parsed = parse(args, options, [], 2);
	const path = need(parsed.positionals[0], 'PROJECT');
	const questionOf = askedQuestion(parsed);
	const format = tableFormat(parsed, CODE_QUERY_FORMATS, 'text');
	const by = parsed.one('by');
	const typed = by === undefined ? null : parseDim(by);
	const session = await openSession(path);
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const question = questionOf(project);
	const dim = typed ?? question.by;
	const asked = askCodes(project, question.query, locale);
	const texts = await textsOf(session);
	await session.store.close();
	const answer = answerOf(asked);
	const table = dim && countedBy(project, asked, dim, locale);
	await writeTable(
		...([format, parsed, project, locale] as const),
		() => codeQueryCounted(project, answer, table, texts, locale),
		(as) =>
			table
				? codeQueryTableFile(as, project, answer, table, locale)
				: codeQueryFile(as, project, answer, texts, locale)
	);
	return answer.numbers.found > 0 ? 0 : 1;
}

/** A question that was saved as a table says by what. */
type Question = { readonly query: CodeQuery; readonly by: Dim | null };

/** What was typed wrongly is said before the project is opened. */
function askedQuestion(parsed: Parsed): (project: Project) => Question {
	const saved = savedAlone(parsed, QUESTION);
	if (saved !== undefined)
		return (project) => {
			return parseSavedQuery(new URLSearchParams(savedView(project, saved, 'query')));
		};
	const pairs = QUESTION.flatMap((name) =>
		parsed.all(name).map((value): [string, string] => [name, value])
	);
	const query = parseCodeQuery([['ask', need(parsed.positionals[1], 'QUESTION')], ...pairs]);
	return () => ({ query, by: null });
}
