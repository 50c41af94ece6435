import { describe, expect, it } from 'vitest';
import { takenBack } from '#core/log/undoable.ts';
import { groupByDay, todayAndYesterday } from '#lib/history/day-groups.ts';
import { historyLines } from '#lib/history/history-lines.ts';
import { groupOf, passing } from '#lib/history/kind-groups.ts';
import { beginning } from '#lib/history/beginning.ts';
import { changeKinds } from '#i18n/change-kinds.ts';
import type { Head } from '#lib/state/workspace.svelte.ts';

const stamp = (n: number, day = '2026-11-22T10:00') =>
	`${day}:${String(n).padStart(2, '0')}.000Z-0000-k3f9x2`;
const head = (n: number, kind: string, undoes?: number, by = 'ana'): Head => ({
	at: stamp(n),
	by,
	kind,
	args: kind === 'undo' || kind === 'redo' ? { kind: 'code.add', args: {} } : {},
	...(undoes === undefined ? {} : { undoes: stamp(undoes) })
});
const seconds = (at: string | undefined) => Number(at?.slice(17, 19));

describe('lines', () => {
	const heads = [
		head(0, 'project.new'),
		head(1, 'code.add'),
		head(2, 'code.edit'),
		head(3, 'undo', 1),
		head(4, 'undo', 2),
		head(5, 'redo', 4)
	];
	const lines = historyLines(heads);
	const line = (n: number) => lines.find(({ head: { at } }) => at === stamp(n))!;

	it('stand newest first', () => {
		expect(lines.map(({ head: { at } }) => seconds(at))).toEqual([5, 4, 3, 2, 1, 0]);
	});

	it('are undone when their last undo stands, and offer to take that back', () => {
		expect(line(1)).toMatchObject({ undone: true, offers: { kind: 'redo', at: stamp(3) } });
	});

	it('stand again after a redo, and offer to be undone', () => {
		expect(line(2)).toMatchObject({ undone: false, offers: { kind: 'undo', at: stamp(2) } });
	});

	it('offer nothing on the beginning of the project, on undos and on redos', () => {
		for (const n of [0, 3, 4, 5]) expect(line(n).offers).toBeNull();
	});

	it('agree with the log about what is taken back', () => {
		const gone = takenBack(heads);
		for (const { head: own, undone } of lines)
			if (own.undoes === undefined) expect(undone).toBe(gone.has(own.at));
	});
});

describe('days', () => {
	const at = (iso: string): Head => ({ ...head(0, 'code.add'), at: `${iso}-0000-k3f9x2` });
	const lines = historyLines([
		at('2026-11-20T16:59:00.000Z'),
		at('2026-11-20T17:01:00.000Z'),
		at('2026-11-22T01:00:00.000Z')
	]);

	it('are those of the reader, wherever they are', () => {
		const days = (zone: string) =>
			groupByDay(lines, zone).map(({ day, lines: own }) => `${day}: ${own.length}`);
		expect(days('UTC')).toEqual(['2026-11-22: 1', '2026-11-20: 2']);
		expect(days('Asia/Jakarta')).toEqual(['2026-11-22: 1', '2026-11-21: 1', '2026-11-20: 1']);
	});

	it('know today and yesterday, over the end of a month too', () => {
		const now = Date.parse('2026-02-28T18:00:00Z');
		expect(todayAndYesterday(now, 'UTC')).toEqual(['2026-02-28', '2026-02-27']);
		expect(todayAndYesterday(now, 'Asia/Jakarta')).toEqual(['2026-03-01', '2026-02-28']);
	});
});

describe('filter', () => {
	const lines = historyLines([
		head(1, 'code.add'),
		head(2, 'coding.apply', undefined, 'budi'),
		head(3, 'undo', 1, 'budi')
	]);
	const kept = (coder: string | null, group: 'codebook' | 'coding' | null) =>
		passing(lines, { coder, group }).map(({ head: { at } }) => seconds(at));

	it('keeps one coder, one group, or both; an undo counts with what it undoes', () => {
		expect(kept(null, null)).toEqual([3, 2, 1]);
		expect(kept('budi', null)).toEqual([3, 2]);
		expect(kept(null, 'codebook')).toEqual([3, 1]);
		expect(kept('ana', 'coding')).toEqual([]);
	});

	it('has a group for every kind', () => {
		const rooms = Object.keys(changeKinds).filter(
			(kind) => groupOf({ kind, args: {} }) === 'project'
		);
		expect(
			rooms.every((kind) =>
				/^(project|coder|view|claim|reference|chapter|reporting|memo)\./.test(kind)
			)
		).toBe(true);
	});
});

it('shows the beginning of a passage on one line, cut between words', () => {
	expect(beginning(' kami\n hanya ')).toBe('kami hanya');
	const long = beginning('mengusulkan '.repeat(30));
	expect(long.length).toBeLessThan(115);
	expect(long).toMatch(/mengusulkan …$/);
});
