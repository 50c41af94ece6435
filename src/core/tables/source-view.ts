/**
 * One source with the numbers of its block's own code and coder lists translated to the project's. Both columns are kept with the
 * block (4 bytes per coding each), that of the coders only once a table asks for coders.
 */
import type { SourceView } from '../facts/dimension.ts';
import type { Facts } from '../facts/facts.ts';
import type { CodingBlock } from '../model/codings.ts';
import type { Id } from '../model/records.ts';

type Numbers = ReadonlyMap<Id, number>;
type Kept = WeakMap<CodingBlock, { readonly numbers: Numbers; readonly column: Int32Array }>;

const codes: Kept = new WeakMap();
const coders: Kept = new WeakMap();
const views = new WeakMap<Facts, SourceView[]>();

export function viewOf(all: Facts, number: number): SourceView {
	let known = views.get(all);
	if (!known) {
		known = [];
		views.set(all, known);
	}
	return (known[number] ??= newView(all, number));
}

function newView(all: Facts, number: number): SourceView {
	const facts = all.sources[number]!;
	const { block } = facts;
	return {
		number,
		facts,
		code: kept(codes, block, all.codes.number, block.codes, block.code),
		get coder() {
			return kept(coders, block, all.people.coders.number, block.coders, block.coder);
		},
		coderNumbers: numbersOf(all.people.coders.number, block.coders)
	};
}

const numbersOf = (numbers: Numbers, names: readonly Id[]): Int32Array =>
	Int32Array.from(names, (name) => numbers.get(name) ?? -1);

function kept(
	columns: Kept,
	block: CodingBlock,
	numbers: Numbers,
	names: readonly Id[],
	column: Uint16Array
): Int32Array {
	const known = columns.get(block);
	if (known?.numbers === numbers) return known.column;
	const own = numbersOf(numbers, names);
	const made = new Int32Array(column.length);
	for (let i = 0; i < column.length; i++) made[i] = own[column[i]!]!;
	columns.set(block, { numbers, column: made });
	return made;
}
