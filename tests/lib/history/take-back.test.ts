import { describe, expect, it } from 'vitest';
import { editCode } from '#core/commands/edit-code.ts';
import { mergeCodes } from '#core/commands/merge-codes.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { apply } from '#core/log/apply.ts';
import type { Change, Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import { effectsOf, nameOf } from '#lib/history/effects.ts';
import { passageOf } from '#lib/history/passage-of.ts';
import { preview } from '#lib/history/take-back.ts';
import { coded, started, withCodes } from '../codebook/a-codebook.ts';

const start = coded(withCodes(started(), 'a', 'b<a'), 'b', 13, 39);
const change = (edit: Edit): Change => ({
	...edit,
	at: '2026-11-22T10:00:00.000Z-0000-k3f9x2',
	by: 'ana',
	v: 1
});
const after = (project: Project, edit: Edit) => [apply(project, edit), change(edit)] as const;

describe('preview of an undo', () => {
	const [edited, edit] = after(
		start,
		editCode(start, { id: 'a', colour: '#e69f00', definition: { en: 'New' } })
	);

	it('counts the values that return', () => {
		expect(preview(edited, edit, 'undo')).toMatchObject({ values: 2, kept: 0 });
	});

	it('counts those that were changed since and stay', () => {
		const [later] = after(edited, editCode(edited, { id: 'a', colour: '#000000' }));
		expect(preview(later, edit, 'undo')).toMatchObject({ values: 1, kept: 1 });
	});

	it('tells from what to what, in the language of the reader', () => {
		const effects = effectsOf(edited, preview(edited, edit, 'undo').ops, 'en');
		expect(effects).toContainEqual({
			table: 'codes',
			name: 'A',
			field: 'definition',
			before: 'New',
			after: null
		});
	});

	it('tells of a record that comes back once, and names what fields point to', () => {
		const [merged, merge] = after(start, mergeCodes(start, { from: 'b', into: 'a' }));
		const effects = effectsOf(merged, preview(merged, merge, 'undo').ops, 'en');
		expect(effects).toContainEqual({
			table: 'codes',
			name: 'B',
			field: 'alive',
			before: false,
			after: true
		});
		expect(effects).toContainEqual({
			table: 'codings',
			name: 'A · jmb-01',
			field: 'code',
			before: 'A',
			after: 'B'
		});
	});
});

describe('passages of changes', () => {
	const id = start.codings.get('s1')!.ids[0]!;

	it('are read from the args, or from the coding they name', () => {
		const place = { source: 's1', start: 13, end: 39 };
		expect(passageOf(start, { kind: 'coding.apply', args: { ...place, codes: ['b'] } })).toEqual(
			place
		);
		expect(passageOf(start, { kind: 'coding.edit', args: { id } })).toEqual(place);
		const { kind, args } = removeCodings(start, { ids: [id] });
		expect(passageOf(start, { kind, args })).toEqual(place);
		expect(passageOf(start, { kind: 'undo', args: { kind, args } })).toEqual(place);
	});

	it('are none for other changes, and for what is not there', () => {
		expect(passageOf(start, { kind: 'code.add', args: { id: 'a' } })).toBeNull();
		expect(passageOf(start, { kind: 'coding.edit', args: { id: 's1~gone' } })).toBeNull();
		expect(passageOf(start, { kind: 'coding.import', args: { codings: 3 } })).toBeNull();
	});
});

it('has no name for a record that never arrived', () => {
	expect(nameOf(start, 'codes', 'gone', 'en')).toBe('');
});
