/** Codes as the lines of a display: named, coloured, in the order of the codebook. */
import type { Key } from '../facts/dimension.ts';
import { codeNumbers } from '../facts/code-numbers.ts';
import type { Dim } from '../facts/dim.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import type { Where } from '../facts/filter.ts';
import { readCells, type Reference } from './references.ts';

export type CodeLine = {
	readonly id: Id;
	readonly label: string;
	/** CSS hex colour. */
	readonly colour: string;
	readonly references: readonly Reference[];
};

const GREY = '#767676';

export const colourOf = (project: Project, code: Id): string =>
	project.codes.get(code)?.colour ?? GREY;

/**
 * @param codes  columns of codes, with the passages of the codes below them; null: every code that was applied, by itself
 * @throws SimpulError table.unknown-code, table.unknown-framework, table.unknown-value, table.unknown-attribute
 */
export function codeLines(
	project: Project,
	codes: Dim | null,
	where: readonly Where[],
	lang: Lang
): CodeLine[] {
	if (codes === null) return appliedCodes(project, where, lang);
	const cells = readCells(
		project,
		{ rows: { by: 'source' }, columns: codes, where, parents: 'union' },
		lang
	);
	return cells.columns.map(({ id, label }: Key, column) => ({
		...{ id, label, colour: colourOf(project, id) },
		references: cells.at(cells.rows.length, column)
	}));
}

function appliedCodes(project: Project, where: readonly Where[], lang: Lang): CodeLine[] {
	const byCode = new Map<Id, Reference[]>();
	for (const reference of everyCoding(project, where, lang)) {
		const known = byCode.get(reference.code);
		if (known) known.push(reference);
		else byCode.set(reference.code, [reference]);
	}
	return codeNumbers(project).codes.flatMap(({ id, name, colour }) => {
		const references = byCode.get(id);
		return references ? [{ id, label: say(name, lang), colour, references }] : [];
	});
}

/** Every coding that counts, each a reference of its own. */
export const everyCoding = (
	project: Project,
	where: readonly Where[],
	lang: Lang
): readonly Reference[] =>
	readCells(
		project,
		{ rows: { by: 'source' }, columns: { by: 'code' }, where, parents: 'sum' },
		lang
	).all;
