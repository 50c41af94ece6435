/** The question between A and B <-> its sentence: `A near 2 B`, `A not B`, `"Final say"! within law | rule` (M1). */
import { SimpulError } from '../model/error.ts';
import { FARTHEST, RELATIONS, type AskedCode, type CodeQuery, type Relation } from './spec.ts';
import { cutWords, type Word } from './words.ts';

export type Sentence = Pick<CodeQuery, 'left' | 'not' | 'relation' | 'turns' | 'right'>;

const NOT = 'not';

export function sentenceText({ left, not, relation, turns, right }: Sentence): string {
	const between = not && relation === 'overlaps' ? [NOT] : [...(not ? [NOT] : []), relation];
	const distance = relation === 'near' ? [String(turns)] : [];
	return [sideText(left), ...between, ...distance, sideText(right)].join(' ');
}

const sideText = (side: readonly AskedCode[]): string =>
	side.map(({ code, below }) => nameText(code) + (below ? '' : '!')).join(' | ');

const isReserved = (name: string) => name === NOT || RELATIONS.some((one) => one === name);

const nameText = (name: string): string =>
	/^[\p{L}\p{M}\p{N}_.:-]+$/u.test(name) && !isReserved(name) && !/^\d+$/.test(name)
		? name
		: `"${name.replace(/["\\]/g, '\\$&')}"`;

/**
 * @throws SimpulError codes.empty, codes.missing { at }, codes.relation { at, word, relations }, codes.turns { at, most },
 *   codes.extra { at }, codes.unclosed-quote { at }
 */
export function parseSentence(typed: string): Sentence {
	const words = cutWords(typed);
	if (words.length === 0) throw new SimpulError('codes.empty');
	const reader = new Reader(words, typed.length + 1);
	const left = reader.side();
	const { not, relation, turns } = reader.between();
	const right = reader.side();
	reader.end();
	return { left, not, relation, turns, right };
}

class Reader {
	#words: readonly Word[];
	#next = 0;
	#end: number;

	/** @param end  position behind the last character */
	constructor(words: readonly Word[], end: number) {
		this.#words = words;
		this.#end = end;
	}

	#peek(): Word | undefined {
		return this.#words[this.#next];
	}

	side(): AskedCode[] {
		const codes: AskedCode[] = [];
		do {
			const word = this.#peek();
			if (word?.is !== 'name' || word.text === '')
				throw new SimpulError('codes.missing', { at: word?.at ?? this.#end });
			codes.push({ code: word.text, below: !word.own });
			this.#next++;
		} while (this.#take((word) => word.is === 'or'));
		return codes;
	}

	between(): Pick<Sentence, 'not' | 'relation' | 'turns'> {
		const at = this.#peek()?.at ?? this.#end;
		const not = this.#take((word) => isPlain(word, NOT));
		const relation = RELATIONS.find((one) => this.#take((word) => isPlain(word, one)));
		if (relation === undefined && !not)
			throw new SimpulError('codes.relation', {
				...{ at, word: this.#peek()?.text ?? '', relations: [...RELATIONS, NOT] }
			});
		const known: Relation = relation ?? 'overlaps';
		return { not, relation: known, turns: known === 'near' ? this.#turns() : 0 };
	}

	#turns(): number {
		const word = this.#peek();
		const turns = word?.is === 'name' && /^\d{1,9}$/.test(word.text) ? Number(word.text) : -1;
		if (turns < 0 || turns > FARTHEST)
			throw new SimpulError('codes.turns', { at: word?.at ?? this.#end, most: FARTHEST });
		this.#next++;
		return turns;
	}

	#take(is: (word: Word) => boolean): boolean {
		const word = this.#peek();
		if (word === undefined || !is(word)) return false;
		this.#next++;
		return true;
	}

	end(): void {
		const rest = this.#peek();
		if (rest) throw new SimpulError('codes.extra', { at: rest.at });
	}
}

const isPlain = (word: Word, text: string): boolean =>
	word.is === 'name' && !word.quoted && !word.own && word.text === text;
