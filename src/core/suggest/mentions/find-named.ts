/**
 * Names of actors in a text (rule U19): whole words in folded text, of names inside one another the longest, also with the Indonesian
 * -nya ("Dinsosnya"). A name of three letters or fewer must stand in capitals as it is written: "RT" is an office, "rt" may be anything.
 */
import type { Id } from '../../model/records.ts';
import { fold, unfold } from '../../query/fold.ts';
import type { Span } from '../../text/span.ts';
import { RUN } from '../cue-book.ts';
import type { Called } from './called.ts';

/** A place, and the actors that the words there may mean. */
export type NamedAt = Span & { readonly actors: readonly Id[] };

type Name = { readonly words: readonly string[]; readonly written: string | null; actors: Id[] };

const SHORT = 3;

export function nameFinder(called: readonly Called[]): (text: string) => NamedAt[] {
	const first = namesByFirstWord(called);
	return (text) => {
		const folded = fold(text);
		const words = [...folded.text.matchAll(RUN)].map(({ 0: word, index }) => ({
			word,
			start: index,
			end: index + word.length
		}));
		const found: NamedAt[] = [];
		for (let i = 0; i < words.length; i++) {
			const names = namesAt(i);
			const name = names[0];
			if (!name) continue;
			const place = unfold(folded, words[i]!.start, words[i + name.words.length - 1]!.end);
			const alike = names.filter((one) => one.words.length === name.words.length);
			found.push({ ...place, actors: [...new Set(alike.flatMap(({ actors }) => actors))] });
			i += name.words.length - 1;
		}
		return found;

		/** Names that stand from word i on, the longest first. */
		function namesAt(i: number): Name[] {
			const here = [words[i]!.word, withoutNya(words[i]!.word)];
			return [...new Set(here)]
				.flatMap((word) => first.get(word) ?? [])
				.filter(({ words: wanted, written }) => {
					const last = words[i + wanted.length - 1];
					if (!last) return false;
					const stands = wanted.every((word, k) => {
						const one = words[i + k]!;
						const gap =
							k === 0 ||
							/^[\s.&,'-]{0,3}$/.test(folded.text.slice(words[i + k - 1]!.end, one.start));
						const end = k === wanted.length - 1;
						return gap && (one.word === word || (end && withoutNya(one.word) === word));
					});
					if (!stands || written === null) return stands;
					const { start, end } = unfold(folded, words[i]!.start, last.end);
					return text.slice(start, end).startsWith(written);
				})
				.sort((a, b) => b.words.length - a.words.length);
		}
	};
}

const withoutNya = (word: string): string => (word.length > 5 ? word.replace(/nya$/, '') : word);

function namesByFirstWord(called: readonly Called[]): Map<string, Name[]> {
	const known = new Map<string, Name>();
	for (const { id, names } of called)
		for (const given of names) {
			const words = fold(given).text.match(RUN) ?? [];
			if (words.join('').length < 2) continue;
			const written = words.join('').length <= SHORT ? given.trim() : null;
			const key = JSON.stringify([words, written]);
			const name = known.get(key) ?? { words, written, actors: [] };
			known.set(key, name);
			if (!name.actors.includes(id)) name.actors.push(id);
		}
	const first = new Map<string, Name[]>();
	for (const name of known.values())
		first.set(name.words[0]!, [...(first.get(name.words[0]!) ?? []), name]);
	return first;
}
