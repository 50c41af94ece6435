/** What a merge would do, counted before it is done, in what the reader sees (hidden codings follow silently). */
import { passageKey } from '#core/commands/passage-key.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import { codingsOfCodes } from './coding-rows.ts';

export type MergePreview = {
	/** Passages that get the other code. */
	readonly moved: number;
	/** Passages to which one coder gave both codes: one coding is left. */
	readonly twice: number;
	/** Codes that come to stand below the other one. */
	readonly below: number;
};

export function mergePreview(project: Project, from: Id, into: Id): MergePreview {
	const there = new Map(
		codingsOfCodes(project, new Set([into])).map(({ source, codings }) => [
			source,
			new Set(codings.map(passageKey))
		])
	);
	let moved = 0;
	let twice = 0;
	for (const { source, codings } of codingsOfCodes(project, new Set([from])))
		for (const coding of codings)
			if (there.get(source)?.has(passageKey({ ...coding, code: into }))) twice++;
			else moved++;
	const below = alive(project, 'codes').filter((c) => c.parent === from && c.id !== into).length;
	return { moved, twice, below };
}
