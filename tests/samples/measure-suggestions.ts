/**
 * How well suggestions find what a person coded: by cues as if nobody had coded the three cities yet, by example as if each source in
 * turn had not been coded, held against the ground truth. A suggestion is right when it touches a passage with the same code; a passage
 * is found when a suggestion with its code touches it.
 */
import type { Project } from '#core/model/project.ts';
import type { Suggestion } from '#core/suggest/propose.ts';
import { learnFrom, readToLearn } from '#core/suggest/example/learn.ts';
import { givenIn } from '#core/suggest/given.ts';
import { proposeByCues } from '#core/suggest/propose-by-cues.ts';
import { stillOpen } from '#core/suggest/still-open.ts';
import { questionOf, suggestBy, withCues, type ByOptions } from '#core/suggest/suggest-by.ts';
import { BAR } from '#core/suggest/example/how-good.ts';
import { overlaps, type Span } from '#core/text/span.ts';
import { coarse, topOf } from './coarse.ts';
import { plan, truth, type Ready } from './sample.ts';

export type Found = {
	readonly code: string;
	readonly suggested: number;
	readonly right: number;
	readonly passages: number;
	readonly found: number;
};
export type Measured = {
	readonly codes: readonly Found[];
	readonly all: Omit<Found, 'code'>;
	/** Passages without any cue of their codes, and those of them that were found all the same. */
	readonly hard: { readonly passages: number; readonly found: number };
	/** Answers that use words of the theory and mean nothing by them, and those of them with a suggestion outside all passages. */
	readonly distractors: { readonly answers: number; readonly fired: number };
};

type Coded = Span & { readonly source: string; readonly code: string; readonly hard: boolean };

export type Asked = Omit<ByOptions, 'codes'> & {
	/** The codes that are counted; absent: all. */
	readonly codes?: ReadonlySet<string>;
	/** Nobody gave the codes cues. */
	readonly withoutCues?: boolean;
	/** Coded by top-level codes. */
	readonly coarse?: boolean;
};

export function measureSuggestions(sample: Ready, asked: Asked): Measured {
	const { project, pack } = sample;
	const textOf = (hash: string) => pack.texts.get(hash);
	const only = ({ code }: { readonly code: string }) => asked.codes?.has(code) ?? true;
	const suggestions = suggestedFor(sample, asked).filter(only);
	const coded = codedPassages(project, textOf, asked.coarse).filter(only);
	const names = [...new Set([...suggestions, ...coded].map(({ code }) => code))].sort();
	const codes = names.map((code): Found => {
		const own = suggestions.filter((one) => one.code === code);
		const passages = coded.filter((one) => one.code === code);
		return {
			code,
			suggested: own.length,
			right: own.filter((one) => passages.some((other) => touch(one, other))).length,
			passages: passages.length,
			found: passages.filter((one) => own.some((other) => touch(one, other))).length
		};
	});
	const sum = (field: keyof Omit<Found, 'code'>) =>
		codes.reduce((total, one) => total + one[field], 0);
	return {
		codes,
		all: {
			suggested: sum('suggested'),
			right: sum('right'),
			passages: sum('passages'),
			found: sum('found')
		},
		hard: hardOnes(coded, suggestions),
		distractors: distractors(project, textOf, coded, suggestions)
	};
}

/** Nothing is learnt from the source that is guessed: its own codings are not there. */
function suggestedFor(sample: Ready, asked: Asked): readonly Suggestion[] {
	const { pack } = sample;
	const options: ByOptions = { ...asked, codes: null };
	const project = asked.coarse ? coarse(sample.project) : sample.project;
	const codes = new Map([...project.codes].map(([id, code]) => [id, { ...code, cues: {} }]));
	const at: Project = asked.withoutCues ? { ...project, codes } : project;
	const textOf = (hash: string) => pack.texts.get(hash);
	const bare: Project = { ...at, codings: new Map() };
	if (asked.method === 'cues') return suggestBy(bare, textOf, options).suggestions;
	const question = questionOf(bare, textOf, options);
	const read = readToLearn(question);
	const cues = proposeByCues(question);
	return [...project.sources.keys()].flatMap((source) => {
		const others = new Map([...project.codings].filter(([id]) => id !== source));
		const without: Project = { ...at, codings: others };
		const learnt = learnFrom(read, givenIn(without));
		const { suggestions } = asked.method === 'both' ? withCues(learnt, cues) : learnt;
		return stillOpen(
			without,
			suggestions.filter((one) => one.source === source)
		);
	});
}

