/** Which codes are compared, and under which of them a coding counts (F4). */
import { codeNumber, codeNumbers, upwards } from '../facts/code-numbers.ts';
import { compileDim } from '../facts/compile-dim.ts';
import { dimText } from '../facts/dim.ts';
import type { Facts } from '../facts/facts.ts';
import { SimpulError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import type { Code, Lang } from '../model/records.ts';
import type { AgreementSpec } from './spec.ts';

export type Lines = {
	readonly codes: readonly Code[];
	/** How far each stands below the first of its family that is shown. */
	readonly depth: readonly number[];
	/** By code number: positions in `codes` under which a coding with this code counts. */
	readonly under: readonly (readonly number[])[];
	/** The same for all codes together, where each coding counts under one at most. */
	readonly once: readonly (readonly number[])[];
};

/** @throws SimpulError table.bad-spec, -bad-dimension, -unknown-code, -unknown-set, -set-removed, -unknown-framework */
export function linesOf(project: Project, facts: Facts, spec: AgreementSpec, lang: Lang): Lines {
	const numbers = codeNumbers(project);
	const chosen = chosenCodes(project, facts, spec, lang);
	const position = new Map(chosen.map((c, at) => [c, at]));
	const lines = numbers.codes.map((_, c) => upwards(numbers, c).filter((up) => position.has(up)));
	const places = (codes: readonly number[]) => codes.map((c) => position.get(c)!);
	const own = numbers.codes.map((_, c) => places(position.has(c) ? [c] : []));
	const union = spec.parents === 'union';
	return {
		codes: chosen.map((c) => numbers.codes[c]!),
		depth: chosen.map((c) => lines[c]!.length - 1),
		under: union ? lines.map(places) : own,
		once: union ? lines.map((line) => places(line.slice(0, 1))) : own
	};
}

/** Numbers of the codes. */
function chosenCodes(
	project: Project,
	facts: Facts,
	{ codes: dim }: AgreementSpec,
	lang: Lang
): readonly number[] {
	const numbers = codeNumbers(project);
	if (dim === null) return numbers.codes.map((_, c) => c);
	if (dim.by !== 'code' && !(dim.by === 'framework' && dim.id !== undefined))
		throw new SimpulError('table.bad-spec', { name: 'codes', value: dimText(dim) });
	const { keys } = compileDim(project, facts, dim, 'own', lang);
	return [...new Set(keys.map(({ id }) => codeNumber(numbers, id)))];
}
