/** The made data as the program holds it: rows in maps, codings as one block per source. */
import type { CodingBlock } from '../../../src/core/model/codings.ts';
import { EMPTY, type Project } from '../../../src/core/model/project.ts';
import type {
	Code,
	Id,
	SmallTable,
	Source,
	Speaker,
	Tables
} from '../../../src/core/model/records.ts';
import { ACTORS, CITIES, CODERS, LENGTH, SOURCES, type Made } from './made.ts';

const padded = (prefix: string, n: number, digits: number) =>
	`${prefix}${String(n).padStart(digits, '0')}`;
export const actorId = (n: number) => padded('actor', n, 3);
export const codeId = (n: number) => padded('code', n, 3);
export const coderId = (n: number) => padded('coder', n, 2);
export const sourceId = (n: number) => padded('source', n, 4);
export const cityName = (n: number) => padded('City ', n, 2);
export const textHash = (n: number) => padded('text', n, 4);
export const sourceOfHash = (hash: string) => Number(hash.slice(4));

export function makeProject(made: Made): Project {
	return Object.freeze({
		...EMPTY,
		...smallTables(made),
		codings: new Map(blocks(made).map((block) => [block.source, block]))
	});
}

export function smallTables(
	made: Made
): Pick<
	Project,
	Exclude<
		SmallTable,
		'attributions' | 'frameworks' | 'views' | 'claims' | 'referenceTables' | 'summaries'
	>
> {
	const base = { alive: true } as const;
	const cells = Array.from(made.city, (city, a) => ({
		...{ ...base, id: `city.${actorId(a)}`, attribute: 'city', owner: actorId(a) },
		value: cityName(city)
	}));
	return {
		meta: rows([{ ...base, id: 'project', name: 'Made', lang: 'en' }]),
		coders: rows(
			many(CODERS, (n) => ({
				...base,
				id: coderId(n),
				name: `Coder ${n}`,
				initials: `C${n}`,
				colour: '#0072b2'
			}))
		),
		actors: rows(
			many(ACTORS, (n) => ({ ...base, id: actorId(n), name: actorId(n), type: null, note: '' }))
		),
		attributes: rows([{ ...base, id: 'city', name: 'City', on: 'actor', type: 'category' }]),
		cells: rows(cells),
		codes: rows(Array.from(made.parent, (parent, n) => codeRow(n, parent))),
		sources: rows(many(SOURCES, (s) => sourceRow(made, s))),
		speakers: rows(made.speakers.flatMap(speakerRows))
	};
}

const rows = <T extends Tables[SmallTable]>(list: readonly T[]): ReadonlyMap<Id, T> =>
	new Map(list.map((row) => [row.id, row]));
const many = <T>(count: number, one: (n: number) => T): T[] =>
	Array.from({ length: count }, (_, n) => one(n));

const codeRow = (n: number, parent: number): Code => ({
	...{
		id: codeId(n),
		alive: true,
		name: { en: codeId(n) },
		parent: parent < 0 ? null : codeId(parent)
	},
	...{
		framework: null,
		rank: n,
		colour: '#0072b2',
		definition: {},
		include: {},
		exclude: {},
		rule: {}
	},
	...{ examples: [], cues: {}, confusable: [], citations: [], valence: 'none', codable: true }
});

function sourceRow({ firstTurn, turns, speakers }: Made, s: number): Source {
	const own = (column: readonly number[]) => column.slice(firstTurn[s], firstTurn[s + 1]);
	const local = (offset: number) => offset - s * LENGTH;
	const start = own(turns.start).map(local);
	const end = own(turns.end).map(local);
	const from = start.map((_, t) => (t === 0 ? 0 : end[t - 1]! + 1));
	return {
		...{
			id: sourceId(s),
			alive: true,
			name: sourceId(s),
			kind: 'interview',
			text: textHash(s),
			length: LENGTH
		},
		...{
			words: 0,
			lang: 'en',
			file: null,
			date: null,
			turns: { from, start, end, speaker: own(turns.speaker) }
		},
		...{ speakers: speakers[s]!.map((_, p) => `${sourceId(s)}.${p}`), actor: null }
	};
}

const speakerRows = (actors: readonly number[], s: number): Speaker[] =>
	actors.map((actor, p) => ({
		...{ id: `${sourceId(s)}.${p}`, alive: true, source: sourceId(s), label: `S${p}` },
		role: actor < 0 ? 'interviewer' : 'participant',
		actor: actor < 0 ? null : actorId(actor)
	}));

/** In the order of `packCodings`, without making an object of each coding on the way. */
export function blocks(made: Made): CodingBlock[] {
	const codes = many(made.parent.length, codeId);
	const coders = many(CODERS, coderId);
	const all: CodingBlock[] = [];
	for (let s = 0, from = 0; s < SOURCES; s++) {
		let to = from;
		while (to < made.codings && made.source[to] === s) to++;
		const local = (column: Uint32Array) =>
			Int32Array.from(column.subarray(from, to), (at) => at - s * LENGTH);
		all.push({
			source: sourceId(s),
			ids: many(to - from, (n) => padded(`${sourceId(s)}~`, n, 10)),
			...{ start: local(made.start), end: local(made.end), code: made.code.slice(from, to) },
			coder: Uint16Array.from(made.coder.subarray(from, to)),
			alive: new Uint8Array(to - from).fill(1),
			...{ codes, coders, extras: new Map() }
		});
		from = to;
	}
	return all;
}

/** Cities and coders of the filtered table: 3 of 20 and 5 of 20. */
export const FILTER = {
	cities: many(3, cityName),
	coders: many(5, coderId)
};
export const CITY_COUNT = CITIES;
