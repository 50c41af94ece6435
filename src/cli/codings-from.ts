/** Rows of a codings table as codings: names become ids, quotes become offsets, and a bad row is named by its line. */
import { answersIn } from '#core/coded-table/answers.ts';
import { FOLLOWING } from '#core/codings-file/columns.ts';
import type { NewCoding } from '#core/commands/new-records.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Fields } from '#core/model/json.ts';
import type { Project } from '#core/model/project.ts';
import { VALENCES, type Coding, type CodingExtras, type Id } from '#core/model/records.ts';
import { codingsOf } from '#core/model/codings.ts';
import { passageKey } from '#core/commands/passage-key.ts';
import { ActorBook } from './actor-book.ts';
import { CoderBook } from './coder-book.ts';
import { codeCalled } from './find-code.ts';
import { findSource } from './find-source.ts';
import { spanReader } from './row-span.ts';
import { readTable, type At, type Line } from './read-table.ts';
import type { Session } from './session.ts';

const USED = [
	'start',
	'end',
	'quote',
	'coder',
	'valence',
	'about',
	'holder',
	'relation',
	'level',
	'note',
	'via'
];
/** Columns that `simpul codings` and `simpul suggest` print and that follow from the others. */
const FOLLOWS = [...FOLLOWING, 'score', 'cues'];

/**
 * @returns what the command `coding.import` takes, and what is to be said when it is done
 * @throws SimpulError table.*, source.not-named and coding.row-* with {file, line}
 */
export async function codingsFrom(session: Session, file: string) {
	const { project, world } = session;
	const { columns, lines } = readTable(file, ['source', 'code'], [...USED, ...FOLLOWS]);
	if (!columns.includes('quote') && !(columns.includes('start') && columns.includes('end')))
		throw new SimpulError('table.no-column', {
			file,
			column: 'start, end / quote',
			columns: [...columns]
		});
	const book = new ActorBook(project, world.newId);
	const coders = new CoderBook(project, world.newId, session.coder);
	const spanOf = spanReader(session);
	const needNew = noRepeats(project);
	const codings: NewCoding[] = [];
	for (const row of lines) {
		const at = { file, line: row.line };
		const source = findSource(project, row.get('source'), at);
		const span = await spanOf(source, row, at);
		const code = codeOf(project, row.get('code'), at);
		const coding = { source: source.id, code, coder: coders.idOf(row.get('coder')), ...span };
		needNew(coding, { ...at, code: row.get('code'), source: source.name });
		codings.push({ unique: world.newId(), ...coding, ...extrasOf(row, book, at) });
	}
	return { codings, coders: coders.made, actors: book.actors, warnings: spanOf.warnings };
}

/** Nobody codes the same twice, in the project or in the table. */
function noRepeats(project: Project) {
	const said = new Map<Id, Set<string>>();
	return (coding: Pick<Coding, 'source' | 'code' | 'coder' | 'start' | 'end'>, facts: Fields) => {
		const { source } = coding;
		const there = [...codingsOf(project.codings.get(source))].filter((c) => c.alive);
		const keys = said.get(source) ?? new Set(there.map(passageKey));
		said.set(source, keys);
		if (keys.has(passageKey(coding))) throw new SimpulError('coding.row-duplicate', facts);
		keys.add(passageKey(coding));
	};
}

/** A code by its id, or by its name in either language. */
function codeOf(project: Project, name: string, at: At): Id {
	const code = codeCalled(project, name);
	if (!code) throw new SimpulError('coding.row-code', { ...at, code: name });
	if (!code.codable) throw new SimpulError('coding.row-heading', { ...at, code: name });
	return code.id;
}

/** By what is no answer; actors are none of them, because whoever is named is made. */
const NO_ANSWER: { readonly [column: string]: string } = {
	valence: 'coding.row-valence',
	relation: 'coding.row-relation',
	level: 'coding.row-level'
};

/** @throws SimpulError coding.row-valence, coding.row-relation, coding.row-level */
function extrasOf(row: Line, book: ActorBook, at: At): CodingExtras {
	const answers = answersIn(row.get, (name) => book.idOf(name));
	if (!('wrong' in answers)) return answers;
	const { wrong, cell } = answers;
	throw new SimpulError(NO_ANSWER[wrong]!, { ...at, [wrong]: cell, valences: [...VALENCES] });
}
