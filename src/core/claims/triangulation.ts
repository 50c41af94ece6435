/**
 * Findings against methods and kinds of actors: whether what was heard there agrees, disagrees, does both, or is silent (convergence
 * coding after Farmer, Robinson, Elliott and Eyles 2006; docs/spec/triangulation.md). Silence is never counted as agreement.
 */
import { factsOf, type Facts } from '../facts/facts.ts';
import type { Claim } from '../model/claim-records.ts';
import type { Project } from '../model/project.ts';
import { SOURCE_KINDS, type Id } from '../model/records.ts';
import { alive } from '../model/visible.ts';
import { evidenceOf } from './evidence.ts';
import { evidencePassages, type EvidencePassage } from './evidence-passages.ts';
import { placeOf, places, type Place, type TriangulationSide } from './heard-places.ts';
import { vantageOf, type Vantage } from './vantage.ts';

/** `none`: there is no such source, so nobody could have said anything. */
export const AGREEMENTS = ['agrees', 'partly', 'disagrees', 'silent', 'none'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export type TriangulationCell = {
	readonly agreement: Agreement;
	/** One coding for each passage, in the order of sources and text. */
	readonly for: readonly Id[];
	readonly against: readonly Id[];
};

/** How many methods, or types of actors, there are of each. */
export type Tally = { readonly [agreement in Agreement]: number };

export type TriangulationRow = Vantage & {
	readonly claim: Claim;
	/** By column. */
	readonly cells: readonly TriangulationCell[];
	/** Distinct passages of evidence, in whatever column or none. */
	readonly passages: number;
	/** Codings set as evidence that are no longer there. */
	readonly lost: number;
	/** Passages in which only interviewers and moderators speak: in no column (B3). */
	readonly unheard: number;
	/** Of the four kinds of sources. */
	readonly methods: Tally;
	/** Of the types of actors of whom any source has words. */
	readonly types: Tally;
};

export type Triangulation = {
	readonly side: TriangulationSide;
	readonly columns: readonly Place[];
	/** In the order of the claims' making. */
	readonly rows: readonly TriangulationRow[];
};

export function triangulate(project: Project, side: TriangulationSide): Triangulation {
	const facts = factsOf(project);
	const found = alive(project, 'claims').map((claim) => {
		const evidence = evidenceOf(project, claim);
		const passages = evidencePassages(facts, evidence);
		return { claim, passages, lost: evidence.lost.length };
	});
	const all = found.flatMap(({ passages }) => passages);
	const columns = places(facts, side, all);
	const byType = places(facts, 'type', all);
	return {
		...{ side, columns },
		rows: found.map(({ claim, passages, lost }) => ({
			...{ claim, lost, passages: passages.length },
			cells: columns.map((column) => cellOf(inColumn(facts, side, column, passages), column)),
			unheard: passages.filter(({ actors }) => actors.length === 0).length,
			methods: methodsOf(byType, passages),
			types: typesOf(facts, byType, passages),
			...vantageOf(project, passages)
		}))
	};
}

function inColumn(
	facts: Facts,
	side: TriangulationSide,
	{ id }: Place,
	passages: readonly EvidencePassage[]
): EvidencePassage[] {
	const at = placeOf(facts, side);
	return passages.filter(({ kind, actors }) => actors.some((actor) => at(kind, actor).id === id));
}

function cellOf(
	passages: readonly EvidencePassage[],
	{ sources }: { readonly sources: number }
): TriangulationCell {
	const on = (side: 'for' | 'against') => passages.flatMap((passage) => passage[side][0]?.id ?? []);
	const told = { for: on('for'), against: on('against') };
	const silence = sources > 0 ? 'silent' : 'none';
	const [pro, contra] = [told.for.length > 0, told.against.length > 0];
	return {
		agreement: pro && contra ? 'partly' : pro ? 'agrees' : contra ? 'disagrees' : silence,
		...told
	};
}

const tallyOf = (cells: readonly TriangulationCell[]): Tally => {
	const of = (agreement: Agreement) => cells.filter((cell) => cell.agreement === agreement).length;
	return {
		...{ agrees: of('agrees'), partly: of('partly'), disagrees: of('disagrees') },
		...{ silent: of('silent'), none: of('none') }
	};
};

const heardIn = (columns: readonly Place[]): { readonly sources: number } => ({
	sources: columns.reduce((sum, { sources }) => sum + sources, 0)
});

function methodsOf(byType: readonly Place[], passages: readonly EvidencePassage[]): Tally {
	return tallyOf(
		SOURCE_KINDS.map((kind) =>
			cellOf(
				passages.filter((passage) => passage.kind === kind && passage.actors.length > 0),
				heardIn(byType.filter((column) => column.kind === kind))
			)
		)
	);
}

function typesOf(
	{ people }: Facts,
	byType: readonly Place[],
	passages: readonly EvidencePassage[]
): Tally {
	const types = new Set(byType.flatMap(({ actor }) => actor ?? []));
	return tallyOf(
		[...types].map((type) =>
			cellOf(
				passages.filter(({ actors }) =>
					actors.some((actor) => people.actors.rows[actor]?.type === type)
				),
				heardIn(byType.filter(({ actor }) => actor === type))
			)
		)
	);
}
