import { describe, expect, it } from 'vitest';
import { takenBack, undoable, type ChangeHead } from '#core/log/undoable.ts';

/** 'ana c1', 'ana u1=c1' (undo of c1), 'ana r1=u1' (redo, which takes back the undo), 'ana n1' (project.new). */
const heads = (...lines: string[]): ChangeHead[] =>
	lines.map((line) => {
		const [by, rest] = line.split(' ') as [string, string];
		const [at, undoes] = rest.split('=') as [string, string?];
		const kinds: Record<string, string> = { u: 'undo', r: 'redo', n: 'project.new' };
		const kind = kinds[at[0]!] ?? 'code.edit';
		return undoes === undefined ? { at, by, kind } : { at, by, kind, undoes };
	});

const CASES: readonly [what: string, log: string[], undo: string | null, redo: string | null][] = [
	['nothing yet', [], null, null],
	['the beginning is not taken back', ['ana n1'], null, null],
	['the last change', ['ana c1', 'ana c2'], 'c2', null],
	['one undone', ['ana c1', 'ana c2', 'ana u1=c2'], 'c1', 'u1'],
	[
		'both undone: the later undo is redone first',
		['ana c1', 'ana c2', 'ana u1=c2', 'ana u2=c1'],
		null,
		'u2'
	],
	['one of two redone', ['ana c1', 'ana c2', 'ana u1=c2', 'ana u2=c1', 'ana r1=u2'], 'c1', 'u1'],
	['redone', ['ana c1', 'ana u1=c1', 'ana r1=u1'], 'c1', null],
	['undone again', ['ana c1', 'ana u1=c1', 'ana r1=u1', 'ana u2=c1'], null, 'u2'],
	['a new change closes redo', ['ana c1', 'ana u1=c1', 'ana c2'], 'c2', null],
	['changes of others are left alone', ['ana c1', 'budi c2'], 'c1', null],
	[
		'undo from the history page of an earlier change',
		['ana c1', 'ana c2', 'ana u1=c1'],
		'c2',
		'u1'
	],
	['undone by someone else', ['budi c0', 'ana c1', 'budi u1=c1'], null, null],
	[
		'undone on two devices, redone once',
		['ana c1', 'ana u1=c1', 'ana u2=c1', 'ana r1=u2'],
		'c1',
		null
	],
	[
		'redo of the earlier of two undos',
		['ana c1', 'ana u1=c1', 'ana u2=c1', 'ana r1=u1'],
		'c1',
		null
	]
];

describe('what undo and redo take next', () => {
	it.each(CASES)('L8: %s', (_, log, undo, redo) => {
		expect(undoable(heads(...log), 'ana')).toEqual({ undo, redo });
	});

	it('L8: a change stands or not by the last link of its chain', () => {
		const log = ['ana c1', 'ana c2', 'ana u1=c1', 'ana u2=c2', 'ana r1=u2'];
		expect(takenBack(heads(...log))).toEqual(new Set(['c1', 'u2']));
		expect(takenBack(heads('ana u1=c0'))).toEqual(new Set(['c0']));
	});
});
