/** The answers about a coding that our own tables have in columns of their own: valence, about whom, holder, relation, level, note, via. */
import { VALENCES, type Valence } from '../model/records.ts';
import type { PeopleCells, Ref } from './code-cells.ts';

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

/** Several actors in one cell are parted by `;` or `|`. */
const names = (cell: string): string[] =>
	cell
		.split(/[;|]/)
		.map((name) => name.trim())
		.filter(Boolean);

/** @returns the answers, or the cell that is none */
export function answersIn(
	cell: (use: Answered) => string,
	actors: PeopleCells
): CellAnswers | string {
	const [valence, level] = [cell('valence').toLowerCase(), cell('level')];
	const known = VALENCES.find((one) => one === valence);
	if (valence !== '' && !known) return cell('valence');
	if (!/^[0-4]?$/.test(level)) return level;
	const refs = (use: 'about' | 'holder' | 'relation') =>
		names(cell(use)).flatMap((name) => actors.of(name) ?? []);
	const related = names(cell('relation'));
	if (related.length > 0 && (related.length !== 2 || related[0] === related[1]))
		return cell('relation');
	const [about, holder, relation] = [refs('about'), refs('holder'), refs('relation')];
	return {
		...(known ? { valence: known } : {}),
		...(about.length > 0 ? { about } : {}),
		...(holder.length > 0 ? { holder } : {}),
		...(relation.length === 2 ? { relation: [relation[0]!, relation[1]!] as const } : {}),
		...(level !== '' ? { level: Number(level) } : {}),
		...(cell('note') !== '' ? { note: cell('note') } : {}),
		...(cell('via') !== '' ? { via: cell('via') } : {})
	};
}
