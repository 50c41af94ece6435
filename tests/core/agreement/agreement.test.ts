import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, type Agreement } from '#core/agreement/agreement.ts';
import { behindCode } from '#core/agreement/behind.ts';
import {
	AGREEMENT_PARENTS,
	AGREEMENT_UNITS,
	agreementText,
	DEFAULT_AGREEMENT,
	parseAgreement,
	type AgreementSpec
} from '#core/agreement/spec.ts';
import { hasTurns, unitsOf } from '#core/agreement/units.ts';
import { factsOf } from '#core/facts/facts.ts';
import { SimpulError } from '#core/model/error.ts';
import { codingsIn } from '#core/model/visible.ts';
import { CODES, smallProject, type Small } from '../tables/small-project.ts';

const parts = {
	unit: fc.constantFrom(...AGREEMENT_UNITS),
	parents: fc.constantFrom(...AGREEMENT_PARENTS),
	codes: fc.constantFrom(
		null,
		{ by: 'code' } as const,
		{ by: 'code', ids: ['p1', 'q'] } as const,
		{ by: 'code', below: 'p' } as const,
		{ by: 'framework', id: 'polycentric' } as const
	)
};
const spec: fc.Arbitrary<AgreementSpec> = fc.record({
	...parts,
	coders: fc.constantFrom(['ana', 'budi'], ['Budi', 'ana'])
});
const textIn =
	({ texts }: Small) =>
	(hash: string) =>
		texts.get(hash)!;

const above = (id: string): string[] => {
	const parent = CODES.find(([one]) => one === id)?.[1] ?? null;
	return parent === null ? [id] : [id, ...above(parent)];
};

/** The same, unit by unit and code by code. */
function oracle(small: Small, asked: AgreementSpec, rows: readonly string[]) {
	const facts = factsOf(small.project);
	const coders = asked.coders.map((name) => name.toLowerCase());
	const found = new Map(rows.map((row) => [row, { all: 0, only: [0, 0], none: 0 }]));
	let units = 0;
	facts.sources.forEach(({ spans }, s) => {
		const source = facts.people.sources.rows[s]!;
		const codings = codingsIn(small.project, source.id);
		if (!coders.every((coder) => codings.some((one) => one.coder === coder))) return;
		if (asked.unit === 'turn' && !hasTurns(source)) return;
		const cut =
			asked.unit === 'character'
				? null
				: unitsOf(source, spans, asked.unit, () => textIn(small)(source.text));
		const all = Array.from({ length: cut ? cut.start.length : source.length }, (_, i) =>
			cut ? [cut.start[i]!, cut.end[i]!] : [i, i + 1]
		);
		units += all.length;
		for (const [row, counts] of found)
			for (const [start, end] of all) {
				const given = coders.map((coder) =>
					codings.some(
						(one) =>
							one.coder === coder &&
							one.start < end! &&
							start! < one.end &&
							(asked.parents === 'own' ? one.code === row : above(one.code).includes(row))
					)
				);
				if (given[0] && given[1]) counts.all++;
				else if (!given[0] && !given[1]) counts.none++;
				else counts.only[given[0] ? 0 : 1]!++;
			}
	});
	return { units, found };
}

const passed = (small: Small, asked: AgreementSpec): Agreement =>
	agreementOf(small.project, asked, textIn(small), 'en');

describe('agreement of two coders', () => {
	it('F1-F5: is what looking at every unit for every code gives', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, asked) => {
				const value = passed(small, asked);
				const { units, found } = oracle(
					small,
					asked,
					value.rows.map(({ code }) => code.id)
				);
				expect(value.units).toBe(units);
				for (const { code, figures } of value.rows) {
					const { all, only, none } = figures;
					expect({ all, only, none }).toEqual(found.get(code.id));
					expect(figures.n).toBe(units);
					expect(figures.some).toBe(only[0]! + only[1]!);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('F4: all together counts each coding once; with own, or where no code is below another, it is the sum of the rows', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, asked) => {
				const value = passed(small, asked);
				const used = value.rows.filter(({ figures }) => figures.n > figures.none);
				const total = (of: (figures: Agreement['all']) => number) =>
					used.reduce((sum, { figures }) => sum + of(figures), 0);
				const flat = asked.parents === 'own' || value.rows.every(({ depth }) => depth === 0);
				if (flat) {
					expect(value.all.all).toBe(total(({ all }) => all));
					expect(value.all.some).toBe(total(({ some }) => some));
					expect(value.all.n).toBe(used.length * value.units);
				}
				expect(value.all.n).toBeLessThanOrEqual(used.length * value.units);
				expect(value.all.all + value.all.some + value.all.none).toBe(value.all.n);
			}),
			{ numRuns: 150 }
		);
	});

	it('F5: changing places changes only whose is whose', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, asked) => {
				const value = passed(small, asked);
				const other = passed(small, { ...asked, coders: [...asked.coders].reverse() });
				other.rows.forEach(({ figures }, i) => {
					const { only, kappa, ...rest } = value.rows[i]!.figures;
					expect(figures).toMatchObject({ ...rest, only: [...only].reverse() });
					if (kappa === null) expect(figures.kappa).toBeNull();
					else expect(figures.kappa).toBeCloseTo(kappa, 12);
				});
			}),
			{ numRuns: 80 }
		);
	});

	it('F8: behind each number stand as many units, or stretches as long, as it says', () => {
		fc.assert(
			fc.property(smallProject, spec, (small, asked) => {
				const { rows, all: together } = passed(small, asked);
				const each = rows.map(({ code, figures }) => [code.id, figures] as const);
				for (const [code, figures] of [...each, [null, together] as const]) {
					const behind = behindCode(small.project, asked, code, textIn(small), 'en');
					const size = (test: (one: (typeof behind)[number]) => boolean) =>
						behind
							.filter(test)
							.reduce(
								(sum, { start, end }) => sum + (asked.unit === 'character' ? end - start : 1),
								0
							);
					expect(size(({ all }) => all)).toBe(figures.all);
					for (const c of [0, 1])
						expect(size(({ given }) => given.length === 1 && given[0] === c)).toBe(figures.only[c]);
					expect(behind.every(({ codings, codes }) => codings.length > 0 && codes.length > 0)).toBe(
						true
					);
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the question', () => {
	it('F2: its text comes back as it was, whatever the names', () => {
		const any = fc.record({
			...parts,
			coders: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })
		});
		fc.assert(
			fc.property(any, (asked) => {
				const coders = asked.coders.map((one) => one.trim()).filter((one) => one !== '');
				const again = parseAgreement(new URLSearchParams(agreementText({ ...asked, coders })));
				expect(again).toEqual({ ...asked, coders });
			})
		);
		expect(parseAgreement([['codes', 'p1,q']]).codes).toEqual({ by: 'code', ids: ['p1', 'q'] });
	});

	it('F1: refuses what is no coder, and one alone', () => {
		fc.assert(
			fc.property(smallProject, (small) => {
				const ask = (coders: readonly string[]) => () =>
					passed(small, { ...DEFAULT_AGREEMENT, coders });
				expect(ask(['ana', 'eve'])).toThrow(
					new SimpulError('agreement.unknown-coder', { coder: 'eve', coders: ['Ana', 'Budi'] })
				);
				expect(ask(['ana', 'Ana'])).toThrow(
					new SimpulError('agreement.one-coder', { coders: ['Ana'] })
				);
			}),
			{ numRuns: 3 }
		);
	});
});
