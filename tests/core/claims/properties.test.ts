import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '#core/claims/verdict.ts';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { specText } from '#core/tables/spec-text.ts';
import { Oracle } from '../tables/oracle.ts';
import { ACTORS, smallProject, type Small } from '../tables/small-project.ts';
import { claim } from './a-claim.ts';

const IDS = ACTORS.map(([id]) => id);
const spec = { ...DEFAULT_SPEC, columns: { by: 'code', ids: ['p', 'q'] } } as const;
const rows = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 });
const op = fc.constantFrom('largest' as const, 'smallest' as const, 'together' as const);
const column = fc.constantFrom('p', 'q');

/** Actors of whom some source has words. */
function heard({ project }: Small): string[] {
	const { rows, signs } = crosstab(project, spec);
	return rows.flatMap(({ id }, r) => (signs[r]!.includes('number') ? [id] : []));
}

function byHand(small: Small, kind: string, named: readonly string[], column: string) {
	const oracle = new Oracle(small, spec);
	const count = (row: string) => oracle.cell({ row, column });
	const others = heard(small).filter((id) => !named.includes(id));
	if (kind === 'together') {
		const where = [{ dim: { by: 'actor' } as const, values: named }];
		const sum = new Oracle(small, { ...spec, where }).cell({ column });
		return others.every((id) => sum > count(id));
	}
	const sign = kind === 'largest' ? 1 : -1;
	const best = Math.max(...[...named, ...others].map((id) => sign * count(id)));
	return (
		named.every((id) => sign * count(id) === best) && others.every((id) => sign * count(id) < best)
	);
}

describe('verdicts', () => {
	it('K4, K6.1: largest, smallest and together hold if and only if the recount by hand says so', () => {
		const checkable = smallProject.filter(
			(small) => heard(small).length > 1 && new Oracle(small, spec).cell({ column: 'p' }) > 0
		);
		const picks = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
		let held = 0;
		fc.assert(
			fc.property(checkable, op, picks, (small, kind, picked) => {
				const there = heard(small);
				const some = there.filter((_, i) => i > 0 && picked[i]);
				const named = some.length > 0 ? some : there.slice(0, 1);
				const asked = claim({ op: kind, rows: named, columns: ['p'] }, specText(spec));
				const { holds, verdict } = verdictOf(small.project, asked).asked;
				expect(holds).toBe(byHand(small, kind, named, 'p'));
				if (verdict !== 'too-few') expect(['supported', 'fragile'].includes(verdict)).toBe(holds);
				if (holds) held++;
			}),
			{ numRuns: 120 }
		);
		expect(held).toBeGreaterThan(20);
	});

	it('K9: are given exactly where there is something to compare', () => {
		fc.assert(
			fc.property(smallProject, op, rows, column, (small, kind, named, in_) => {
				const asked = claim({ op: kind, rows: named, columns: [in_] }, specText(spec));
				const { holds, reason } = verdictOf(small.project, asked).asked;
				const empty = new Oracle(small, spec).cell({ column: in_ }) === 0;
				const there = heard(small);
				const silent = named.some((id) => !there.includes(id));
				const alone = there.every((id) => named.includes(id));
				expect(holds === null).toBe(empty || silent || alone);
				expect(reason === null).toBe(holds !== null);
			}),
			{ numRuns: 60 }
		);
	});

	it('K1: do not change when things are renamed', () => {
		fc.assert(
			fc.property(smallProject, op, rows, column, (small, kind, named, in_) => {
				const asked = claim({ op: kind, rows: named, columns: [in_] }, specText(spec));
				const texts = (hash: string) => small.texts.get(hash);
				expect(verdictOf(renamed(small.project), asked, texts)).toEqual(
					verdictOf(small.project, asked, texts)
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('K9: never a number that is none', () => {
		fc.assert(
			fc.property(smallProject, op, rows, column, (small, kind, named, in_) => {
				const asked = claim({ op: kind, rows: named, columns: [in_] }, specText(spec));
				const found = verdictOf(small.project, asked, (hash) => small.texts.get(hash));
				for (const { figures, verdict, reason } of found.measures) {
					expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
					expect(verdict === 'not-checkable').toBe(reason !== null);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

/** Codes, actors and attributes under other names; sources stay, as they are put in order by name. */
function renamed(project: Project): Project {
	const ops = [
		...[...project.codes.values()].map(({ id, name }): Op => ({
			t: 'codes',
			id,
			set: { name: [name, { en: `Z ${id} authority` }] }
		})),
		...[...project.actors.values()].map(({ id, name }): Op => ({
			t: 'actors',
			id,
			set: { name: [name, `Another ${id}`] }
		}))
	];
	return apply(project, { ops });
}
