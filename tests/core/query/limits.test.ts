import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editSource } from '#core/commands/edit-source.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import type { Where } from '#core/facts/filter.ts';
import { openSources, VOICES, type VoiceRole } from '#core/query/limits.ts';
import { scan } from '#core/query/scan.ts';
import { searchText } from '#core/query/search-text.ts';
import { whoSpeaks } from '#core/query/who.ts';
import { after, start } from '../log/start.ts';

/** Source s1: P asks 3-20, I (health) 23-60, W (social) 63-100; 70-80 was given to health by hand; 30-40 and 35-65 are coded. */
const project = after(
	start(),
	(p) => editSpeakers(p, { speakers: [{ id: 's1-i', actor: 'health' }] }),
	(p) => editSpeakers(p, { speakers: [{ id: 's1-w', actor: 'social' }] }),
	(p) => addAttribution(p, { id: 'h', source: 's1', start: 70, end: 80, actor: 'health' }),
	(p) => editSource(p, { id: 's2', kind: 'fgd' }),
	(p) =>
		applyCode(p, {
			...{ ids: ['a'], source: 's1', start: 30, end: 40 },
			codes: ['say'],
			coder: 'ana'
		}),
	(p) =>
		applyCode(p, {
			...{ ids: ['b'], source: 's1', start: 35, end: 65 },
			codes: ['say'],
			coder: 'ana'
		})
);
const actor = (...values: string[]): Where => ({ dim: { by: 'actor' }, values });
const code = (...values: string[]): Where => ({ dim: { by: 'code' }, values });
const kind = (...values: string[]): Where => ({ dim: { by: 'kind' }, values });

function open(where: readonly Where[], roles: readonly VoiceRole[] = []) {
	return Object.fromEntries(
		openSources(project, { where, roles }, 'en').map(({ source, ranges }) => [
			source.id,
			ranges && [...ranges]
		])
	);
}

describe('limits', () => {
	it('Q8: without any, all of every source', () => {
		expect(open([])).toEqual({ s1: null, s2: null });
	});

	it('Q8: by source, by actor with what was given by hand, by role', () => {
		expect(open([kind('fgd')])).toEqual({ s2: null });
		expect(open([actor('health')])).toEqual({ s1: [23, 60, 70, 80] });
		expect(open([actor('social')])).toEqual({ s1: [63, 70, 80, 100] });
		expect(open([kind('interview')], ['interviewer'])).toEqual({ s1: [3, 20] });
		expect(open([kind('interview')], ['nobody'])).toEqual({ s1: [0, 3, 20, 23, 60, 63] });
	});

	it('Q8: by code, in the passages; several limits hold together', () => {
		expect(open([code('say')])).toEqual({ s1: [30, 65] });
		expect(open([code('auth')])).toEqual({ s1: [30, 65] });
		expect(open([code('say'), actor('social')])).toEqual({ s1: [63, 65] });
		expect(open([code('gap')])).toEqual({});
	});

	it('Q8: a hit belongs to whoever speaks where it begins', () => {
		const read = searchText({ id: 's1', lang: 'id', turns: project.sources.get('s1')!.turns }, '');
		const everywhere = Int32Array.from({ length: 100 }, (_, at) => at);
		const hits = { start: everywhere, end: everywhere.map((at) => at + 3) };
		const who = whoSpeaks(project);
		fc.assert(
			fc.property(fc.constantFrom('health', 'social'), fc.subarray([...VOICES]), (id, roles) => {
				const [source] = openSources(project, { where: [actor(id)], roles }, 'en');
				const kept = source ? [...scan(read, () => hits, source.ranges).start] : [];
				const wanted = [...everywhere].filter((at) => who('s1', at).actor === id);
				if (roles.length === 0) expect(kept).toEqual(wanted);
				else expect(wanted).toEqual(expect.arrayContaining(kept));
			})
		);
	});

	it('Q10: who speaks, as labelled there or given by hand; nobody between turns', () => {
		const who = whoSpeaks(project);
		expect(who('s1', 5)).toEqual({ speaker: 'P', actor: null });
		expect(who('s1', 59)).toEqual({ speaker: 'I', actor: 'health' });
		expect(who('s1', 75)).toEqual({ speaker: '', actor: 'health' });
		expect(who('s1', 61)).toEqual({ speaker: '', actor: null });
		expect(who('nowhere', 0)).toEqual({ speaker: '', actor: null });
	});
});
