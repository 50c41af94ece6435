import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	SIDES_OF_TRIANGULATION,
	type Place,
	type TriangulationSide
} from '#core/claims/heard-places.ts';
import { triangulate } from '#core/claims/triangulation.ts';
import { addClaim } from '#core/commands/add-claim.ts';
import { addCoder } from '#core/commands/add-coder.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { removeCodings } from '#core/commands/remove-codings.ts';
import { apply } from '#core/log/apply.ts';
import type { Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import type { Coding } from '#core/model/records.ts';
import { codingsIn } from '#core/model/visible.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { ready } from '../../samples/sample.ts';
import { Oracle } from '../tables/oracle.ts';
import { ACTORS, smallProject } from '../tables/small-project.ts';

const { project: cities } = await ready('three-cities');
const source = (name: string) => [...cities.sources.values()].find((one) => one.name === name)!.id;
const coding = (name: string, start: number, code: string) =>
	codingsIn(cities, source(name)).find((one) => one.start === start && one.code === code)!.id;

const VILLAGE = coding('jmb-lurah-01', 1658, 'pg-cooperation-forum');
const COUNTER = coding('jmb-obs-01', 1141, 'pg-involvement-exclusion');
const sentence = 'The community takes part in cooperation.';
const after = (project: Project, ...edits: readonly ((project: Project) => Edit)[]) =>
	edits.reduce((before, make) => apply(before, make(before)), project);
const claimed = (evidence: { for: readonly string[]; against: readonly string[] }) =>
	after(cities, (p) => addClaim(p, { id: 'k', sentence, evidence }));
const example = claimed({ for: [VILLAGE], against: [COUNTER] });

/** "interview village": "agrees 1 0" */
function row(project: Project, side: TriangulationSide) {
	const { columns, rows } = triangulate(project, side);
	const name = ({ kind, whose, actor }: Place) => `${kind} ${actor ?? whose}`;
	return Object.fromEntries(
		rows[0]!.cells.map((cell, c) => [
			name(columns[c]!),
			`${cell.agreement} ${cell.for.length} ${cell.against.length}`
		])
	);
}
const sum = (project: Project) => triangulate(project, 'type').rows[0]!;

describe('the community takes part in cooperation', () => {
	it('R4: residents silent, village agrees, observation disagrees, document silent', () => {
		expect(row(example, 'type')).toMatchObject({
			'interview community': 'silent 0 0',
			'interview village': 'agrees 1 0',
			'fgd health-office': 'silent 0 0',
			'observation nobody': 'disagrees 0 1',
			'document head-of-region': 'silent 0 0'
		});
		expect(row(example, 'kind')).toEqual({
			'interview all': 'agrees 1 0',
			'fgd all': 'silent 0 0',
			'observation all': 'disagrees 0 1',
			'document all': 'silent 0 0'
		});
	});

	it('R6: one method agrees, one disagrees; of the types one agrees and none disagrees', () => {
		const { methods, types } = sum(example);
		expect(methods).toEqual({ agrees: 1, partly: 0, disagrees: 1, silent: 2, none: 0 });
		expect(types).toMatchObject({ agrees: 1, partly: 0, disagrees: 0, none: 0 });
		expect(types.silent).toBeGreaterThan(5);
	});

	it('R4: both sides in one cell are partly; R1: one passage under two codes is one', () => {
		const both = claimed({
			for: [VILLAGE, coding('jmb-lurah-01', 470, 'pg-involvement-proposing')],
			against: [
				coding('jmb-lurah-01', 470, 'dt-bottom-up-collection'),
				coding('jmb-lurah-01', 1162, 'pg-authority-gap')
			]
		});
		expect(row(both, 'type')['interview village']).toBe('partly 2 2');
		expect(sum(both).passages).toBe(3);
		const twice = claimed({
			for: ['dt-bottom-up-collection', 'pg-involvement-proposing'].map((code) =>
				coding('jmb-lurah-01', 470, code)
			),
			against: []
		});
		expect(row(twice, 'type')['interview village']).toBe('agrees 1 0');
	});

	it('R2: what was removed is lost, not silent', () => {
		const gone = after(example, (p) => removeCodings(p, { ids: [COUNTER] }));
		expect(row(gone, 'type')['observation nobody']).toBe('silent 0 0');
		expect(sum(gone)).toMatchObject({ lost: 1, passages: 1 });
	});

	it('R7, R8: one coder; a second one with the same code is counted, and so are theories', () => {
		expect(sum(example)).toMatchObject({
			shared: 0,
			coders: [{ passages: 2 }],
			theories: [{ id: 'polycentric', passages: 2 }]
		});
		const budi = { id: 'another', name: 'Budi', initials: 'B', colour: '#112233' };
		const both = after(
			example,
			(p) => addCoder(p, budi),
			(p) =>
				applyCode(p, {
					...{ ids: ['second'], source: source('jmb-lurah-01'), start: 1700, end: 1800 },
					...{ codes: ['pg-cooperation-forum'], coder: 'another' }
				})
		);
		expect(sum(both).shared).toBe(1);
		expect(sum(both).coders).toHaveLength(1);
	});
});

describe('columns', () => {
	it('R3: a method without a source has one empty column; methods in their order', async () => {
		const { project } = await ready('jambi');
		const asked = after(project, (p) => addClaim(p, { id: 'k', sentence }));
		expect(row(asked, 'type')).toEqual({
			'interview national-insurer-branch': 'silent 0 0',
			'interview health-office': 'silent 0 0',
			'interview social-office': 'silent 0 0',
			'interview community': 'silent 0 0',
			'fgd all': 'none 0 0',
			'observation all': 'none 0 0',
			'document all': 'none 0 0'
		});
		expect(sum(asked).methods).toEqual({
			...{ agrees: 0, partly: 0, disagrees: 0, silent: 1, none: 3 }
		});
	});
});

/** How many passages meet the column, by every character of each on its own (B1-B3 read aloud). */
function passagesAt(
	oracle: Oracle,
	codings: readonly Coding[],
	side: TriangulationSide,
	{ kind, whose, actor }: Place
): number {
	const ids = new Set(codings.map(({ id }) => id));
	const typeOf = (id: string) => ACTORS.find(([known]) => known === id)![1];
	const here = oracle.spoken.filter(({ source, coding, char }) => {
		if (!ids.has(coding.id) || source.kind !== kind) return false;
		if (whose === 'all') return true;
		if (char.actor === null) return whose === 'nobody';
		const name = side === 'actor' ? char.actor : typeOf(char.actor);
		return whose === (name === null ? 'untyped' : 'actor') && name === actor;
	});
	return new Set(here.map(({ coding }) => [coding.source, coding.start, coding.end].join())).size;
}

describe('recounted by hand', () => {
	const sides = fc.array(fc.constantFrom('for', 'against', 'no'), { minLength: 28, maxLength: 28 });
	it('R1, R2, R4: every cell', () => {
		let filled = 0;
		fc.assert(
			fc.property(smallProject, sides, (small, drawn) => {
				const codings = [...small.project.sources.keys()].flatMap((id) =>
					codingsIn(small.project, id)
				);
				const on = (side: string) => codings.filter((_, i) => drawn[i] === side);
				const evidence = {
					for: on('for').map(({ id }) => id),
					against: on('against').map(({ id }) => id)
				};
				const project = after(small.project, (p) => addClaim(p, { id: 'k', sentence, evidence }));
				const oracle = new Oracle(small, DEFAULT_SPEC);
				for (const side of SIDES_OF_TRIANGULATION) {
					const { columns, rows } = triangulate(project, side);
					columns.forEach((column, c) => {
						const count = (which: 'for' | 'against') => passagesAt(oracle, on(which), side, column);
						const cell = rows[0]!.cells[c]!;
						expect([cell.for.length, cell.against.length]).toEqual([
							count('for'),
							count('against')
						]);
						filled += cell.for.length;
						expect(cell.agreement === 'none').toBe(column.sources === 0);
					});
					const { methods, cells } = rows[0]!;
					if (side === 'kind')
						for (const sign of ['agrees', 'partly', 'disagrees', 'silent', 'none'] as const)
							expect(methods[sign]).toBe(
								cells.filter(({ agreement }) => agreement === sign).length
							);
				}
			}),
			{ numRuns: 100 }
		);
		expect(filled).toBeGreaterThan(100);
	});

	it('R5: what nobody judged agrees with nothing', () => {
		fc.assert(
			fc.property(smallProject, (small) => {
				const project = after(small.project, (p) => addClaim(p, { id: 'k', sentence }));
				const { methods, types, cells } = triangulate(project, 'actor').rows[0]!;
				expect([methods.agrees, methods.partly, types.agrees, types.partly]).toEqual([0, 0, 0, 0]);
				expect(cells.every(({ agreement }) => /silent|none/.test(agreement))).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});
});
