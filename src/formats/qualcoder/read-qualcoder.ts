/**
 * A project of QualCoder (`data.qda`, SQLite) as plain values: what a file of the exchange standard would say of it, and what that
 * file leaves out. Views that it makes for itself are not read.
 */
import type { ProjectFile } from '../positions/project-file.ts';
import { placeSources } from '../positions/place-sources.ts';
import { Notes } from '../sqlite/notes.ts';
import { People } from '../sqlite/people.ts';
import type { Database } from '../sqlite/database.ts';
import { listUnread } from '../sqlite/unread.ts';
import { said, text } from '../sqlite/values.ts';
import { readCases } from './cases.ts';
import { readCodes } from './codes.ts';
import { readPlaces } from './places.ts';
import type { QualCoder } from './reading.ts';
import { KNOWN, QUALCODER } from './schema.ts';
import { readSources } from './sources.ts';
import { readVariables } from './variables.ts';

export { QUALCODER };

/** @throws SimpulError sqlite.view, sqlite.damaged, sqlite.too-large, sqlite.too-many */
export function readQualCoder({ tables, folder, asked, left }: Database): ProjectFile {
	tables.need(Object.keys(KNOWN.columns));
	const reading = { tables, left, people: new People('qualcoder'), notes: new Notes('qualcoder') };
	const about = readAbout(reading);
	const codes = readCodes(reading);
	const files = readSources(reading, folder);
	const variables = readVariables(reading);
	const cases = readCases(reading, files, variables);
	const places = readPlaces(reading, files, codes, cases.ranges);
	const raws = files.sources.map((source) => ({
		...source,
		values: variables.of('file', source.numbers),
		places: places.get(source.key) ?? []
	}));
	variables.listRest(left);
	const placing = { origin: about.origin, asked, left, quoted: true };
	const { sources, positions } = placeSources(raws, placing);
	readJournal(reading);
	for (const row of tables.rows('coder_names', ['name'])) reading.people.of(text(row('name')));
	for (const row of tables.rows('graph', ['name'])) left.add('graph', text(row('name')));
	listUnread(tables, KNOWN, left);
	const project = {
		...about,
		...{ name: called(folder.name), codes: codes.forest, sets: [], sources, links: [] },
		...{ users: reading.people.list(), variables: variables.list, cases: cases.list },
		...{ notes: reading.notes.list, projectNotes: [] as string[] }
	};
	const kept = new Map(folder.files);
	kept.set('data.qda', folder.database);
	return { project, positions, left: left.list(), files: kept };
}

/** A database has one row of its own; of several, which only a repair can leave, QualCoder means the last. */
function readAbout({ tables, people }: QualCoder) {
	const rows = [...tables.rows('project', ['about', 'memo', 'codername'])];
	const row = rows.at(-1) ?? (() => null);
	const origin = text(row('about')).trim();
	return {
		origin: /^qualcoder/i.test(origin) ? origin.slice(0, 80) : 'QualCoder',
		description: said(row('memo')),
		user: people.of(text(row('codername')))
	};
}

/** The database alone says nothing of its project. */
const called = (name: string) => (/^data$/i.test(name) ? 'QualCoder' : name);

/** Entries of the journal are memos on the project: nothing refers to them. */
function readJournal({ tables, people, notes }: QualCoder): void {
	for (const row of tables.rows('journal', ['jid', 'name', 'jentry', 'owner'])) {
		const [name, words] = [text(row('name')), said(row('jentry'))];
		notes.add(`journal ${name}`, { name, text: words, user: people.of(text(row('owner'))) });
	}
}
