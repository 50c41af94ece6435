/** Codes below their categories, which are headings here. Both are ordered by name, as QualCoder shows them. */
import type { Guid, XCode } from '#core/exchange/values.ts';
import { forest, type Node } from '../sqlite/forest.ts';
import { Guids } from '../sqlite/guids.ts';
import { colour, key, said, text, type Row } from '../sqlite/values.ts';
import type { QualCoder } from './reading.ts';

export type Codes = {
	readonly forest: readonly XCode[];
	/** By `cid`; '' for a code that is not there. */
	readonly guidOf: (cid: string) => Guid;
	readonly nameOf: (cid: string) => string;
};

export function readCodes({ tables, left, people }: QualCoder): Codes {
	const categories = new Guids('qualcoder category');
	const codes = new Guids('qualcoder code');
	const names = new Map<string, string>();
	const nodes: Node[] = [];
	const put = (row: Row, kind: 'cat' | 'code', own: string, parent: string) => {
		const name = text(row('name'));
		people.of(text(row('owner')));
		const shade = colour(row('color'));
		if (shade === null && text(row('color')) !== '') left.add('colour', name);
		const guids = kind === 'cat' ? categories : codes;
		const code = {
			...{ guid: guids.give(own, name), name, colour: shade, codable: kind === 'code' },
			...{ description: said(row('memo')), notes: [] }
		};
		nodes.push({ key: own === '' ? '' : `${kind} ${own}`, parent, code });
	};
	const above = (kind: 'cat' | 'code', number: string) =>
		number === '' ? '' : `${kind} ${number}`;
	for (const row of tables.rows('code_cat', ['catid', 'name', 'memo', 'supercatid', 'owner']))
		put(row, 'cat', key(row('catid')), above('cat', key(row('supercatid'))));
	const columns = ['cid', 'name', 'memo', 'catid', 'color', 'supercid', 'owner'];
	for (const row of tables.rows('code_name', columns)) {
		const own = key(row('cid'));
		if (own !== '' && !names.has(own)) names.set(own, text(row('name')));
		const code = above('code', key(row('supercid')));
		put(row, 'code', own, code || above('cat', key(row('catid'))));
	}
	return {
		forest: forest(nodes, left),
		guidOf: (cid) => codes.of(cid) ?? '',
		nameOf: (cid) => names.get(cid) ?? ''
	};
}
