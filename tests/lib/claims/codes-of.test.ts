import { describe, expect, it } from 'vitest';
import type { Expect } from '#core/model/claim-records.ts';
import { addCode } from '#core/commands/add-code.ts';
import { codesOf } from '#lib/claims/codes-of.ts';
import { after, start } from '../../core/log/start.ts';

const project = after(start(), (p) =>
	addCode(p, { id: 'money', name: { en: 'Money' }, parent: null })
);
const of = (spec: string, more: object = {}) =>
	codesOf(project, {
		spec,
		expect: { op: 'largest', rows: ['health-office'], ...more } as Expect
	}).map(({ id }) => id);

describe('the codes that a claim speaks of', () => {
	it('are those of its places and those that its table names, each once', () => {
		expect(of('rows=type&columns=code:say,money', { columns: ['money'] })).toEqual([
			'money',
			'say'
		]);
		expect(of('rows=type&columns=code:say/*')).toEqual(['say']);
		expect(of('rows=code&columns=type', { rows: ['say'] })).toEqual(['say']);
	});
	it('are none where the table is a published one, a question that cannot be read, or of codes that are gone', () => {
		expect(of('published')).toEqual([]);
		expect(of('rows=nonsense')).toEqual([]);
		expect(of('rows=type&columns=code:gone')).toEqual([]);
	});
});
