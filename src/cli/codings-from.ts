/** Rows of a codings table as codings: names become ids, quotes become offsets, and a bad row is named by its line. */
import type { NewCoder, NewCoding } from '#core/commands/new-records.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import { VALENCES, type CodingExtras, type Id, type Source } from '#core/model/records.ts';
import { alive, isShown } from '#core/model/visible.ts';
import { normaliseText } from '#core/text/normalise.ts';
import { ActorBook } from './actor-book.ts';
import { findSource } from './find-source.ts';
import { readTable, type Line } from './read-table.ts';
import type { Session } from './session.ts';

type At = { readonly file: string; readonly line: number };

/** @throws SimpulError table.* and coding.row-* with {file, line} */
export async function codingsFrom(session: Session, file: string) {
	const { project, world, store } = session;
	const { columns, lines } = readTable(file, ['source', 'code']);
	const byQuote = columns.includes('quote');
	if (!byQuote && !(columns.includes('start') && columns.includes('end')))
		throw new SimpulError('table.no-column', {
			file,
			column: 'start, end / quote',
			columns: [...columns]
		});
	const book = new ActorBook(project, world.newId);
	const coders = new CoderBook(project, world.newId, session.coder);
	const codings: NewCoding[] = [];
	for (const row of lines) {
		const at = { file, line: row.line };
		const source = findSource(project, row.get('source'), at);
		const span =
			row.get('start') === '' && byQuote
				? quoted(await store.text(source.text), row.get('quote'), at)
				: ranged(source, row, at);
		const code = codeOf(project, row.get('code'), at);
		codings.push({
			unique: world.newId(),
			source: source.id,
			code,
			coder: coders.idOf(row.get('coder')),
			...span,
			...extrasOf(row, book, at)
		});
	}
	return { codings, coders: coders.made, actors: book.actors };
}

function ranged(source: Source, row: Line, at: At) {
	const [start, end] = [row.get('start'), row.get('end')].map((text) =>
		/^\d+$/.test(text) ? Number(text) : NaN
	) as [number, number];
	if (!(start < end && end <= source.length))
		throw new SimpulError('coding.row-range', {
			...at,
			start: row.get('start'),
			end: row.get('end'),
			source: source.name,
			length: source.length
		});
	return { start, end };
}

function quoted(text: string, raw: string, at: At) {
	const quote = normaliseText(raw);
	const start = quote === '' ? -1 : text.indexOf(quote);
	if (start < 0) throw new SimpulError('coding.row-quote-missing', { ...at, quote: short(quote) });
	if (text.indexOf(quote, start + 1) >= 0)
		throw new SimpulError('coding.row-quote-twice', { ...at, quote: short(quote) });
	return { start, end: start + quote.length };
}

const short = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 60)}…` : quote);

/** A code by its id, or by its name in either language. */
function codeOf(project: Project, name: string, at: At): Id {
	const wanted = name.toLowerCase();
	const named = alive(project, 'codes').filter((c) =>
		[c.name.en, c.name.id].some((n) => n?.toLowerCase() === wanted)
	);
	const code = project.codes.get(name)?.alive ? project.codes.get(name)! : named[0];
	if (!code || !isShown(project, code.id))
		throw new SimpulError('coding.row-code', { ...at, code: name });
	if (!code.codable) throw new SimpulError('coding.row-heading', { ...at, code: name });
	return code.id;
}

function extrasOf(row: Line, book: ActorBook, at: At): CodingExtras {
	const valence = VALENCES.find((v) => v === row.get('valence').toLowerCase());
	if (row.get('valence') !== '' && !valence)
		throw new SimpulError('coding.row-valence', {
			...at,
			valence: row.get('valence'),
			valences: [...VALENCES]
		});
	const actors = (column: string) => names(row.get(column)).map((name) => book.idOf(name)!);
	const [about, holder, relation] = [actors('about'), actors('holder'), actors('relation')];
	if (relation.length !== 0 && relation.length !== 2)
		throw new SimpulError('coding.row-relation', { ...at, relation: row.get('relation') });
	const level = row.get('level');
	if (!/^[0-4]?$/.test(level)) throw new SimpulError('coding.row-level', { ...at, level });
	return {
		...(valence ? { valence } : {}),
		...(about.length > 0 ? { about } : {}),
		...(holder.length > 0 ? { holder } : {}),
		...(relation.length === 2 ? { relation: [relation[0]!, relation[1]!] as const } : {}),
		...(level !== '' ? { level: Number(level) } : {}),
		...(row.get('note') !== '' ? { note: row.get('note') } : {})
	};
}

/** Several actors in one cell are parted by `;` or `|`. */
const names = (cell: string) =>
	cell
		.split(/[;|]/)
		.map((name) => name.trim())
		.filter(Boolean);

class CoderBook {
	readonly made: NewCoder[] = [];
	#ids: Map<string, Id>;
	#newId: () => string;
	#default: Id;

	constructor(project: Project, newId: () => string, usual: Id) {
		this.#ids = new Map(
			alive(project, 'coders').map((coder) => [coder.name.toLowerCase(), coder.id])
		);
		this.#newId = newId;
		this.#default = usual;
	}

	idOf(name: string): Id {
		if (name === '') return this.#default;
		const known = this.#ids.get(name.toLowerCase());
		if (known) return known;
		const id = `coder-${this.#newId()}`;
		this.made.push({ id, name, initials: name.slice(0, 2).toUpperCase(), colour: '#7a4b00' });
		this.#ids.set(name.toLowerCase(), id);
		return id;
	}
}
