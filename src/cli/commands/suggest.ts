import { LEAST } from '#core/suggest/propose.ts';
import { stillOpen } from '#core/suggest/still-open.ts';
import { METHODS, proposeBy, questionOf } from '#core/suggest/suggest-by.ts';
import { UNITS } from '#core/suggest/heard.ts';
import { SimpulError } from '#core/model/error.ts';
import { withDescendants } from '#core/model/code-tree.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { withWordKinds } from '#formats/english/word-kinds.ts';
import { SUGGEST_FORMATS, suggestFile } from '#report/suggest-file.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { codeCalled } from '../find-code.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { write } from '../output.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;

/** `simpul suggest PROJECT`: prints what cues, examples or both suggest and writes nothing. Status 1 if nothing is suggested. */
export async function runSuggest(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['by', 'codes', 'unit', 'least', 'format', 'lang', 'out']);
	const path = need(parsed.positionals[0], 'PROJECT');
	const format = formatOf(parsed, SUGGEST_FORMATS, 'text');
	const unit = choice(parsed, 'unit', UNITS, 'sentence');
	const method = choice(parsed, 'by', METHODS, 'cues');
	const least = leastOf(parsed);
	const session = await openSession(path);
	const { project, lang } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, lang);
	const texts = await textsOf(session);
	await session.store.close();
	const codes = codesOf(project, parsed);
	const options = { codes, unit, least, method };
	const question = questionOf(project, (hash) => texts.get(hash), options);
	const proposed = proposeBy(await withWordKinds(question));
	const found = { ...proposed, suggestions: stillOpen(project, proposed.suggestions) };
	const asked = { project, texts, unit, least, method, locale };
	await write(suggestFile(format, found, asked), parsed.one('out'));
	return found.suggestions.length > 0 ? 0 : 1;
}

function leastOf(parsed: Parsed): number {
	const given = parsed.one('least');
	if (given === undefined) return LEAST;
	if (/^\d{1,3}(\.\d{1,3})?$/.test(given)) return Number(given);
	throw new UsageError('usage.choice', {
		...{ option: '--least', value: given, allowed: ['0-999'] }
	});
}

/** The codes asked for by id or name, with all below them; null = all. @throws SimpulError table.unknown-code {code} */
function codesOf(project: Project, parsed: Parsed): Id[] | null {
	// A name may hold a comma.
	const given = parsed
		.all('codes')
		.flatMap((one) => (codeCalled(project, one.trim()) ? [one] : one.split(',')))
		.map((one) => one.trim());
	if (given.length === 0) return null;
	return given.flatMap((called) => {
		const code = codeCalled(project, called);
		if (!code) throw new SimpulError('table.unknown-code', { code: called });
		return [...withDescendants(project, code.id)];
	});
}
