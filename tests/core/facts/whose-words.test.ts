import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingRows } from '#core/codings-file/rows.ts';
import { addActor } from '#core/commands/add-actor.ts';
import { addAttribute } from '#core/commands/add-attribute.ts';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { addCode } from '#core/commands/add-code.ts';
import { applyCode } from '#core/commands/apply-code.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import { setCells } from '#core/commands/set-cells.ts';
import { mayBeIn } from '#core/facts/actor-places.ts';
import { actorsWithWords, whoseWords } from '#core/facts/whose-words.ts';
import type { Project } from '#core/model/project.ts';
import { openSources, type VoiceRole } from '#core/query/limits.ts';
import { whoSpeaks } from '#core/query/who.ts';
import { heardIn, type Unit } from '#core/suggest/heard.ts';
import { mentionTexts, namingsIn } from '#core/suggest/mentions/mention-question.ts';
import { notHeard } from '#core/suggest/mentions/mentioned.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { passagesOf } from '#core/tables/passages.ts';
import { DEFAULT_SPEC } from '#core/tables/spec.ts';
import { around } from '#lib/suggest/around.ts';
import { after, coder } from '../log/start.ts';
import { talk } from '../suggest/talk.ts';

const {
	project: told,
	suggest,
	texts
} = talk(
	[
		{
			id: 's',
			lines: [
				['', 'Judul rapat.'],
				['P', 'Apa kata Bappeda? Kami di Dinsos rapat.'],
				['I', 'Dinkes yang rapat. Dinsos juga rapat.']
			]
		}
	],
	[{ id: 'c', cues: { id: ['rapat'] } }]
);
const text = texts.get('hash-s')!;
const place = (words: string) => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const ACTORS = ['Dinkes', 'Dinsos', 'Bappeda'] as const;
const give = (id: string, actor: string, range: { start: number; end: number }) => (p: Project) =>
	addAttribution(p, { id, source: 's', actor, ...range });

const plain = after(
	told,
	...ACTORS.map((name) => (p: Project) => addActor(p, { id: name, name, type: null })),
	(p) => editSpeakers(p, { speakers: [{ id: 's-I', actor: 'Dinkes' }] }),
	(p) => addCode(p, { id: 'x', name: { en: 'X' }, parent: null })
);
/** The end of the interviewer's turn and of the participant's are the other office's. */
const ASKED = 'Kami di Dinsos rapat.';
const TURN = 'Dinsos juga rapat.';
const project = after(plain, give('h1', 'Dinsos', place(ASKED)), give('h2', 'Dinsos', place(TURN)));
const code = (at: Project, ...ranges: { start: number; end: number }[]) =>
	after(
		at,
		...ranges.map(
			(range, n) => (p: Project) =>
				applyCode(p, {
					...{ ids: [`k${n}`], source: 's', ...range },
					...{ codes: ['x'], coder: coder.id }
				})
		)
	);
const EACH = { ...DEFAULT_SPEC, rows: { by: 'actor' }, columns: { by: 'code' } } as const;

/** The rows of actors that the crosstab counts a passage in. */
function counted(at: Project, range: { start: number; end: number }): string[] {
	const table = crosstab(code(at, range), EACH);
	return table.rows.filter((_, r) => table.rowTotals[r]! > 0).map(({ id }) => id);
}

