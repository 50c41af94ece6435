/**
 * Facts: what the tables count, one per coding and span that counts, source by source in the order of source names
 * (docs/spec/tables.md, B1-B3). Everything is memoised by what it is made of: asking again after one more coding renews one source.
 */
import { packCodings, type CodingBlock } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Source } from '../model/records.ts';
import { codeNumbers, type CodeNumbers } from './code-numbers.ts';
import { peopleOf, type People } from './people.ts';
import { projectSpans } from './project-spans.ts';
import { sourceFacts, type SourceFacts } from './source-facts.ts';
import type { SourceSpans } from './source-spans.ts';

export type Facts = {
	readonly people: People;
	readonly codes: CodeNumbers;
	/** By source number. */
	readonly sources: readonly SourceFacts[];
};

const empty = new WeakMap<Source, CodingBlock>();
const kept = new WeakMap<Project, Facts>();
/** The last answer for these spans: most of its sources are those of the next. */
const last = new WeakMap<
	readonly SourceSpans[],
	{ facts: Facts; blocks: readonly CodingBlock[] }
>();

export function factsOf(project: Project): Facts {
	const known = kept.get(project) ?? newFacts(project);
	kept.set(project, known);
	return known;
}

function newFacts(project: Project): Facts {
	const people = peopleOf(project);
	const spans = projectSpans(project, people);
	const blocks = [...project.codings.values()];
	const latest = last.get(spans);
	const before = latest && follow(blocks, latest.blocks) ? latest : null;
	const sources = before
		? [...before.facts.sources]
		: people.sources.rows.map((source, s) => sourceFacts(emptyBlock(source), spans[s]!));
	blocks.forEach((block, at) => {
		if (block === before?.blocks[at]) return;
		const s = people.sources.number.get(block.source);
		if (s !== undefined) sources[s] = sourceFacts(block, spans[s]!);
	});
	const facts = { people, codes: codeNumbers(project), sources };
	last.set(spans, { facts, blocks });
	return facts;
}

/** Whether all sources that had codings have the same place among them still: then only blocks that are others have to be looked up. */
const follow = (blocks: readonly CodingBlock[], before: readonly CodingBlock[]): boolean =>
	before.every((block, at) => blocks[at] === block || blocks[at]?.source === block.source);

function emptyBlock(source: Source): CodingBlock {
	const block = empty.get(source) ?? packCodings(source.id, []);
	empty.set(source, block);
	return block;
}
