import { describe, expect, it } from 'vitest';
import { setSummary } from '#core/commands/set-summary.ts';
import { matrixPreset, MATRIX_PRESETS } from '#core/displays/matrix-presets.ts';
import { matrix } from '#core/displays/matrix.ts';
import { DEFAULTS } from '#core/displays/spec.ts';
import { apply } from '#core/log/apply.ts';
import { alive } from '#core/model/visible.ts';
import { ready } from '../../samples/sample.ts';

const { project } = await ready('three-cities');
const coder = alive(project, 'coders')[0]!.id;

describe('framework matrix', () => {
	const spec = matrixPreset(project, 'cross-city')!;
	const value = matrix(project, spec, 'en');

	it('D9.1: every cell has the passages of its row and column', () => {
		const plain = matrix(project, { ...DEFAULTS.matrix, rows: [{ by: 'type' }] }, 'en');
		const total = (rows: typeof plain.rows, type: string, column: number) =>
			rows
				.filter(({ ref }) => ref.at(-1) === `type=${type}`)
				.reduce((sum, { cells }) => sum + cells[column]!.references.length, 0);
		for (const type of ['health-office', 'village', 'community'])
			plain.columns.forEach((_, c) =>
				expect(total(value.rows, type, c)).toBe(total(plain.rows, type, c))
			);
	});

	it('D9.2, D9.3: a summary stands in every matrix that has its cell, and nowhere else', () => {
		const row = value.rows.find(({ cells }) => cells[0]!.references.length > 0)!;
		const column = value.columns[0]!.ref;
		expect(column).toBe(`code=${value.columns[0]!.id}`);
		const write = (ref: readonly string[], text: string) =>
			setSummary(project, { row: ref, column, coder, text });
		const written = apply(project, {
			ops: [...write(row.ref, 'Decides alone').ops, ...write([], 'A pattern').ops]
		});
		const again = matrix(written, spec, 'en');
		const cell = again.rows.find(({ ref }) => ref.join() === row.ref.join())!.cells[0]!;
		expect(cell.summaries.map(({ text }) => text)).toEqual(['Decides alone']);
		expect(again.notes[0]!.map(({ text }) => text)).toEqual(['A pattern']);
		expect(again.elsewhere).toBe(0);
		const narrow = { ...spec, columns: { by: 'code', ids: [value.columns[0]!.id] } } as const;
		const found = matrix(written, narrow, 'en').rows.flatMap(({ cells }) => cells[0]!.summaries);
		expect(found).toHaveLength(1);
		const other = matrix(written, { ...spec, rows: [{ by: 'source' }] }, 'en');
		expect(other.elsewhere).toBe(1);
	});

	it('D9.4: every preset makes a matrix of this project', () => {
		for (const preset of MATRIX_PRESETS) {
			const made = matrix(project, matrixPreset(project, preset)!, 'en');
			const filled = made.rows.flatMap(({ cells }) => cells).filter((c) => c.references.length > 0);
			expect(filled.length).toBeGreaterThan(0);
		}
	});
});