describe('whose words these are', () => {
	it('B3.1: a range given by hand wins over the turn and has no speaker', () => {
		const { at, within } = whoseWords(project);
		expect(at('s', place('Apa').start)).toEqual({ actor: null, speaker: 's-P', kind: 'asked' });
		expect(at('s', place(ASKED).start)).toEqual({ actor: 'Dinsos', speaker: null, kind: 'said' });
		expect(at('s', place('Dinkes').start)).toEqual({
			...{ actor: 'Dinkes', speaker: 's-I', kind: 'said' }
		});
		expect(at('s', 0)).toEqual({ actor: null, speaker: null, kind: 'silent' });
		expect(at('nowhere', 0).kind).toBe('silent');
		expect(within('s', { start: 0, end: text.length }).map(words).join('')).toBe(text);
		expect(within('s', { start: place('juga').start, end: text.length }).map(words)).toEqual([
			...['juga rapat.', '\n']
		]);
	});

	it('B3, B3.1-B3.3: says what the crosstab counts, whatever was given', () => {
		const range = fc
			.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 40 }))
			.map(([start, size]) => ({ start, end: Math.min(text.length, start + size) }));
		const given = fc.uniqueArray(fc.record({ range, actor: fc.constantFrom(...ACTORS) }), {
			...{ maxLength: 4, selector: (one) => JSON.stringify(one) }
		});
		fc.assert(
			fc.property(given, range, (ranges, passage) => {
				const at = after(plain, ...ranges.map((one, n) => give(`h${n}`, one.actor, one.range)));
				const whose = whoseWords(at).within('s', passage);
				const actors = [...new Set(whose.flatMap(({ actor }) => actor ?? []))];
				const speakers = whose.flatMap(({ speaker, kind }) =>
					kind === 'said' ? (speaker ?? []) : []
				);
				expect(counted(at, passage)).toEqual(ACTORS.filter((actor) => actors.includes(actor)));
				const [found] = passagesOf(
					code(at, passage),
					{ ...EACH, rows: { by: 'source' }, parents: 'sum' },
					{}
				);
				expect(found?.speakers ?? []).toEqual([...new Set(speakers)]);
				expect(whose.map(words).join('')).toBe(words(passage));
			}),
			{ numRuns: 60 }
		);
	});

	it('B3.1, Q10, Q8: a search names the actor whom the crosstab counts; a role finds it no longer', () => {
		const who = whoSpeaks(project);
		const { start } = place(TURN);
		expect(who('s', start)).toEqual({ speaker: '', actor: 'Dinsos' });
		expect(counted(project, place(TURN))).toEqual(['Dinsos']);
		const open = (role: VoiceRole) => {
			const [one] = openSources(project, { where: [], roles: [role] }, 'en');
			const ranges = [...(one?.ranges ?? [])];
			return ranges.flatMap((from, i) =>
				i % 2 === 0 ? [text.slice(from, ranges[i + 1]).trim()] : []
			);
		};
		expect(open('interviewer')).toEqual(['Apa kata Bappeda?']);
		expect(open('participant')).toEqual([ASKED, `Dinkes yang rapat. ${TURN}`]);
		expect(open('nobody')).toEqual(['Judul rapat.\nP:', 'I:', '']);
	});

	it('B3.1, U2: what was given by hand is suggested, out of an interviewer’s turn too; a turn stays whole', () => {
		const heard = (at: Project) => heardIn(at, at.sources.get('s')!).spans.map(words);
		const turn = `Dinkes yang rapat. ${TURN}`;
		expect(heard(plain)).toEqual([turn]);
		expect(heard(project)).toEqual([ASKED, turn]);
	});

	it('B3.1, U19, U21: who names themselves by hand does not count, nor is "not heard"', async () => {
		const asked = async (at: Project) => {
			const namings = await namingsIn(mentionTexts(at, (hash) => texts.get(hash), []));
			return {
				named: namings.map(({ actor }) => actor),
				silent: notHeard(at, namings).map(({ actor }) => actor)
			};
		};
		expect(await asked(plain)).toEqual({ named: ['Dinsos'], silent: ['Dinsos'] });
		expect(await asked(project)).toEqual({ named: [], silent: [] });
		const covered = after(project, give('h3', 'Bappeda', { start: 0, end: text.length }));
		expect([...actorsWithWords(covered)]).toEqual(['Bappeda']);
		expect(await asked(covered)).toMatchObject({ silent: ['Dinsos', 'Dinkes'] });
	});

	it('B3.1: a suggestion and a row of codings name whom the crosstab counts', () => {
		const shown = (at: Project, unit: Unit, end: number) => {
			const one = suggest(at, { unit }).suggestions.find((each) => each.end === end)!;
			const { speaker, actor } = around(at, one, text);
			return { speaker, actor };
		};
		const { end } = place(TURN);
		expect(shown(plain, 'sentence', end)).toEqual({ speaker: 'I', actor: 'Dinkes' });
		expect(shown(project, 'sentence', end)).toEqual({ speaker: '', actor: 'Dinsos' });
		expect(shown(project, 'turn', end)).toEqual({ speaker: 'I', actor: 'Dinkes, Dinsos' });
		const both = { start: place('yang rapat').start, end };
		const rows = codingRows(code(project, both), [], (hash) => texts.get(hash), 'en');
		expect(rows.map(({ speakers, actors }) => ({ speakers, actors }))).toEqual([
			{ speakers: ['I'], actors: ['Dinkes', 'Dinsos'] }
		]);
	});

	it('B3.1: an actor who speaks only in words given by hand may be where that source is', () => {
		const at = after(
			project,
			(p) => addAttribute(p, { id: 'city', name: 'City', on: 'source', type: 'category' }),
			(p) => setCells(p, { cells: [{ attribute: 'city', owner: 's', value: 'Kota Jambi' }] })
		);
		expect(mayBeIn(at, 'Dinsos', 'Kota Jambi')).toBe(true);
		expect(mayBeIn(at, 'Dinsos', 'Manado')).toBe(false);
		expect(mayBeIn(at, 'Bappeda', 'Manado')).toBe(true);
	});
});
