import { describe, expect, it } from 'vitest';
import { setSummary } from '#core/commands/set-summary.ts';
import { apply, fold } from '#core/log/apply.ts';
import type { Change } from '#core/log/change.ts';
import { readChange } from '#core/log/upgrade.ts';
import { EMPTY } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';

const coder = (id: string) => ({
	t: 'coders' as const,
	id,
	create: { name: id, initials: id, colour: '#000000' }
});
const start = apply(EMPTY, { ops: [coder('ana'), coder('budi')] });
const at = { row: ['actor=a1'], column: 'code=x' };

describe('summaries of a framework matrix', () => {
	it('D9.2: one per cell and coder, the later text in place of the earlier', () => {
		const write = (project: typeof start, by: string, text: string) =>
			apply(project, setSummary(project, { ...at, coder: by, text }));
		const both = write(write(write(start, 'ana', 'Asks '), 'budi', 'Waits'), 'ana', 'Decides');
		const texts = (project: typeof start) => alive(project, 'summaries').map(({ text }) => text);
		expect(texts(both)).toEqual(['Decides', 'Waits']);
		const less = write(both, 'ana', ' ');
		expect(texts(less)).toEqual(['Waits']);
		expect(texts(write(less, 'ana', 'Back'))).toEqual(['Back', 'Waits']);
	});

	it('an empty summary of a cell that has none changes nothing', () => {
		expect(setSummary(start, { ...at, coder: 'ana', text: '' }).ops).toEqual([]);
	});

	it('is refused of a coder who is not there', () => {
		expect(() => setSummary(start, { ...at, coder: 'eve', text: 'x' })).toThrow(
			expect.objectContaining({ code: 'coder.unknown' })
		);
	});

	it('L1: a log without summaries reads as before, and one with them survives JSON', () => {
		const edit = setSummary(start, { ...at, coder: 'ana', text: 'Asks', name: 'Dinkes, X' });
		const stamp = '2026-01-01T00:00:00.000Z-0000-aaaaaaaa';
		const change: Change = { ...edit, at: stamp, by: 'ana', v: 1 };
		const read = readChange(JSON.parse(JSON.stringify(change)));
		expect(fold([read], start).summaries.size).toBe(1);
		expect(fold([], start).summaries.size).toBe(0);
	});
});
