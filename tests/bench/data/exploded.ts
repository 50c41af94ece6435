/**
 * The made data as the peers like them best: one row per coding and turn it meets, already cut and already in words. Only turns of
 * participants are there. `ref` numbers the references: codings of one coder on one passage under one top-level code are one.
 */
import { wordSpans } from '../../../src/core/text/words.ts';
import { LENGTH, SOURCES, type Made } from './made.ts';

export type Exploded = {
	readonly rows: number;
	readonly ref: Uint32Array;
	readonly actor: Uint16Array;
	readonly source: Uint16Array;
	readonly code: Uint16Array;
	readonly coder: Uint8Array;
	/** Words [from, to), numbered over all texts. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
};

export function explode(made: Made, text: (source: number) => string): Exploded {
	const columns = {
		ref: [],
		actor: [],
		source: [],
		code: [],
		coder: [],
		from: [],
		to: []
	} as Record<string, number[]>;
	const refs = new Map<string, number>();
	let words = 0;
	let coding = 0;
	for (let s = 0; s < SOURCES; s++) {
		const base = s * LENGTH;
		const spoken = turnsOf(made, s).map((turn) => {
			const { start, end } = wordSpans(text(s), turn.start - base, turn.end - base);
			const before = words;
			words += start.length;
			return { ...turn, before, wordStart: start, wordEnd: end };
		});
		for (; coding < made.codings && made.source[coding] === s; coding++) {
			const [from, to] = [made.start[coding]!, made.end[coding]!];
			const ref = numberOf(
				refs,
				`${from} ${to} ${made.coder[coding]} ${topOf(made, made.code[coding]!)}`
			);
			for (const turn of spoken) {
				if (turn.start >= to) break;
				if (turn.end <= from || turn.actor < 0) continue;
				columns['ref']!.push(ref);
				columns['actor']!.push(turn.actor);
				columns['source']!.push(s);
				columns['code']!.push(made.code[coding]!);
				columns['coder']!.push(made.coder[coding]!);
				columns['from']!.push(turn.before + upTo(turn.wordEnd, Math.max(from, turn.start) - base));
				columns['to']!.push(turn.before + upTo(turn.wordStart, Math.min(to, turn.end) - base - 1));
			}
		}
	}
	return {
		rows: columns['ref']!.length,
		...{ ref: Uint32Array.from(columns['ref']!), actor: Uint16Array.from(columns['actor']!) },
		...{ source: Uint16Array.from(columns['source']!), code: Uint16Array.from(columns['code']!) },
		coder: Uint8Array.from(columns['coder']!),
		...{ from: Uint32Array.from(columns['from']!), to: Uint32Array.from(columns['to']!) }
	};
}

function turnsOf({ firstTurn, turns, speakers }: Made, s: number) {
	const found = [];
	for (let t = firstTurn[s]!; t < firstTurn[s + 1]!; t++)
		found.push({
			start: turns.start[t]!,
			end: turns.end[t]!,
			actor: speakers[s]![turns.speaker[t]!]!
		});
	return found;
}

export function topOf({ parent }: Made, code: number): number {
	let at = code;
	while (parent[at]! >= 0) at = parent[at]!;
	return at;
}

function numberOf(known: Map<string, number>, key: string): number {
	const number = known.get(key) ?? known.size;
	known.set(key, number);
	return number;
}

/** How many of the ascending values are at most `limit`. */
function upTo(values: Int32Array, limit: number): number {
	let n = 0;
	while (n < values.length && values[n]! <= limit) n++;
	return n;
}
