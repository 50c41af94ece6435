import { describe, expect, it } from 'vitest';
import { ACTOR_DETAILS, KNOWN_ACTORS } from '#core/frameworks/actor-details.ts';
import { ACTOR_TYPES, actorTypeName } from '#core/frameworks/actor-types.ts';
import { FRAMEWORKS, isFrameworkId } from '#core/frameworks/list.ts';
import { LEVELS } from '#core/frameworks/levels.ts';
import { loadFramework } from '#core/frameworks/load-framework.ts';
import references from '#core/frameworks/references.ts';
import { addFramework } from '#core/commands/add-framework.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { SimpulError } from '#core/model/error.ts';
import { VALENCES } from '#core/model/records.ts';
import { after, start } from '../log/start.ts';

const all = await Promise.all(FRAMEWORKS.map(({ id }) => loadFramework(id)));
const codes = all.flatMap((framework) => framework.codes);
const ids = new Set(codes.map((code) => code.id));

describe('theory codebooks', () => {
	it('are as long as the list says, and no id is used twice', () => {
		expect(all.map((f) => [f.id, f.codes.length])).toEqual(FRAMEWORKS.map((f) => [f.id, f.codes]));
		expect(codes).toHaveLength(84);
		expect(ids.size).toBe(84);
		expect(FRAMEWORKS.filter((f) => f.default).map((f) => f.id)).toEqual(['polycentric', 'peters']);
	});

	it.each(all)('$id: every code is whole, in both languages', ({ codes: own }) => {
		for (const code of own) {
			for (const text of [code.name, code.definition, code.include])
				expect([text.en, text.id].every((t) => t !== undefined && t.length > 1)).toBe(true);
			expect(Object.keys(code.exclude).length).not.toBe(1);
			expect(code.colour).toMatch(/^#[0-9a-f]{6}$/);
			expect(['required', 'optional', 'none']).toContain(code.valence);
			if (code.valenceHint !== null) expect(VALENCES).toContain(code.valenceHint);
			if (code.parent === null) continue;
			expect(own.some((other) => other.id === code.parent)).toBe(true);
			expect(own.find((other) => other.id === code.parent)!.rank).toBeLessThan(code.rank);
		}
	});

	it('have cues in both languages for every code that passages get, and none is empty', () => {
		for (const { codable, appliesTo, cues } of codes) {
			if (codable && appliesTo === 'passage')
				expect(Math.min(cues.en!.length, cues.id!.length)).toBeGreaterThan(2);
			for (const cue of [...cues.en!, ...cues.id!]) expect(cue).toBe(cue.trim() || 'a cue');
		}
	});

	it('name the codes they are confused with, and cite works in full', () => {
		for (const code of codes) {
			for (const other of code.confusable) expect(ids).toContain(other);
			for (const work of code.citations) expect(work).toMatch(/\(\d{4}[a-z]?\)/);
		}
		const cited = new Set(all.flatMap((framework) => framework.citations));
		for (const work of cited) expect(Object.values(references)).toContain(work);
	});

	it('have headings that are not applied, and hints that are no answers', () => {
		const pt = all[1]!.codes;
		expect(pt.filter((code) => !code.codable).map((code) => code.id)).toEqual([
			'pt-indicators',
			'pt-mechanisms'
		]);
		const turf = pt.find((code) => code.id === 'pt-turf')!;
		expect([turf.valence, turf.valenceHint]).toEqual(['required', 'hinders']);
		expect(codes.find((code) => code.id === 'pg-authority')!.rule.en).toContain(
			'decided otherwise'
		);
	});

	it('become codes of a project in the order of the codebook', () => {
		const project = after(
			start(),
			...all.map((framework) => (p: ReturnType<typeof start>) => addFramework(p, { framework }))
		);
		const own = flatten(codeTree(project)).filter((node) => node.code.framework !== null);
		expect(own.map((node) => node.code.id)).toEqual(codes.map((code) => code.id));
	});

	it('an unknown one is refused', async () => {
		expect(isFrameworkId('peters')).toBe(true);
		expect(isFrameworkId('marx')).toBe(false);
		await expect(loadFramework('marx' as never)).rejects.toThrow(
			new SimpulError('framework.unknown', { framework: 'marx' })
		);
	});
});

describe('actors', () => {
	it('types have names in both languages, and each its details', () => {
		expect(ACTOR_TYPES).toHaveLength(33);
		expect(ACTOR_DETAILS.map((type) => type.id)).toEqual(ACTOR_TYPES.map((type) => type.id));
		for (const { name } of ACTOR_TYPES) expect([name.en, name.id].every(Boolean)).toBe(true);
		for (const { synonyms } of ACTOR_DETAILS) expect(synonyms.id.length).toBeGreaterThan(0);
		const [health] = ACTOR_DETAILS;
		expect(health!.abbreviations).toContain('Dinkes');
		expect(health!.synonyms.en).toContain('health office');
	});

	it('a type of the researcher is called by its own word', () => {
		expect(actorTypeName('health-office')).toEqual({ en: 'Health office', id: 'Dinas Kesehatan' });
		expect(actorTypeName('Komunitas')).toEqual({ en: 'Komunitas', id: 'Komunitas' });
	});

	it('known actors of three cities are of known types', () => {
		expect(KNOWN_ACTORS.map((city) => city.id)).toEqual(['jambi', 'bekasi', expect.any(String)]);
		const types = new Set(ACTOR_TYPES.map((type) => type.id));
		for (const { type, name } of KNOWN_ACTORS.flatMap((city) => city.actors)) {
			expect(types).toContain(type);
			expect(name).not.toBe('');
		}
	});

	it('levels of coordination run from 0 to 4', () => {
		expect(LEVELS.map((level) => level.level)).toEqual([0, 1, 2, 3, 4]);
		expect(LEVELS[1]!.name.id).toBe('Koordinasi negatif');
	});
});
