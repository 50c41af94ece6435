/** Readings of a sentence, loaded when one is written; where a table is given, those that fit it come first and speak about it. */
import { proposeClaims, type Proposal } from '#core/claims/propose.ts';
import { isReason } from '#core/claims/reason.ts';
import { ACTOR_DETAILS } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES } from '#core/frameworks/actor-types.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { metaOf } from '#core/model/visible.ts';
import { guessLanguage } from '#core/text/guess-language.ts';
import { partsOf, withParts } from './expectation.ts';
import { tableLines, type Line, type TableLines } from './table-lines.ts';

const WORDS = { types: ACTOR_TYPES, details: ACTOR_DETAILS };

/** @param about  text of the table that the claim is meant to be about, or '' */
export function readingsOf(project: Project, sentence: string, about: string): Proposal[] {
	const found = proposeClaims(project, sentence, WORDS, languageOf(project, sentence));
	const lines = about === '' ? null : tableLines(project, about, 'en');
	if (lines === null || isReason(lines)) return found;
	const fitting = found.flatMap((one) => fitted(project, one, about, lines) ?? []);
	const texts = new Set(fitting.map(({ expect }) => JSON.stringify(expect)));
	const once = fitting.filter(({ expect }) => texts.delete(JSON.stringify(expect)));
	return [...once, ...found.filter(({ spec }) => spec !== about)];
}

/** The sentence's own language where it shows, for its numbers; else that of the project. */
export function languageOf(project: Project, sentence: string): Lang {
	const { lang, certain } = guessLanguage(sentence);
	return certain ? lang : (metaOf(project)?.lang ?? lang);
}

/** The same reading of another table: kinds of actors become the actors of that kind where rows are actors. */
function fitted(
	project: Project,
	{ expect, because }: Proposal,
	spec: string,
	{ rows, columns }: TableLines
): Proposal | null {
	const rowOf = (id: string) =>
		has(rows, id)
			? [id]
			: rows.filter((row) => project.actors.get(row.id)?.type === id).map((row) => row.id);
	const parts = partsOf(expect);
	const named = [...parts.rows, ...parts.than];
	if (named.some((id) => rowOf(id).length === 0)) return null;
	if (!parts.columns.every((id) => has(columns, id))) return null;
	const moved = { rows: parts.rows.flatMap(rowOf), than: parts.than.flatMap(rowOf) };
	return { spec, expect: withParts(expect, moved), because };
}

const has = (lines: readonly Line[], id: string): boolean => lines.some((line) => line.id === id);
