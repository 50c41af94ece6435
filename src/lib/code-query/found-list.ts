/** The stretches of an answer, made into values as they are asked for. */
import type { FoundPassage } from '#core/code-query/answer.ts';
import { passageAt, type PackedPassages } from '#core/code-query/packed.ts';
import type { Project } from '#core/model/project.ts';

export type FoundList = {
	readonly length: number;
	readonly first: (n: number) => readonly FoundPassage[];
};

/** @param project  the one that was asked @param at  positions; without them all */
export function foundList(project: Project, packed: PackedPassages, at?: Int32Array): FoundList {
	const length = at?.length ?? packed.start.length;
	return {
		length,
		first: (n) =>
			Array.from({ length: Math.min(n, length) }, (_, i) =>
				passageAt(project, packed, at?.[i] ?? i)
			)
	};
}
