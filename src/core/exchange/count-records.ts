/** How much of what a project has, as the account of an exchange file counts it. */
import type { Project } from '../model/project.ts';
import { alive, codingsIn } from '../model/visible.ts';
import type { Counts } from './import-project.ts';

export function countRecords(project: Project): Counts {
	const count = (table: Parameters<typeof alive>[1]) => alive(project, table).length;
	const codes = alive(project, 'codes');
	const headings = codes.filter(({ codable }) => !codable).length;
	return {
		coders: count('coders'),
		sources: count('sources'),
		codes: codes.length - headings,
		headings,
		codeSets: count('codeSets'),
		codings: alive(project, 'sources').reduce((n, { id }) => n + codingsIn(project, id).length, 0),
		actors: count('actors'),
		attributes: count('attributes'),
		values: alive(project, 'cells').filter(({ value }) => value !== '').length,
		attributions: count('attributions'),
		memos: count('memos'),
		links: count('links'),
		claims: count('claims')
	};
}
