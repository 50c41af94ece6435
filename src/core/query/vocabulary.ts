/**
 * All words of the texts by language, so that a search by stem knows which forms to look for (rule Q9). Built when the first such
 * search is asked: words as they are written need no list.
 */
import type { Lang } from '../model/records.ts';
import { stemOf } from '../stems/stem.ts';
import type { SearchText } from './search-text.ts';

const RUN = /[\p{L}\p{M}\p{N}]{1,512}/gu;

export class Vocabulary {
	#words: Record<Lang, Set<string>> = { en: new Set(), id: new Set() };
	#byStem: Partial<Record<Lang, ReadonlyMap<string, readonly string[]>>> = {};
	#seen = new Set<SearchText>();

	/** A text is read once, however often it is added. */
	add(text: SearchText): void {
		if (this.#seen.has(text)) return;
		this.#seen.add(text);
		const words = this.#words[text.lang];
		const before = words.size;
		for (const [word] of text.folded.text.matchAll(RUN)) words.add(word);
		if (words.size > before) delete this.#byStem[text.lang];
	}

	/** Words with the stem of this one, itself always among them. */
	forms(word: string, lang: Lang): readonly string[] {
		const known = (this.#byStem[lang] ??= grouped(this.#words[lang], lang));
		const forms = known.get(stemOf(word, lang)) ?? [];
		return forms.includes(word) ? forms : [word, ...forms];
	}
}

function grouped(words: ReadonlySet<string>, lang: Lang): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const word of words) {
		const stem = stemOf(word, lang);
		const group = groups.get(stem);
		if (group) group.push(word);
		else groups.set(stem, [word]);
	}
	return groups;
}
