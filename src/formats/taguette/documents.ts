/** Documents with their highlights. Where a highlight does not stand on the words that it keeps a copy of, that is told. */
import { guidFor } from '#core/exchange/guid.ts';
import type { LeftList } from '#core/exchange/left.ts';
import type { Guid, XSelection, XSource } from '#core/exchange/values.ts';
import { bare } from '../positions/by-quotes.ts';
import { Guids } from '../sqlite/guids.ts';
import type { Tables } from '../sqlite/tables.ts';
import { key, said, text, whole, type Row } from '../sqlite/values.ts';
import { htmlText, type HtmlText } from './html-text.ts';
import type { Holds } from './choose-project.ts';
import type { Makers } from './makers.ts';

type Reading = {
	readonly tables: Tables;
	readonly holds: Holds;
	readonly left: LeftList;
	readonly tagOf: (tag: string) => Guid;
	readonly makers: Makers;
};

type Highlight = {
	readonly row: Row;
	readonly key: string;
	readonly document: string;
};

export function readDocuments(reading: Reading): XSource[] {
	const { tables, holds, left, makers } = reading;
	const guids = new Guids('taguette document');
	const [tags, highlights] = [tagsByHighlight(tables), highlightsByDocument(tables)];
	const seen = new Set<string>();
	const sources: XSource[] = [];
	const columns = ['id', 'name', 'description', 'contents', 'project_id'];
	for (const row of tables.rows('documents', columns, { exact: ['contents'] })) {
		const [own, name] = [key(row('id')), text(row('name'))];
		if (!holds(row)) {
			highlights.delete(own);
			continue;
		}
		const page = htmlText(text(row('contents')));
		if (page.images > 0) left.add('picture', name, page.images);
		if (page.text.includes('\ufffd')) left.add('characters', name);
		const guid = guids.give(own, name);
		const on = seen.has(own) ? [] : (highlights.get(own) ?? []);
		seen.add(own);
		sources.push({
			...{ guid, name, kind: 'text', description: said(row('description')), text: page.text },
			...{ user: makers.first, codings: [], notes: [], values: [], file: null },
			selections: on.flatMap((one) =>
				selection(reading, { page, guid, name }, one, tags.get(one.key) ?? [])
			)
		});
	}
	for (const [document, list] of highlights)
		if (!seen.has(document)) left.add('codings-without-text', '', list.length);
	return sources;
}

type Document = { readonly page: HtmlText; readonly guid: Guid; readonly name: string };

function selection(
	{ left, tagOf, makers }: Reading,
	{ page, guid, name }: Document,
	{ row, key: own }: Highlight,
	tags: readonly string[]
): XSelection[] {
	const [first, last] = [whole(row('start_offset')), whole(row('end_offset'))];
	const start = first === null ? null : page.startOf(first);
	const end = last === null ? null : page.endOf(last);
	if (start === null || end === null || start >= end) {
		left.add('position', name);
		return [];
	}
	if (tags.length === 0) left.add('selection-without-code', name);
	const quote = bare(htmlText(text(row('snippet'))).text);
	if (quote !== '' && quote !== bare(page.text.slice(start, end))) left.add('quote-differs', name);
	const user = makers.of(own) || makers.first;
	const place = guidFor('taguette highlight', `${guid}/${start}/${end}/${own}`);
	const codings = tags.map((tag) => ({
		...{ guid: guidFor('taguette coding', `${place}/${tag}`), code: tagOf(tag), user, notes: [] }
	}));
	return [{ guid: place, name: '', description: '', start, end, user, codings, notes: [] }];
}

function tagsByHighlight(tables: Tables): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const row of tables.rows('highlight_tags', ['highlight_id', 'tag_id']))
		gather(tags, key(row('highlight_id')), key(row('tag_id')));
	return tags;
}

function highlightsByDocument(tables: Tables): Map<string, Highlight[]> {
	const highlights = new Map<string, Highlight[]>();
	const columns = ['id', 'document_id', 'start_offset', 'end_offset', 'snippet'];
	for (const row of tables.rows('highlights', columns)) {
		const document = key(row('document_id'));
		gather(highlights, document, { row, key: key(row('id')), document });
	}
	return highlights;
}

function gather<T>(map: Map<string, T[]>, at: string, one: T): void {
	const list = map.get(at);
	if (list) list.push(one);
	else map.set(at, [one]);
}
