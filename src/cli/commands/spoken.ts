import { addAttribution } from '#core/commands/add-attribution.ts';
import { editAttribution } from '#core/commands/edit-attribution.ts';
import { removeAttribution } from '#core/commands/remove-attribution.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Attribution, Id, Source } from '#core/model/records.ts';
import { find } from '#core/model/visible.ts';
import type { Span } from '#core/text/span.ts';
import { spoken as words } from '#i18n/spoken.ts';
import { SPOKEN_FORMATS, sourcesByName, spokenFile } from '#report/spoken-file.ts';
import { ActorBook } from '../actor-book.ts';
import { choice, need, parse, UsageError, type Parsed } from '../args.ts';
import { findSource } from '../find-source.ts';
import { formatOf } from '../format-args.ts';
import { openSession } from '../open-session.ts';
import { inWords, tell, warn, write } from '../output.ts';
import { spanReader } from '../row-span.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts-of.ts';

const LANGUAGES = ['id', 'en'] as const;
const PRINTING = ['format', 'lang', 'out'] as const;
const GIVING = ['actor', 'start', 'end', 'quote'] as const;

/** `simpul spoken PROJECT`: prints the ranges given to actors by hand, gives one, changes one or takes one back. */
export async function runSpoken(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['source', ...GIVING, 'change', 'remove', ...PRINTING]);
	const path = need(parsed.positionals[0], 'PROJECT');
	const [change, remove] = [parsed.one('change'), parsed.one('remove')];
	const gives = GIVING.some((name) => parsed.one(name) !== undefined);
	if (change === undefined && remove === undefined && !gives) return print(path, parsed);
	const other = remove === undefined ? [] : (['change', ...GIVING] as const);
	for (const name of [
		...(change === undefined && remove === undefined ? [] : ['source']),
		...other
	])
		refuse(parsed, name);
	for (const name of PRINTING) refuse(parsed, name);
	if (remove !== undefined) return takeBack(path, remove);
	return change === undefined ? give(path, parsed) : edit(path, change, parsed);
}

/** @throws UsageError usage.extra: what would be left unheard is refused */
function refuse(parsed: Parsed, name: string): void {
	if (parsed.one(name) !== undefined)
		throw new UsageError('usage.extra', { argument: `--${name}` });
}

async function print(path: string, parsed: Parsed): Promise<number> {
	const format = formatOf(parsed, SPOKEN_FORMATS, 'text');
	const session = await openSession(path);
	const { project } = session;
	const locale = choice(parsed, 'lang', LANGUAGES, session.lang);
	const name = parsed.one('source');
	const sources = name === undefined ? sourcesByName(project) : [sourceNamed(session, name)];
	const texts = await textsOf(session);
	await session.store.close();
	await write(
		spokenFile(format, project, sources, locale, (hash) => texts.get(hash)!),
		parsed.one('out')
	);
	return 0;
}

async function give(path: string, parsed: Parsed): Promise<number> {
	const name = need(parsed.one('source'), '--source');
	const actor = need(parsed.one('actor'), '--actor');
	const session = await openSession(path);
	const source = sourceNamed(session, name);
	const span = await spanFrom(session, source, parsed);
	const id = session.world.newId();
	const { made, actorId } = actorNamed(session, actor);
	const args = { id, source: source.id, ...span, actor: actorId, actors: made };
	await session.run((project) => addAttribution(project, args));
	return close(session, id, words.givenTo);
}

async function edit(path: string, id: Id, parsed: Parsed): Promise<number> {
	const session = await openSession(path);
	const row = needRange(session, id);
	const name = parsed.one('actor');
	const { made, actorId } =
		name === undefined ? { made: [], actorId: row.actor } : actorNamed(session, name);
	const moved = ['start', 'end', 'quote'].some((option) => parsed.one(option) !== undefined);
	const source = session.project.sources.get(row.source)!;
	const span = moved ? await spanFrom(session, source, parsed, row) : {};
	await session.run((project) =>
		editAttribution(project, { id, ...span, actor: actorId, actors: made })
	);
	return close(session, id, words.givenTo);
}

async function takeBack(path: string, id: Id): Promise<number> {
	const session = await openSession(path);
	needRange(session, id);
	await session.run((project) => removeAttribution(project, { id }));
	return close(session, id, words.removed);
}

async function close(session: Session, id: Id, said: typeof words.givenTo): Promise<number> {
	await session.store.close();
	const { actor } = session.project.attributions.get(id)!;
	tell(`${inWords(said, session.project.actors.get(actor)!.name)} ${id}`);
	return 0;
}

/** @throws SimpulError attribution.unknown {attribution} */
function needRange({ project }: Session, id: Id): Attribution {
	const row = find(project, 'attributions', id);
	if (!row) throw new SimpulError('attribution.unknown', { attribution: id });
	return row;
}

const at = (option: string) => ({ file: `--${option}`, line: 0 });
const sourceNamed = ({ project }: Session, name: string): Source =>
	findSource(project, name, at('source'));

function actorNamed({ project, world }: Session, name: string) {
	const book = new ActorBook(project, world.newId);
	return { actorId: need(book.idOf(name) ?? undefined, '--actor'), made: book.actors };
}

/** As a row of codings.csv would say it; what is not told stays as it is in `before`. */
async function spanFrom(
	session: Session,
	source: Source,
	parsed: Parsed,
	before?: Span
): Promise<Span> {
	const quote = parsed.one('quote') ?? '';
	const ends = { start: parsed.one('start'), end: parsed.one('end') };
	const untold = quote === '' && before === undefined;
	if (untold) for (const end of ['start', 'end'] as const) need(ends[end], `--${end}`);
	const told = (end: 'start' | 'end') =>
		ends[end] ?? (quote === '' ? String(before?.[end] ?? '') : '');
	const cells: { readonly [column: string]: string } = {
		...{ quote, start: told('start'), end: told('end') }
	};
	const spanOf = spanReader(session);
	const option = quote === '' ? 'start' : 'quote';
	const span = await spanOf(source, { line: 0, get: (column) => cells[column] ?? '' }, at(option));
	for (const warning of spanOf.warnings) warn(warning);
	return span;
}
