/**
 * One source with the numbers of its block's own code and coder lists translated to the project's. The codes' column is kept with
 * the block (4 bytes per coding), coders are rarely asked for.
 */
import type { CodeNumbers } from '../facts/code-numbers.ts';
import type { SourceView } from '../facts/dimension.ts';
import type { Facts } from '../facts/facts.ts';
import type { CodingBlock } from '../model/codings.ts';

const kept = new WeakMap<CodingBlock, { codes: CodeNumbers; column: Int32Array }>();

export function viewOf({ sources, codes, people }: Facts, number: number): SourceView {
	const facts = sources[number]!;
	const { block } = facts;
	let coder: Int32Array | null = null;
	return {
		number,
		facts,
		code: codesOf(block, codes),
		get coder() {
			const numberOf = (id: string) => people.coders.number.get(id) ?? -1;
			return (coder ??= translated(block.coder, block.coders.map(numberOf)));
		}
	};
}

function codesOf(block: CodingBlock, codes: CodeNumbers): Int32Array {
	const known = kept.get(block);
	if (known?.codes === codes) return known.column;
	const numbers = block.codes.map((id) => codes.number.get(id) ?? -1);
	const column = translated(block.code, numbers);
	kept.set(block, { codes, column });
	return column;
}

function translated(column: Uint16Array, numbers: readonly number[]): Int32Array {
	const made = new Int32Array(column.length);
	for (let i = 0; i < column.length; i++) made[i] = numbers[column[i]!]!;
	return made;
}
