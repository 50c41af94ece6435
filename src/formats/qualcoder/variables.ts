/** Attributes of cases and files, with their values. */
import type { LeftList } from '#core/exchange/left.ts';
import type { XValue, XVariable } from '#core/exchange/values.ts';
import { Guids } from '../sqlite/guids.ts';
import { key, said, text } from '../sqlite/values.ts';
import type { QualCoder } from './reading.ts';

export type Owner = 'case' | 'file';

export class Variables {
	readonly list: XVariable[];
	readonly #values = new Map<string, { readonly name: string; readonly value: XValue }[]>();
	readonly #asked = new Set<string>();
	readonly #used: ReadonlySet<string>;

	constructor(list: XVariable[], rows: readonly Valued[], guidOf: (name: string) => string) {
		this.list = list;
		this.#used = new Set(rows.map(({ name }) => name));
		for (const { name, owner, value } of rows) {
			const values = this.#values.get(owner) ?? [];
			this.#values.set(owner, values);
			values.push({ name, value: { variable: guidOf(name), value } });
		}
	}

	/** @param numbers  of the case or file, and of what stands for it too; of two values for one attribute the first counts */
	of(owner: Owner, numbers: readonly string[]): XValue[] {
		const found = new Map<string, XValue>();
		for (const number of numbers) {
			this.#asked.add(`${owner} ${number}`);
			for (const { name, value } of this.#values.get(`${owner} ${number}`) ?? [])
				if (!found.has(name)) found.set(name, value);
		}
		return [...found.values()];
	}

	/** Values of journals, of pictures and of what is gone; attributes that nothing has a value for. */
	listRest(left: LeftList): void {
		for (const [owner, values] of this.#values)
			if (!this.#asked.has(owner))
				for (const { name } of values) left.add('value-without-place', name);
		for (const { name } of this.list) if (!this.#used.has(name)) left.add('variable-unused', name);
	}
}

type Valued = { readonly name: string; readonly owner: string; readonly value: string };

export function readVariables({ tables, people }: QualCoder): Variables {
	const guids = new Guids('qualcoder attribute');
	const list: XVariable[] = [];
	const add = (name: string, type: XVariable['type'], description: string) => {
		if (guids.of(name) !== undefined) return;
		list.push({ guid: guids.give(name, name), name, type, description });
	};
	for (const row of tables.rows('attribute_type', ['name', 'memo', 'valuetype', 'owner'])) {
		people.of(text(row('owner')));
		const numeric = text(row('valuetype')) === 'numeric';
		add(text(row('name')), numeric ? 'Float' : 'Text', said(row('memo')));
	}
	const rows: Valued[] = [];
	for (const row of tables.rows('attribute', ['name', 'attr_type', 'value', 'id'])) {
		const value = text(row('value')).trim();
		if (value === '') continue; // QualCoder writes an empty one for every case and file
		const name = text(row('name'));
		add(name, 'Text', '');
		rows.push({ name, owner: `${text(row('attr_type'))} ${key(row('id'))}`, value });
	}
	return new Variables(list, rows, (name) => guids.of(name) ?? '');
}
