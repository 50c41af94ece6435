/**
 * A made-up project as plain columns: what every engine is given. Offsets are characters counted over all sources, source `s` being
 * [s * LENGTH, (s + 1) * LENGTH). A seventh of the codings stands on the passage of the coding before it, as when a coder gives one
 * passage several codes.
 */
import { exponential, random } from './random.ts';

export const SOURCES = 5000;
export const ACTORS = 500;
export const CODES = 200;
export const CODERS = 20;
export const CITIES = 20;
/** Characters of each text. */
export const LENGTH = 10_000;
const TOPS = 8;
const MIDDLES = 40;
const LABEL = 4;

export type Made = {
	readonly codings: number;
	/** Per code; -1 = top. Parents come before children. */
	readonly parent: Int16Array;
	readonly city: Uint8Array;
	/** First turn of each source, and one more. */
	readonly firstTurn: Uint32Array;
	/** What is said in a turn, [start, end); a label of four characters stands before it and a line end after it. */
	readonly turns: { readonly start: number[]; readonly end: number[]; readonly speaker: number[] };
	/** Actors by source; position 0 is the interviewer, who is nobody's actor. */
	readonly speakers: readonly (readonly number[])[];
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	readonly source: Uint16Array;
	readonly code: Uint16Array;
	readonly coder: Uint8Array;
};

export function make(codings: number, seed = 1): Made {
	const next = random(seed);
	const parent = codeTree();
	const city = Uint8Array.from({ length: ACTORS }, () => next() * CITIES);
	const speech = makeTurns(next);
	return { codings, parent, city, ...speech, ...makeCodings(codings, next) };
}

function codeTree(): Int16Array {
	const parent = new Int16Array(CODES).fill(-1);
	let code = 0;
	const leaves = CODES - TOPS - MIDDLES;
	for (let top = 0; top < TOPS; top++) {
		const above = code++;
		for (let m = 0; m < MIDDLES / TOPS; m++) {
			const middle = code++;
			parent[middle] = above;
			const nth = (top * MIDDLES) / TOPS + m;
			const last = Math.floor(((nth + 1) * leaves) / MIDDLES);
			for (let leaf = Math.floor((nth * leaves) / MIDDLES); leaf < last; leaf++)
				parent[code++] = middle;
		}
	}
	return parent;
}

function makeTurns(next: () => number) {
	const firstTurn = new Uint32Array(SOURCES + 1);
	const turns = { start: [] as number[], end: [] as number[], speaker: [] as number[] };
	const speakers: number[][] = [];
	for (let s = 0; s < SOURCES; s++) {
		const people = 2 + Math.floor(next() * 6);
		speakers.push([-1, ...Array.from({ length: people }, () => Math.floor(next() * ACTORS))]);
		for (let at = 0; at < LENGTH - 30;) {
			const until = Math.min(LENGTH, at + 25 + exponential(next, 160));
			turns.start.push(s * LENGTH + at + LABEL);
			turns.end.push(s * LENGTH + until - 1);
			turns.speaker.push(Math.floor(next() * (people + 1)));
			at = until;
		}
		firstTurn[s + 1] = turns.start.length;
	}
	return { firstTurn, turns, speakers };
}

function makeCodings(codings: number, next: () => number) {
	const start = new Uint32Array(codings);
	const end = new Uint32Array(codings);
	const source = new Uint16Array(codings);
	const code = new Uint16Array(codings);
	const coder = new Uint8Array(codings);
	let n = 0;
	for (let s = 0; s < SOURCES; s++) {
		const until = Math.floor(((s + 1) * codings) / SOURCES);
		const passages = Array.from({ length: until - n }, () => {
			const from = Math.floor(next() * (LENGTH - 20));
			return { from, to: Math.min(LENGTH, from + Math.min(1500, 10 + exponential(next, 220))) };
		}).sort((a, b) => a.from - b.from || a.to - b.to);
		for (const [p, { from, to }] of passages.entries()) {
			const again = p > 0 && next() < 1 / 7;
			start[n] = again ? start[n - 1]! : s * LENGTH + from;
			end[n] = again ? end[n - 1]! : s * LENGTH + to;
			source[n] = s;
			code[n] = Math.floor(CODES * next() ** 1.8);
			coder[n] = again ? coder[n - 1]! : Math.floor(CODERS * next() ** 1.5);
			n++;
		}
	}
	return { start, end, source, code, coder };
}
