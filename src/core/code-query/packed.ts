/**
 * An answer as columns of integers: it goes from the thread that counts to the page at once, however many stretches there are, and the
 * page makes values of those that it shows. Rows are those of the project that was asked.
 */
import type { Dim } from '../facts/dim.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import {
	numbersFound,
	rowsOf,
	stretchesFound,
	type CodeNumbersFound,
	type FoundPassage,
	type Stretch
} from './answer.ts';
import type { Asked, AskedPassage } from './ask.ts';
import type { CountedRow, CountedTable } from './code-answer.ts';
import { countBy } from './count-by.ts';

/** Lists one behind the other: that of stretch i is `all[first[i]] … all[first[i + 1] - 1]`. */
type Lists = { readonly first: Int32Array; readonly all: Int32Array };

export type PackedPassages = {
	readonly sources: readonly Id[];
	/** Position in `sources`. */
	readonly source: Int32Array;
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Rows in the codings of the source. */
	readonly rows: Lists;
	readonly people: readonly Id[];
	/** Positions in `people`. */
	readonly speakers: Lists;
	readonly actors: Lists;
};

export type PackedRow = CountedRow & {
	/** Positions of the stretches behind its number. */
	readonly behind: Int32Array;
};
export type PackedTable = Omit<CountedTable, 'rows'> & { readonly rows: readonly PackedRow[] };

export type PackedAnswer = {
	readonly numbers: CodeNumbersFound;
	readonly passages: PackedPassages;
	readonly table: PackedTable | null;
	/** Why there is no table, though one was asked for. */
	readonly problem: Pick<SimpulError, 'code' | 'data'> | null;
};

export function packAnswer(
	project: Project,
	asked: Asked,
	by: Dim | null,
	lang: Lang
): PackedAnswer {
	const stretches = stretchesFound(asked);
	return {
		numbers: numbersFound(asked),
		passages: packPassages(asked, stretches),
		...tableOrProblem(project, asked, by, lang, stretches)
	};
}

/** A dimension that is not there is no reason to keep the passages back. */
function tableOrProblem(
	project: Project,
	asked: Asked,
	by: Dim | null,
	lang: Lang,
	stretches: readonly Stretch[]
): Pick<PackedAnswer, 'table' | 'problem'> {
	try {
		const table = by && packTable(project, asked, by, lang, stretches);
		return { table, problem: null };
	} catch (error) {
		if (!(error instanceof SimpulError)) throw error;
		return { table: null, problem: { code: error.code, data: error.data } };
	}
}

function packPassages({ facts, query }: Asked, stretches: readonly Stretch[]): PackedPassages {
	const [sources, people] = [new Numbered(), new Numbered()];
	const said = ({ of }: Stretch, who: 'speaker' | 'actor') => {
		const { spans } = of[0]!.view.facts;
		const { rows } = who === 'speaker' ? facts.people.speakers : facts.people.actors;
		const ids = of.flatMap(({ passage }) =>
			passage.spans.flatMap((k) => rows[spans[who][k]!]?.id ?? [])
		);
		return [...new Set(ids)].map((id) => people.of(id));
	};
	return {
		source: Int32Array.from(stretches, ({ of }) => sources.of(of[0]!.view.facts.block.source)),
		start: Int32Array.from(stretches, ({ start }) => start),
		end: Int32Array.from(stretches, ({ end }) => end),
		rows: lists(stretches.map((one) => rowsOf(one, query.result))),
		speakers: lists(stretches.map((one) => said(one, 'speaker'))),
		actors: lists(stretches.map((one) => said(one, 'actor'))),
		...{ sources: sources.ids, people: people.ids }
	};
}

function packTable(
	project: Project,
	asked: Asked,
	by: Dim,
	lang: Lang,
	stretches: readonly Stretch[]
): PackedTable {
	const places = new Map<AskedPassage, number[]>();
	stretches.forEach(({ of }, at) => {
		for (const one of of) {
			const known = places.get(one);
			if (known) known.push(at);
			else places.set(one, [at]);
		}
	});
	const table = countBy(project, asked, by, lang);
	return {
		...table,
		rows: table.rows.map(({ found, ...row }) => {
			const behind = new Set(found.flatMap((one) => places.get(one) ?? []));
			return { ...row, found: found.length, behind: Int32Array.from(behind).sort() };
		})
	};
}

class Numbered {
	readonly ids: Id[] = [];
	#numbers = new Map<Id, number>();

	of(id: Id): number {
		const known = this.#numbers.get(id);
		if (known !== undefined) return known;
		this.#numbers.set(id, this.ids.length);
		return this.ids.push(id) - 1;
	}
}

function lists(all: readonly (readonly number[])[]): Lists {
	const first = new Int32Array(all.length + 1);
	all.forEach((one, i) => (first[i + 1] = first[i]! + one.length));
	return { first, all: Int32Array.from(all.flat()) };
}

const listAt = ({ first, all }: Lists, i: number): number[] => [
	...all.subarray(first[i]!, first[i + 1]!)
];

/** The stretch at a place. @param project  the one that was asked */
export function passageAt(project: Project, packed: PackedPassages, i: number): FoundPassage {
	const source = packed.sources[packed.source[i]!]!;
	const block = project.codings.get(source)!;
	const rows = listAt(packed.rows, i);
	const named = (column: Lists) => listAt(column, i).map((at) => packed.people[at]!);
	return {
		...{ source, start: packed.start[i]!, end: packed.end[i]! },
		coder: block.coders[block.coder[rows[0]!]!]!,
		codings: rows.map((row) => block.ids[row]!),
		codes: [...new Set(rows.map((row) => block.codes[block.code[row]!]!))],
		...{ speakers: named(packed.speakers), actors: named(packed.actors) }
	};
}
