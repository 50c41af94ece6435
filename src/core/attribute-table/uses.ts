/** What each column of a table of actors or sources is used for: guessed from its head, then the researcher's to change. */
import { foldName, sameName } from '../commands/values.ts';
import type { Project } from '../model/project.ts';
import type { Attribute, AttributeType, Id } from '../model/records.ts';
import { attributesOn } from '../model/visible.ts';
import { guessKind, typeOfKind, type ValueKind } from './guess.ts';

export type On = Attribute['on'];

export type ColumnUse =
	| { readonly as: 'name' | 'type' | 'note' | 'skip' }
	| { readonly as: 'attribute'; readonly id: Id }
	| { readonly as: 'new'; readonly type: AttributeType };

export type TextTable = {
	readonly headers: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** The line of the file on which each row begins. */
	readonly lines: readonly number[];
};

const NAMES: { readonly [on in On]: ReadonlySet<string> } = {
	actor: new Set(['actor', 'aktor', 'name', 'nama']),
	source: new Set(['source', 'sumber', 'name', 'nama', 'transcript', 'transkrip'])
};
const TYPE = new Set(['type', 'tipe', 'jenis', 'actor type', 'tipe aktor']);
const NOTE = new Set(['note', 'notes', 'catatan']);
/** Columns of our own tables that are counted or kept elsewhere. */
const ELSEWHERE: { readonly [on in On]: ReadonlySet<string> } = {
	actor: new Set(['sources', 'sumber', 'words', 'kata', 'codings', 'pengodean', 'id']),
	source: new Set(['file', 'kind', 'lang', 'date', 'words', 'turns', 'speakers', 'actors', 'id'])
};

/** One for each column; of columns with the same use or name the first has it. */
export function guessUses(project: Project, on: On, { headers, rows }: TextTable): ColumnUse[] {
	const known = attributesOn(project, on);
	const folded = headers.map(foldName);
	const firstOf = new Map<string, number>();
	folded.forEach((header, c) => firstOf.has(header) || firstOf.set(header, c));
	const first = (names: ReadonlySet<string>) => folded.findIndex((header) => names.has(header));
	const [name, type, note] = [first(NAMES[on]), first(TYPE), first(NOTE)];
	return headers.map((header, c): ColumnUse => {
		if (c === name) return { as: 'name' };
		if (on === 'actor' && c === type) return { as: 'type' };
		if (on === 'actor' && c === note) return { as: 'note' };
		const isRepeated = firstOf.get(folded[c]!)! < c;
		if (header === '' || isRepeated || ELSEWHERE[on].has(folded[c]!)) return { as: 'skip' };
		const attribute = known.find((one) => sameName(one.name, header));
		if (attribute) return { as: 'attribute', id: attribute.id };
		return { as: 'new', type: typeOfKind(kindOfColumn(rows, c)) };
	});
}

export const kindOfColumn = (rows: TextTable['rows'], column: number): ValueKind =>
	guessKind(rows.map((row) => row[column] ?? ''));
