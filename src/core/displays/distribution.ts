/** Where in an interview codes come up (rules D7): each transcript in equal parts, each passage in the part of its middle. */
import { countUpTo } from '../binary-search.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import type { Texts } from '../tables/counters.ts';
import { wordIndex } from '../text/text-index.ts';
import { codeLines } from './code-line.ts';
import { codingsOf, type Reference } from './references.ts';
import type { DistributionSpec } from './spec.ts';

export type Distribution = {
	readonly view: 'distribution';
	readonly spec: DistributionSpec;
	readonly rows: readonly {
		readonly id: Id;
		readonly label: string;
		readonly colour: string;
		readonly n: number;
		/** By part, from the beginning of the transcripts. */
		readonly counts: readonly number[];
		readonly codings: readonly (readonly Id[])[];
	}[];
	readonly sources: number;
	readonly coders: number;
};

/**
 * @param texts  text by hash, for parts of equal words
 * @throws SimpulError display.no-codings, table.text-missing { source }; table.unknown-*
 */
export function distribution(
	project: Project,
	spec: DistributionSpec,
	texts: Texts,
	lang: Lang
): Distribution {
	const lines = codeLines(project, spec.codes, spec.where, lang).filter(
		({ references }) => references.length > 0
	);
	if (lines.length === 0) throw new SimpulError('display.no-codings', { view: spec.view });
	const placeOf = spec.unit === 'words' ? byWords(project, texts) : byCharacters(project);
	const partOf = (one: Reference) => {
		const { at, of } = placeOf(one);
		return Math.min(spec.parts - 1, Math.floor((at * spec.parts) / of));
	};
	const all = lines.flatMap(({ references }) => references);
	return {
		...{ view: 'distribution', spec },
		rows: lines.map(({ references, ...line }) => {
			const parts = Array.from({ length: spec.parts }, (): Reference[] => []);
			for (const one of references) parts[partOf(one)]!.push(one);
			return {
				...line,
				n: references.length,
				counts: parts.map((part) => part.length),
				codings: parts.map(codingsOf)
			};
		}),
		sources: new Set(all.map(({ source }) => source)).size,
		coders: new Set(all.map(({ coder }) => coder)).size
	};
}

/** How far into its text the middle of a passage stands, as a fraction: rounded shares put 29 of 100 before part 29 of 100. */
type Place = (reference: Reference) => { readonly at: number; readonly of: number };

const byCharacters =
	(project: Project): Place =>
	({ source, start, end }) => ({ at: start + end, of: 2 * project.sources.get(source)!.length });

/** By words said; labels and time stamps are none. A passage without any word stands where the next word would. */
function byWords(project: Project, texts: Texts): Place {
	const known = new Map<Id, ReturnType<typeof wordIndex>>();
	return ({ source, start, end }) => {
		const { text: hash, turns, name } = project.sources.get(source)!;
		let words = known.get(source);
		if (!words) {
			const text = texts(hash);
			if (text === undefined) throw new SimpulError('table.text-missing', { source: name });
			words = wordIndex(text, turns);
			known.set(source, words);
		}
		const from = countUpTo(words.end, start);
		const to = Math.max(from, countUpTo(words.start, end - 1));
		return { at: from + to, of: 2 * Math.max(1, words.start.length) };
	};
}
