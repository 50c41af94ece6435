import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setReporting } from '#core/commands/set-reporting.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY } from '#core/model/project.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { CHECKLISTS } from '#core/reporting/checklists.ts';
import { COREQ } from '#core/reporting/coreq.ts';
import { NO_FACTS } from '#core/reporting/facts.ts';
import { fillReporting, STATES } from '#core/reporting/fill-reporting.ts';
import { reportingFacts } from '#core/reporting/reporting-facts.ts';
import { SRQR } from '#core/reporting/srqr.ts';
import { VERSION } from '#core/version.ts';
import { ready } from '../../samples/sample.ts';

const jambi = await ready('jambi');
const cities = await ready('three-cities');
const found = await ready('jambi-findings');
const factsOf = ({ project, pack }: typeof jambi) =>
	reportingFacts(project, 'en', (hash) => pack.texts.get(hash));
const stateIn = (project: typeof jambi.project, id: string) =>
	fillReporting(project, reportingFacts(project))
		.flatMap(({ items }) => items)
		.find(({ item }) => item.id === id)!.state;

describe('the checklists', () => {
	it('P1: COREQ has 32 items and SRQR 21, numbered through, named in both languages', () => {
		expect(COREQ.items.map(({ id }) => id)).toEqual(
			Array.from({ length: 32 }, (_, i) => `coreq-${i + 1}`)
		);
		expect(SRQR.items.map(({ id }) => id)).toEqual(
			Array.from({ length: 21 }, (_, i) => `srqr-${i + 1}`)
		);
		for (const { items, citation } of CHECKLISTS) {
			expect(citation).toMatch(/\(20\d\d\)/);
			for (const { name, group } of items)
				for (const text of [name.en, name.id, group.en, group.id]) expect(text).toBeTruthy();
		}
	});

	it('P2: what answers an item is one of its topics', () => {
		for (const { answeredBy, topics } of CHECKLISTS.flatMap(({ items }) => items))
			if (answeredBy !== null) expect(topics).toContain(answeredBy);
		expect(COREQ.items.find(({ id }) => id === 'coreq-27')?.answeredBy).toBe('software');
	});
});

describe('what a project knows', () => {
	it('P4: the Jambi sample, counted', () => {
		const facts = factsOf(jambi);
		expect(facts.corpus).toEqual({
			sources: 5,
			kinds: [{ kind: 'interview', n: 5 }],
			dates: { from: '2025-03-11', to: '2025-03-24', n: 5 }
		});
		expect(facts.people).toEqual({ speakers: 5, actors: 4 });
		expect(facts.coders).toMatchObject({ coders: 1, sources: 5, shared: 0 });
		expect(facts.unheard!.names).toContain('RT, aparat lingkungan');
		expect(facts.saturation).toMatchObject({ sources: 5, tested: false, reached: null });
		expect(facts.claims).toBeNull();
		expect(facts.themes!.themes.find(({ id }) => id === 'pg-authority')!.n).toBe(8);
	});

	it('P4: codings, codes and words are those of the project', () => {
		for (const sample of [jambi, cities, found]) {
			const { project } = sample;
			const facts = factsOf(sample);
			const codings = alive(project, 'sources').flatMap(({ id }) => codingsIn(project, id));
			expect(facts.coders!.codings).toBe(codings.length);
			expect(facts.codebook!.used).toBe(new Set(codings.map(({ code }) => code)).size);
			const { theory, material } = facts.derivation!;
			expect(theory + material).toBe(facts.codebook!.used);
			expect(facts.types!.types.reduce((sum, { actors }) => sum + actors, 0)).toBeLessThanOrEqual(
				facts.people!.actors
			);
		}
	});

	it('P9: claims and the passages against them', () => {
		const facts = factsOf(found);
		expect(facts.claims!.claims).toBe(6);
		expect(Object.values(facts.claims!.counts).reduce((sum, n) => sum + n, 0)).toBe(6);
		expect(facts.negative).toEqual({ claims: 2, answered: 1 });
	});

	it('P2: an empty project fills nothing but the software', () => {
		const facts = reportingFacts(EMPTY, 'en');
		const { software, ...others } = facts;
		expect(software.program).toBe(`Simpul ${VERSION}`);
		expect(Object.values(others).every((fact) => fact === null)).toBe(true);
		expect(facts).toEqual(NO_FACTS);
		expect(fillReporting(EMPTY, facts).map(({ counts }) => counts.filled)).toEqual([1, 0]);
	});
});

describe('states', () => {
	it('P2: how participants were chosen is missing until a person says it, how many took part is not', () => {
		expect(stateIn(jambi.project, 'coreq-10')).toBe('missing');
		expect(stateIn(jambi.project, 'coreq-12')).toBe('filled');
		expect(stateIn(jambi.project, 'coreq-30')).toBe('missing');
		expect(stateIn(found.project, 'coreq-30')).toBe('filled');
	});

	it('P3: an answer wins over what the project knows, and an empty one is none', () => {
		const items = CHECKLISTS.flatMap((list) => list.items.map(({ id }) => id));
		fc.assert(
			fc.property(fc.constantFrom(...items), fc.string(), (item, text) => {
				const project = apply(jambi.project, setReporting(jambi.project, { item, text }));
				const before = stateIn(jambi.project, item);
				expect(stateIn(project, item)).toBe(text.trim() === '' ? before : 'answered');
			}),
			{ numRuns: 20 }
		);
	});

	it('P2: every item has one state', () => {
		for (const { project } of [jambi, cities, found])
			for (const { items, counts } of fillReporting(project, reportingFacts(project)))
				expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(items.length);
	});
});

it('the version in reports is the one of the package', () => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	expect(VERSION).toBe(version);
});
