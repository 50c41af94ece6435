/**
 * Who has looked at the evidence of a claim, and through which theory: coders and codebooks whose codings overlap its passages
 * (docs/spec/triangulation.md, R7 and R8).
 */
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find, shownCodes } from '../model/visible.ts';
import type { EvidencePassage } from './evidence-passages.ts';

export type Share = { readonly id: Id; readonly passages: number };
export type Vantage = {
	/** Who coded the evidence, and how many of its passages. */
	readonly coders: readonly Share[];
	/** Passages to which another coder has given the same code. */
	readonly shared: number;
	/** Codebooks of theories with a code on the passages. */
	readonly theories: readonly Share[];
};

/** Its codes describe findings and no passages: no theory of its own. */
const TAGS = 'triangulation';

export function vantageOf(project: Project, passages: readonly EvidencePassage[]): Vantage {
	const coders = new Map<Id, number>();
	const theories = new Map<Id, number>();
	let shared = 0;
	for (const passage of passages) {
		const own = [...passage.for, ...passage.against];
		const beside = codedBeside(project, passage);
		count(
			coders,
			own.map(({ coder }) => coder)
		);
		count(
			theories,
			beside.flatMap(({ code }) => {
				const { framework } = project.codes.get(code)!;
				return framework !== TAGS && find(project, 'frameworks', framework) ? [framework!] : [];
			})
		);
		const isShared = own.some(({ code, coder }) =>
			beside.some((other) => other.code === code && other.coder !== coder)
		);
		if (isShared) shared++;
	}
	const inOrder = (ids: Iterable<Id>, counts: ReadonlyMap<Id, number>): Share[] =>
		[...new Set([...ids, ...counts.keys()])].flatMap((id) => {
			const n = counts.get(id);
			return n === undefined ? [] : [{ id, passages: n }];
		});
	return {
		coders: inOrder(project.coders.keys(), coders),
		shared,
		theories: inOrder(project.frameworks.keys(), theories)
	};
}

function count(counts: Map<Id, number>, ids: readonly Id[]): void {
	for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** What is coded on the passage's text, as far as it is shown. */
function codedBeside(project: Project, { source, start, end }: EvidencePassage) {
	const block = project.codings.get(source)!;
	const shown = shownCodes(project, block);
	const found: { code: Id; coder: Id }[] = [];
	for (let i = 0; i < block.ids.length && block.start[i]! < end; i++)
		if (block.end[i]! > start && block.alive[i] === 1 && shown[block.code[i]!])
			found.push({ code: block.codes[block.code[i]!]!, coder: block.coders[block.coder[i]!]! });
	return found;
}
