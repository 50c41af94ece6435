import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { liveCrosstab } from '#core/tables/live.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { UNITS } from '#core/tables/spec.ts';
import { create, smallProject, type Small } from './small-project.ts';

const step = fc.record({
	source: fc.nat(3),
	number: fc.nat(6),
	kind: fc.constantFrom('add', 'remove', 'move', 'assign'),
	start: fc.nat(20),
	length: fc.integer({ min: 1, max: 30 }),
	code: fc.constantFrom('p', 'p1', 'p11', 'q')
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function opsOf({ source, number, kind, start, length, code }: Step): Op[] {
	const id = `s${source}~${number}`;
	if (kind === 'add')
		return [
			create('codings', `s${source}~new${number}`, {
				source: `s${source}`,
				code,
				coder: 'ana',
				start,
				end: start + length
			})
		];
	if (kind === 'remove') return [{ t: 'codings', id, set: { alive: [true, false] } }];
	if (kind === 'move')
		return [{ t: 'codings', id, set: { start: [0, start], end: [0, start + length] } }];
	return [{ t: 'speakers', id: `s${source}.0`, set: { actor: [null, 'dinsos'] } }];
}

describe('a table that follows the project', () => {
	it('equals a full count after any codings were added, taken back or moved', () => {
		const texts = (hash: string) => `${hash} kata kata. Kota `.repeat(8);
		const query = fc.record({
			unit: fc.constantFrom(...UNITS),
			rows: fc.constantFrom('actor', 'type', 'source', 'about'),
			columns: fc.constantFrom('code:p,p1,q', 'code', 'valence', 'origin'),
			more: fc.constantFrom('', '&overlap=majority', '&layers=kind', '&parents=sum&where=coder=ana')
		});
		fc.assert(
			fc.property(smallProject, fc.array(step, { maxLength: 4 }), query, (small, steps, q) => {
				const live = liveCrosstab();
				const spec = parseSpec(
					new URLSearchParams(`rows=${q.rows}&columns=${q.columns}&unit=${q.unit}${q.more}`)
				);
				let project = small.project;
				expect(live(project, spec, texts)).toEqual(crosstab(project, spec, texts));
				for (const one of steps) {
					project = apply(project, { ops: opsOf(one) });
					expect(live(project, spec, texts)).toEqual(crosstab(project, spec, texts));
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('counts only the changed source again', () => {
		const asked: string[] = [];
		const texts = (hash: string) => {
			asked.push(hash);
			return 'kata '.repeat(30);
		};
		const large = ({ project }: Small) =>
			[...project.sources.values()].filter((source) => source.alive).length > 2;
		const { project } = fc.sample(smallProject.filter(large), { numRuns: 1, seed: 5 })[0]!;
		const spec = parseSpec(new URLSearchParams('rows=source&columns=code&unit=words'));
		const live = liveCrosstab();
		live(project, spec, texts);
		expect(asked.length).toBeGreaterThan(1);
		asked.length = 0;
		const [first] = [...project.sources.values()].filter((s) => s.alive);
		const op = create('codings', `${first!.id}~new`, {
			source: first!.id,
			code: 'p',
			coder: 'ana',
			start: 0,
			end: 2
		});
		live(apply(project, { ops: [op] }), spec, texts);
		expect(asked).toEqual([first!.text]);
	});
});
