/**
 * The passages that some codings stand on, for the list beside a drawing or a matrix: codings of one span by one coder are one
 * passage with several codes. Who says it is read as the tables read it.
 */
import { factsOf, type Facts } from '#core/facts/facts.ts';
import type { SourceFacts } from '#core/facts/source-facts.ts';
import { voicesOf } from '#core/facts/voices.ts';
import { sourceOfCoding } from '#core/model/codings.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { groupBy } from '#core/text/group.ts';
import type { Found } from './passage-items.ts';

/**
 * In the order of sources and text. Codings that are gone by now are left out.
 * @param apart  each coding by itself, where it matters which of them it is
 */
export function codedPassages(project: Project, codings: readonly Id[], apart = false): Found[] {
	const facts = factsOf(project);
	const bySource = groupBy(codings, sourceOfCoding);
	return facts.sources.flatMap((source) => {
		const wanted = bySource.get(source.block.source);
		return wanted ? inSource(facts, source, new Set(wanted), apart) : [];
	});
}

function inSource(
	all: Facts,
	source: SourceFacts,
	wanted: ReadonlySet<Id>,
	apart: boolean
): Found[] {
	const { block } = source;
	const found = new Map<string, Found & { readonly codes: Id[] }>();
	block.ids.forEach((id, i) => {
		if (block.alive[i] !== 1 || !wanted.has(id)) return;
		const [start, end, code] = [block.start[i]!, block.end[i]!, block.codes[block.code[i]!]!];
		const key = apart ? id : `${start} ${end} ${block.coder[i]!}`;
		const known = found.get(key);
		if (known) known.codes.push(code);
		else
			found.set(key, {
				...{ coding: id, source: block.source, start, end, code, codes: [code] },
				...voicesOf(all.people, source, i)
			});
	});
	return [...found.values()];
}
