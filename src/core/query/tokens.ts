/** What was typed into the search, cut into its parts. */
import { SimpulError } from '../model/error.ts';

export type Token = { readonly at: number } & (
	| { readonly is: 'words'; readonly text: string }
	| { readonly is: 'regex'; readonly source: string; readonly flags: string }
	| { readonly is: 'near'; readonly words: number }
	| { readonly is: 'or' | 'not' | 'open' | 'close' }
);

const LONGEST_QUERY = 2000;
const DISTANCE = 5;
const FARTHEST = 100;
const QUOTES = /["“”„«»]/;

/**
 * @throws SimpulError query.too-long {most}, query.unclosed-quote {at}, query.unclosed-regex {at}, query.distance {at, most}
 */
export function tokens(typed: string): Token[] {
	if (typed.length > LONGEST_QUERY)
		throw new SimpulError('query.too-long', { most: LONGEST_QUERY });
	const found: Token[] = [];
	let at = 0;
	while (at < typed.length) {
		const char = typed[at]!;
		if (/\s/.test(char)) {
			at++;
			continue;
		}
		const { token, end } = tokenAt(typed, at);
		found.push(token);
		at = end;
	}
	return found;
}

type Taken = { readonly token: Token; readonly end: number };

function tokenAt(typed: string, start: number): Taken {
	const at = start + 1;
	const char = typed[start]!;
	if (char === '(') return { token: { is: 'open', at }, end: at };
	if (char === ')') return { token: { is: 'close', at }, end: at };
	if (char === '-' && /[^\s)]/.test(typed[at] ?? '')) return { token: { is: 'not', at }, end: at };
	if (char === '/') return regexAt(typed, start);
	if (QUOTES.test(char)) return phraseAt(typed, start);
	return wordAt(typed, start);
}

function phraseAt(typed: string, start: number): Taken {
	const rest = typed.slice(start + 1);
	const length = rest.search(QUOTES);
	if (length < 0) throw new SimpulError('query.unclosed-quote', { at: start + 1 });
	const text = rest.slice(0, length);
	return { token: { is: 'words', text, at: start + 1 }, end: start + length + 2 };
}

/** The closing slash is one that is neither escaped nor in square brackets, as in JavaScript. */
function regexAt(typed: string, start: number): Taken {
	const whole = /^\/((?:[^\\/[]|\\.|\[(?:[^\\\]]|\\.)*\])+)\/(\w*)/su.exec(typed.slice(start));
	if (!whole) throw new SimpulError('query.unclosed-regex', { at: start + 1 });
	const [text, source, flags] = whole;
	const token = { is: 'regex', source: source!, flags: flags!, at: start + 1 } as const;
	return { token, end: start + text.length };
}

function wordAt(typed: string, start: number): Taken {
	const text = /^[^\s()"“”„«»]+/.exec(typed.slice(start))![0];
	const at = start + 1;
	const end = start + text.length;
	if (text === 'OR') return { token: { is: 'or', at }, end };
	const near = /^NEAR(?:\/(\d+))?$/.exec(text);
	if (!near) return { token: { is: 'words', text, at }, end };
	const words = Number(near[1] ?? DISTANCE);
	if (words < 1 || words > FARTHEST)
		throw new SimpulError('query.distance', { at, most: FARTHEST });
	return { token: { is: 'near', words, at }, end };
}
