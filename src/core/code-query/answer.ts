/** What was found, as passages to read and to code (M4), and the numbers of the sentence above them (M5). */
import type { Id } from '../model/records.ts';
import type { Span } from '../text/span.ts';
import type { Asked, AskedPassage } from './ask.ts';
import type { SidePassage } from './side.ts';
import type { Result } from './spec.ts';

/** One stretch of text, once per coder, with the codings that it comes from: those of A and those that they meet. */
export type FoundPassage = Span & {
	readonly source: Id;
	readonly coder: Id;
	readonly codings: readonly Id[];
	/** Codes of these codings, each once. */
	readonly codes: readonly Id[];
	/** Who says A. */
	readonly speakers: readonly Id[];
	readonly actors: readonly Id[];
};

export type CodeNumbersFound = {
	/** Passages of A, and how many of them were found. */
	readonly asked: number;
	readonly found: number;
	/** Sources that hold what was found. */
	readonly sources: number;
	/** Sources with passages of A. */
	readonly ofSources: number;
	/** Actors who say what was found. */
	readonly actors: number;
	readonly coders: number;
	readonly turnless: number;
};

export function numbersFound({ passages, facts, turnless }: Asked): CodeNumbersFound {
	const found = passages.filter((one) => one.found);
	const sources = (all: readonly AskedPassage[]) =>
		new Set(all.map(({ view }) => view.number)).size;
	const actors = new Set(
		found.flatMap(({ view, passage }) =>
			passage.spans.map((k) => facts.people.actors.rows[view.facts.spans.actor[k]!]?.id)
		)
	);
	actors.delete(undefined);
	return {
		...{ asked: passages.length, found: found.length, actors: actors.size },
		...{ sources: sources(found), ofSources: sources(passages), turnless: turnless.length },
		coders: new Set(found.map(({ view, passage }) => view.facts.block.coders[passage.coder]!)).size
	};
}

/** In the order of sources and text, each stretch of one coder once. @param of  those to be handed back; all that were found */
export function passagesFound(asked: Asked, of?: readonly AskedPassage[]): FoundPassage[] {
	const { facts, query } = asked;
	return stretchesFound(asked, of).map((one) => passageOf(facts.people, one, query.result));
}

/** The same by the rows of the columns that they come from: what is sent from one thread to another. */
export function stretchesFound(
	{ query, passages }: Asked,
	of: readonly AskedPassage[] = passages.filter(({ found }) => found)
): Stretch[] {
	const found = new Map<string, Stretch>();
	for (const asked of of) {
		const { view, passage, met } = asked;
		for (const { start, end } of stretches(query.result, passage, met)) {
			const key = `${view.number} ${start} ${end} ${passage.coder}`;
			const known = found.get(key);
			if (known) known.of.push(asked);
			else found.set(key, { start, end, of: [asked] });
		}
	}
	return [...found.values()].sort(
		(a, b) => numberOf(a) - numberOf(b) || a.start - b.start || a.end - b.end
	);
}

/** A stretch with the passages of A that it was found by. */
export type Stretch = Span & { readonly of: AskedPassage[] };
const numberOf = ({ of }: Stretch): number => of[0]!.view.number;

function stretches(result: Result, a: SidePassage, met: readonly SidePassage[]): Span[] {
	if (result === 'left') return [{ start: a.start, end: a.end }];
	if (result === 'hull') {
		const all = [a, ...met];
		return [
			{
				start: Math.min(...all.map(({ start }) => start)),
				end: Math.max(...all.map(({ end }) => end))
			}
		];
	}
	const shared: { start: number; end: number }[] = [];
	for (const b of met) {
		const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
		const last = shared.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else shared.push({ start, end });
	}
	return shared;
}

/** Rows of the codings that a stretch comes from, each once: those of A and those that they meet. */
export function rowsOf({ start, end, of }: Stretch, result: Result): readonly number[] {
	const rows = of.flatMap(({ passage, met }) => [
		...passage.rows,
		...met
			.filter((b) => result !== 'both' || (b.start < end && start < b.end))
			.flatMap((b) => b.rows)
	]);
	return [...new Set(rows)];
}

function passageOf(
	{ speakers, actors }: Asked['facts']['people'],
	stretch: Stretch,
	result: Result
): FoundPassage {
	const { start, end, of } = stretch;
	const { block, spans } = of[0]!.view.facts;
	const each = rowsOf(stretch, result);
	const said = of.flatMap(({ passage }) => passage.spans);
	const named = (column: Int32Array, all: readonly { readonly id: Id }[]) => [
		...new Set(said.flatMap((k) => all[column[k]!]?.id ?? []))
	];
	return {
		...{ source: block.source, start, end, coder: block.coders[of[0]!.passage.coder]! },
		codings: each.map((row) => block.ids[row]!),
		codes: [...new Set(each.map((row) => block.codes[block.code[row]!]!))],
		speakers: named(spans.speaker, speakers.rows),
		actors: named(spans.actor, actors.rows)
	};
}
