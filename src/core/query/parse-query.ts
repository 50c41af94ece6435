/**
 * From what was typed to what is asked (rules Q2-Q8): words, "phrases", wild*cards, /expressions/, NEAR, OR, -without, brackets.
 * OR binds least, then words side by side, then NEAR. Whatever cannot be understood names its place.
 */
import { SimpulError } from '../model/error.ts';
import type { Query } from './ast.ts';
import { foldText } from './fold.ts';
import { tokens, type Token } from './tokens.ts';

/**
 * @throws SimpulError query.empty, query.unexpected {at}, query.unclosed-bracket {at}, query.only-without {at}, query.no-letters {at},
 *   query.bad-regex {at, reason}, and those of `tokens`
 */
export function parseQuery(typed: string): Query {
	const reader = new Reader(tokens(typed), typed.length + 1);
	if (reader.peek() === undefined) throw new SimpulError('query.empty');
	const query = reader.either();
	const rest = reader.peek();
	if (rest) throw new SimpulError('query.unexpected', { at: rest.at });
	return query;
}

class Reader {
	#tokens: readonly Token[];
	#next = 0;
	#end: number;

	/** @param end  position behind the last character */
	constructor(all: readonly Token[], end: number) {
		this.#tokens = all;
		this.#end = end;
	}

	peek(): Token | undefined {
		return this.#tokens[this.#next];
	}

	#take(is: Token['is']): boolean {
		if (this.peek()?.is !== is) return false;
		this.#next++;
		return true;
	}

	either(): Query {
		const any = [this.#together()];
		while (this.#take('or')) any.push(this.#together());
		return any.length === 1 ? any[0]! : { kind: 'or', any };
	}

	#together(): Query {
		const first = this.peek();
		const all: Query[] = [];
		const without: Query[] = [];
		for (
			let next = this.peek();
			next && next.is !== 'or' && next.is !== 'close';
			next = this.peek()
		)
			if (this.#take('not')) without.push(this.#one());
			else all.push(this.#near());
		const at = first?.at ?? this.#end;
		if (all.length === 0)
			throw new SimpulError(without.length > 0 ? 'query.only-without' : 'query.unexpected', { at });
		return all.length === 1 && without.length === 0 ? all[0]! : { kind: 'all', all, without };
	}

	#near(): Query {
		let left = this.#one();
		for (let next = this.peek(); next?.is === 'near'; next = this.peek()) {
			this.#next++;
			left = { kind: 'near', words: next.words, left, right: this.#one() };
		}
		return left;
	}

	#one(): Query {
		const token = this.peek();
		this.#next++;
		if (token?.is === 'words') return words(token.text, token.at);
		if (token?.is === 'regex') return regex(token.source, token.flags, token.at);
		if (token?.is !== 'open')
			throw new SimpulError('query.unexpected', { at: token?.at ?? this.#end });
		const inner = this.either();
		if (!this.#take('close')) throw new SimpulError('query.unclosed-bracket', { at: token.at });
		return inner;
	}
}

const EDGES = /^[^\p{L}\p{M}\p{N}*?]+|[^\p{L}\p{M}\p{N}*?]+$/gu;

function words(text: string, at: number): Query {
	const pattern = foldText(text).replace(EDGES, '').replace(/\s+/g, ' ');
	if (!/[\p{L}\p{N}]/u.test(pattern)) throw new SimpulError('query.no-letters', { at });
	return { kind: 'words', pattern, at };
}

/** Flags besides g and u, which every expression has. */
const FLAGS = /^[ims]*$/;

function regex(source: string, flags: string, at: number): Query {
	if (!FLAGS.test(flags)) throw new SimpulError('query.bad-regex', { at, reason: `/${flags}` });
	try {
		new RegExp(source, `gu${flags}`);
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
		throw new SimpulError('query.bad-regex', { at, reason });
	}
	return { kind: 'regex', source, flags, at };
}