/** Codes of which a model could learn something: passages in as many sources as the bar asks for, and one more to be guessed. */
export function learnable({ project, pack }: Ready, byTop = false): Set<string> {
	const coded = codedPassages(project, (hash) => pack.texts.get(hash), byTop);
	const of = (code: string) => coded.filter((one) => one.code === code);
	const enough = (code: string) =>
		of(code).length > BAR.passages &&
		new Set(of(code).map(({ source }) => source)).size > BAR.sources;
	return new Set(coded.map(({ code }) => code).filter(enough));
}

const touch = (a: Span & { source: string }, b: Span & { source: string }): boolean =>
	a.source === b.source && overlaps(a, b);

type TextOf = (hash: string) => string | undefined;

/** One for each code of each passage, in the sources of the project. */
function codedPassages(project: Project, textOf: TextOf, byTop = false): Coded[] {
	return truth.flatMap(({ id, passages }) => {
		const source = project.sources.get(id);
		if (!source) return [];
		const text = textOf(source.text)!;
		return passages.flatMap(({ quote, codes, pid, ...passage }) => {
			const { hard } = passage as { readonly hard?: boolean };
			const start = text.indexOf(quote);
			if (start < 0) throw new Error(`${pid} is not in its source`);
			const end = start + quote.length;
			const given = codes.map(({ code }) => (byTop ? topOf(project, code) : code));
			const at = { source: id, start, end, hard: hard === true };
			return [...new Set(given)].map((code) => ({ ...at, code }));
		});
	});
}

function hardOnes(coded: readonly Coded[], suggestions: readonly Suggestion[]): Measured['hard'] {
	const hard = coded.filter((one) => one.hard);
	const found = hard.filter((one) =>
		suggestions.some((other) => other.code === one.code && touch(one, other))
	);
	return { passages: hard.length, found: found.length };
}

/** The answer to a question of the plan is the turn that follows it. */
function distractors(
	project: Project,
	textOf: TextOf,
	coded: readonly Coded[],
	suggestions: readonly Suggestion[]
): Measured['distractors'] {
	const answers = plan.sources.flatMap(({ id, questions, distractors }) => {
		const source = project.sources.get(id);
		return distractors.flatMap(({ question }) => {
			if (!source) return [];
			const asked = textOf(source.text)!.indexOf(questions[question - 1]!);
			const { start, end } = source.turns;
			const answer = start.findIndex((from) => from > asked);
			if (asked < 0 || answer < 0) throw new Error(`${id}: question ${question} is not asked`);
			return [{ source: id, start: start[answer]!, end: end[answer]! }];
		});
	});
	const stray = suggestions.filter((one) => !coded.some((other) => touch(one, other)));
	const fired = answers.filter((answer) => stray.some((one) => touch(one, answer)));
	return { answers: answers.length, fired: fired.length };
}

/** As a table of plain text; n stands beside every percent. */
export function measuredText(measured: Measured): string {
	const share = (part: number, of: number) =>
		of === 0 ? '-' : `${Math.round((100 * part) / of)}% (${part}/${of})`;
	const line = ({ code, suggested, right, passages, found }: Found) => [
		code,
		`${suggested}`,
		share(right, suggested),
		share(found, passages)
	];
	const rows = [
		['code', 'suggested', 'precision', 'recall'],
		...measured.codes.map(line),
		line({ code: 'all', ...measured.all })
	];
	const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
	const table = rows.map((row) =>
		row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  ')
	);
	const { hard, distractors } = measured;
	return [
		...table,
		`hard passages found: ${hard.found} of ${hard.passages}`,
		`distractors fired: ${distractors.fired} of ${distractors.answers}`,
		''
	].join('\n');
}
