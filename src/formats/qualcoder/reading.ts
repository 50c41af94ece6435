/** What all parts of the reading of a project of QualCoder share. */
import type { LeftList } from '#core/exchange/left.ts';
import type { People } from '../sqlite/people.ts';
import type { Tables } from '../sqlite/tables.ts';
import type { Notes } from '../sqlite/notes.ts';

export type QualCoder = {
	readonly tables: Tables;
	readonly left: LeftList;
	readonly people: People;
	readonly notes: Notes;
};
