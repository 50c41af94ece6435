/**
 * The facts of a change's sentence, read from its `args` (see core/commands) and, for what they give by id only, from the project.
 * Args are data of a log that may be older or newer than this program: anything missing becomes '' or 0, nothing throws.
 */
import type { Project } from '#core/model/project.ts';
import type { SmallTable } from '#core/model/records.ts';
import { sourceOfCoding } from '#core/model/codings.ts';
import { recordOf } from '#core/log/values.ts';
import { moreNames, type ChangeFacts } from '#i18n/change-kinds.ts';
import { changedFields } from '#i18n/changed-fields.ts';
import { formatList } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';

type Args = { readonly [name: string]: unknown };
type Reader = (args: Args, ask: Ask) => Partial<ChangeFacts>;
/** Names of records in the reader's language; '' for what is unknown. */
type Ask = {
	readonly name: (table: SmallTable, id: unknown) => string;
	readonly text: (value: unknown) => string;
	readonly names: (names: readonly string[]) => string;
	readonly codeOf: (coding: unknown) => string;
};

/** Names in a sentence before "and 3 more". */
const MOST_NAMES = 4;
const NONE: ChangeFacts = { what: '', was: '', other: '', source: '', n: 0, fields: '' };

/** @param args  of the change, whatever they are */
export function changeFacts(
	project: Project,
	kind: string,
	args: unknown,
	locale: Locale
): ChangeFacts {
	const told = asArgs(args);
	const ask = asker(project, locale);
	const table = TABLES[kind.split('.')[0] ?? ''];
	const name = ask.text(told['name']);
	const was = ask.text(told['was']);
	const current = table ? ask.name(table, told['id']) : '';
	return {
		...NONE,
		what: name || was || current,
		was: name && was !== name ? was : '',
		fields: fieldWords(told, locale),
		...READERS[kind]?.(told, ask)
	};
}

const TABLES: { readonly [room: string]: SmallTable } = {
	coder: 'coders',
	framework: 'frameworks',
	source: 'sources',
	actor: 'actors',
	attribute: 'attributes',
	code: 'codes',
	set: 'codeSets',
	view: 'views',
	chapter: 'chapters'
};

const READERS: { readonly [kind: string]: Reader } = {
	'project.edit': (args, ask) => ({ what: ask.text(args['name']) }),
	'source.import': (args, ask) => batch(args['sources'], ask),
	'source.values': (args, ask) => batch(args['sources'], ask),
	'source.ask': (args, ask) => batch(args['sources'], ask),
	'actor.import': (args, ask) => ({ ...batch(args['added'], ask), n: count(args['actors']) }),
	'actor.merge': (args, ask) => ({ other: ask.text(args['intoName']) }),
	'code.merge': (args, ask) => ({ other: ask.text(args['intoName']) }),
	'code.add': (args, ask) => ({ other: ask.name('codes', args['parent']) }),
	'code.move': (args, ask) => ({
		n: args['from'] === args['parent'] ? 0 : 1,
		other: ask.name('codes', args['parent'])
	}),
	'attribution.add': placed,
	'attribution.edit': placed,
	'attribution.remove': placed,
	'speaker.edit': (args, ask) => speakers(rows(args['speakers']), ask),
	'cell.set': (args, ask) => cells(rows(args['cells']), ask),
	'coding.apply': (args, ask) => ({
		what: ask.names(items(args['codes']).map((id) => ask.name('codes', id))),
		source: ask.name('sources', args['source'])
	}),
	'coding.edit': coded,
	'coding.remove': (args, ask) => removed(rows(args['codings']), ask),
	'coding.recode': (args, ask) => ({
		...removed(rows(args['codings']), ask),
		what: ask.name('codes', args['code'])
	}),
	'coding.hits': (args, ask) => ({
		n: count(args['codings']),
		what: ask.name('codes', args['code']),
		other: ask.text(args['query']),
		source: ask.names(items(args['sources']).map((id) => ask.name('sources', id)))
	}),
	'link.add': linked,
	'link.edit': linked,
	'link.remove': linked,
	'suggestion.reject': pointed,
	'suggestion.restore': pointed,
	'suggestion.change': (args, ask) => ({
		...pointed(args, ask),
		what: ask.name('codes', args['as']),
		other: ask.name('codes', args['code'])
	}),
	'coding.split': coded,
	'coding.merge': (args, ask) => ({ ...coded(args, ask), n: items(args['merged']).length + 1 }),
	'coding.turns': (args, ask) => ({
		n: count(args['codings']),
		what: ask.names(items(args['codes']).map((id) => ask.name('codes', id))),
		other: ask.text(args['name']),
		source: ask.name('sources', args['source'])
	}),
	'codebook.import': (args, ask) => ({ n: count(args['codes']), what: ask.text(args['file']) }),
	'exchange.merge': (args, ask) => ({ n: count(args['codings']), what: ask.text(args['file']) }),
	'exchange.import': (args, ask) => ({ n: count(args['codings']), what: ask.text(args['file']) }),
	'coding.import': (args, ask) => ({
		n: count(args['codings']),
		source: ask.names(items(args['sources']).map((id) => ask.name('sources', id)))
	})
};

