/**
 * The project as if one person had coded it: what several coders gave the same code to is coded once, or joined where passages
 * overlap, as programs do that keep one stretch of coding per code. Ids stay those of codings that are there, so that passages open.
 */
import { packCodings, type CodingBlock } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Coding } from '../model/records.ts';
import { codingsIn } from '../model/visible.ts';

export type Joining = 'once' | 'joined';

const kept = new WeakMap<Project, Partial<Record<Joining, Project>>>();

export function asOneCoder(project: Project, joining: Joining): Project {
	const known = kept.get(project) ?? {};
	const made = known[joining] ?? joinedProject(project, joining);
	kept.set(project, { ...known, [joining]: made });
	return made;
}

function joinedProject(project: Project, joining: Joining): Project {
	const codings = new Map<string, CodingBlock>();
	for (const source of project.codings.keys())
		codings.set(source, packCodings(source, join(codingsIn(project, source), joining)));
	return { ...project, codings };
}

/** @param codings  in the order of start and end. The first of several stays, and with it its answers. */
function join(codings: readonly Coding[], joining: Joining): Coding[] {
	const coder = codings[0]?.coder;
	const byCode = new Map<string, Coding[]>();
	for (const coding of codings) {
		const own = byCode.get(coding.code) ?? [];
		byCode.set(coding.code, own);
		const before = own.at(-1);
		const meets = joining === 'joined' && before !== undefined && coding.start < before.end;
		if (before && (meets || isSame(before, coding)))
			own[own.length - 1] = { ...before, end: Math.max(before.end, coding.end) };
		else own.push(coder === undefined ? coding : { ...coding, coder });
	}
	return [...byCode.values()].flat();
}

const isSame = (a: Coding, b: Coding): boolean => a.start === b.start && a.end === b.end;
