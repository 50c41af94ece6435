/** The answers about a coding that our own tables have in columns of their own: valence, about whom, holder, relation, level, note, via. */
import { VALENCES, type Valence } from '../model/records.ts';
import type { Ref } from './code-cells.ts';

/** As the answers of a coding, with actors that may have to be made first. */
export type CellAnswers = {
	readonly valence?: Valence;
	readonly about?: readonly Ref[];
	readonly holder?: readonly Ref[];
	readonly relation?: readonly [from: Ref, to: Ref];
	readonly level?: number;
	readonly note?: string;
	readonly via?: string;
};
type Answered = 'valence' | 'about' | 'holder' | 'relation' | 'level' | 'note' | 'via';
/** A cell that is no answer. */
export type NoAnswer = {
	readonly wrong: 'valence' | 'relation' | 'level' | 'about' | 'holder';
	readonly cell: string;
};

/** Several actors in one cell are parted by `;` or `|`. */
const names = (cell: string): string[] =>
	cell
		.split(/[;|]/)
		.map((name) => name.trim())
		.filter(Boolean);

const all = (refs: readonly (Ref | null)[]): refs is readonly Ref[] => !refs.includes(null);

/** @param actorOf  null: nobody of this name is to be made */
export function answersIn(
	cell: (use: Answered) => string,
	actorOf: (name: string) => Ref | null
): CellAnswers | NoAnswer {
	const [valence, level] = [cell('valence'), cell('level')];
	const known = VALENCES.find((one) => one === valence.toLowerCase());
	if (valence !== '' && !known) return { wrong: 'valence', cell: valence };
	const people = (use: 'about' | 'holder' | 'relation') => names(cell(use)).map(actorOf);
	const [about, holder, relation] = [people('about'), people('holder'), people('relation')];
	const [from = null, to = null, ...more] = relation;
	if (relation.length > 0 && (from === null || to === null || from === to || more.length > 0))
		return { wrong: 'relation', cell: cell('relation') };
	if (!/^[0-4]?$/.test(level)) return { wrong: 'level', cell: level };
	if (!all(about)) return { wrong: 'about', cell: cell('about') };
	if (!all(holder)) return { wrong: 'holder', cell: cell('holder') };
	return {
		...(known ? { valence: known } : {}),
		...(about.length > 0 ? { about } : {}),
		...(holder.length > 0 ? { holder } : {}),
		...(from !== null && to !== null ? { relation: [from, to] as const } : {}),
		...(level !== '' ? { level: Number(level) } : {}),
		...(cell('note') !== '' ? { note: cell('note') } : {}),
		...(cell('via') !== '' ? { via: cell('via') } : {})
	};
}