function asker(project: Project, locale: Locale): Ask {
	const text = (value: unknown): string => {
		if (typeof value === 'string') return value;
		const both = asArgs(value);
		const own = both[locale] ?? both[locale === 'en' ? 'id' : 'en'];
		return typeof own === 'string' ? own : '';
	};
	const name = (table: SmallTable, id: unknown) => {
		const row = typeof id === 'string' ? asArgs(project[table].get(id)) : {};
		return text(row['name'] ?? row['label']);
	};
	const names = (all: readonly string[]) => {
		const known = all.filter((one) => one !== '');
		const rest = known.length - MOST_NAMES;
		return formatList(
			locale,
			rest > 0 ? [...known.slice(0, MOST_NAMES), translate(locale, moreNames, rest)] : known
		);
	};
	const codeOf = (coding: unknown) => {
		const row = typeof coding === 'string' ? recordOf(project, 'codings', coding) : undefined;
		return name('codes', row?.['code']);
	};
	return { text, name, names, codeOf };
}

function batch(value: unknown, ask: Ask): Partial<ChangeFacts> {
	const all = rows(value);
	return { n: all.length, what: all.length === 1 ? ask.text(all[0]!['name']) : '' };
}

function placed(args: Args, ask: Ask): Partial<ChangeFacts> {
	return {
		other: ask.name('actors', args['actor']),
		source: ask.name('sources', args['source'])
	};
}

function linked(args: Args, ask: Ask): Partial<ChangeFacts> {
	return {
		source: ask.names([...new Set(items(args['sources']))].map((id) => ask.name('sources', id)))
	};
}

function pointed(args: Args, ask: Ask): Partial<ChangeFacts> {
	return {
		what: ask.name('codes', args['code']),
		source: ask.name('sources', args['source'])
	};
}

function coded(args: Args, ask: Ask): Partial<ChangeFacts> {
	return {
		what: ask.name('codes', args['code']) || ask.codeOf(args['id']),
		source: ask.name('sources', args['source'])
	};
}

function speakers(all: readonly Args[], ask: Ask): Partial<ChangeFacts> {
	const actors = new Set(all.map((speaker) => ask.name('actors', speaker['actor'])));
	return {
		n: all.length,
		what: all.length === 1 ? ask.name('speakers', all[0]!['id']) : '',
		other: actors.size === 1 ? [...actors][0]! : ''
	};
}

function cells(all: readonly Args[], ask: Ask): Partial<ChangeFacts> {
	const one = all.length === 1 ? all[0]! : {};
	return {
		n: all.length,
		what: ask.name('attributes', one['attribute']),
		other: ask.name('actors', one['owner']) || ask.name('sources', one['owner'])
	};
}

function removed(all: readonly Args[], ask: Ask): Partial<ChangeFacts> {
	const sources = all.map((row) => row['source'] ?? sourceOfCoding(String(row['id'])));
	return {
		n: all.length,
		what: all.length === 1 ? ask.name('codes', all[0]!['code']) : '',
		source: ask.names([...new Set(sources)].map((id) => ask.name('sources', id)))
	};
}

/** Either `fields` lists what was edited, or the args themselves are the patch. */
function fieldWords(args: Args, locale: Locale): string {
	const fields = Array.isArray(args['fields']) ? args['fields'] : Object.keys(args);
	const words = fields.flatMap((field) => changedFields[String(field)] ?? []);
	return formatList(locale, [...new Set(words.map((word) => translate(locale, word)))]);
}

const asArgs = (value: unknown): Args =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Args) : {};
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const rows = (value: unknown): readonly Args[] => items(value).map(asArgs);
const count = (value: unknown): number => (typeof value === 'number' ? value : items(value).length);
