/** Small databases of QualCoder and Taguette, with the tables that these programs make. */
import { readFileSync } from 'node:fs';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { newProject } from '#core/commands/new-project.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { planImport, type ImportOptions, type ImportPlan } from '#formats/foreign/plan-import.ts';

export const sqlite = async () =>
	new Uint8Array(readFileSync('node_modules/sql.js/dist/sql-wasm.wasm'));

export type Value = SqlValue;
export type Rows = { readonly [table: string]: readonly (readonly Value[])[] };

/** A database of these tables and rows; `more` is run at the end. */
export async function database(schema: string, rows: Rows, more = ''): Promise<Uint8Array> {
	const { Database } = await initSqlJs({ wasmBinary: (await sqlite()).buffer });
	const db = new Database();
	db.run(schema);
	for (const [table, list] of Object.entries(rows)) for (const row of list) insert(db, table, row);
	if (more !== '') db.run(more);
	const bytes = db.export();
	db.close();
	return bytes;
}

const insert = (db: Database, table: string, row: readonly Value[]) =>
	void db.run(`insert into ${table} values (${row.map(() => '?').join(', ')})`, [...row]);

/** Version 14 of QualCoder's tables: `new_project` in `src/qualcoder/__main__.py`. */
export const QUALCODER_14 = `
create table project (databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer, codername text, recently_used_codes text);
create table source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer, risid integer, unique(name));
create table code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text, important integer, pdf_page integer);
create table code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer);
create table annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text, unique(fid,pos0,pos1,owner));
create table attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
create table attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text, unique(name,attr_type,id));
create table case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text);
create table cases (caseid integer primary key, name text, memo text, owner text, date text, constraint ucm unique(name));
create table code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name));
create table code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1,owner));
create table code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name));
create table journal (jid integer primary key, name text, jentry text, date text, owner text, unique(name));
create table stored_sql (title text, description text, grouper text, ssql text, unique(title));
create table graph (grid integer primary key, name text, description text, date text, scene_width integer, scene_height integer, unique(name));
create table gr_free_text_item (gfreeid integer primary key, grid integer, free_text text);
create table ris (risid integer, tag text, longtag text, value text);
create table manage_files_display (mfid integer primary key, name text, tblrows text, tblcolumns text, owner text);
create table files_filter (filterid integer primary key, name text, filter text, owner text);
create table coder_names (name text unique not null, visibility integer not null default 1);
create view code_text_visible as select * from code_text;
`;

/** Its first version: no numbers of codings, no coder of the project, other names of columns. */
export const QUALCODER_1 = `
create table project (databaseversion text, date text, memo text, about text);
create table source (id integer primary key, name text, fulltext text, imagepath text, memo text, owner text, date text, unique(name));
create table code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text);
create table annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text);
create table attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
create table attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text);
create table case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text);
create table cases (caseid integer primary key, name text, memo text, owner text, date text, constraint ucm unique(name));
create table code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name));
create table code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, unique(cid,fid,pos0,pos1,owner));
create table code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name));
create table journal (jid integer primary key, name text, jentry text, date text, owner text);
`;

/** Taguette's tables: `taguette/database/models.py`. */
export const TAGUETTE = `
create table users (login varchar(30) primary key, created datetime not null, hashed_password varchar(192), password_set_date datetime, language varchar(10), email varchar(256), email_sent datetime);
create table projects (id integer not null primary key autoincrement, name varchar(200) not null, description text not null, created datetime not null);
create table project_members (project_id integer not null, user_login varchar(30) not null, privileges varchar(11) not null, primary key (project_id, user_login));
create table documents (id integer not null primary key autoincrement, name varchar(200) not null, description text not null, filename varchar(200) not null, created datetime not null, project_id integer not null, text_direction varchar(13) not null, contents text not null);
create table commands (id integer not null primary key autoincrement, date datetime not null, user_login varchar(30) not null, project_id integer not null, document_id integer, payload text not null);
create table highlights (id integer not null primary key autoincrement, document_id integer not null, start_offset integer not null, end_offset integer not null, snippet text not null);
create table tags (id integer not null primary key autoincrement, project_id integer not null, path varchar(200) not null, description text not null, unique (project_id, path));
create table highlight_tags (highlight_id integer not null, tag_id integer not null, primary key (highlight_id, tag_id));
create table alembic_version (version_num varchar(32) not null);
`;

/** Code points before a place: what Python counts. */
export const points = (text: string, at = text.length): number => [...text.slice(0, at)].length;

const DAY = '2024-05-01 10:00:00';

/** A row of `code_text`, at the words it quotes. @param count  how positions are counted */
export function coded(
	[ctid, cid, fid]: readonly [number, number, number],
	text: string,
	words: string,
	{ owner = 'ana', memo = '', important = 0, count = points } = {}
): Value[] {
	const start = text.indexOf(words);
	const [from, to] = [count(text, start), count(text, start + words.length)];
	return [ctid, cid, fid, words, from, to, owner, DAY, memo, null, important];
}

export const plan = (bytes: Uint8Array, file: string, options: ImportOptions = {}) =>
	planImport(bytes, file, options, sqlite);

export function projectOf({ name, lang, coder, edit }: ImportPlan): Project {
	return apply(apply(EMPTY, newProject(EMPTY, { name, lang, coder })), edit);
}

/** The account as a table: kind -> count and names. */
export const leftOf = ({ left }: Pick<ImportPlan, 'left'>) =>
	Object.fromEntries(left.map(({ kind, count, names }) => [kind, [count, ...names]]));
