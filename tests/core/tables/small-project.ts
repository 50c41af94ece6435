/** Small random projects, built as the program builds them: by applying creations to the empty project. */
import fc from 'fast-check';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import type { Fields } from '#core/model/json.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import type { TableName } from '#core/model/records.ts';

export const create = (t: TableName, id: string, fields: object): Op => ({
	t,
	id,
	create: fields as Fields
});

/** p is above p1, p2 and p1 is above p11; q stands alone; h is hidden. */
export const CODES: readonly [id: string, parent: string | null][] = [
	['p', null],
	['p1', 'p'],
	['p11', 'p1'],
	['p2', 'p'],
	['q', null],
	['q1', 'q']
];
export const ACTORS: readonly [id: string, type: string | null, city: string][] = [
	['dinkes', 'health-office', 'Jambi'],
	['puskesmas', 'health-office', ''],
	['dinsos', 'social-office', 'Bekasi'],
	['warga', null, 'Jambi']
];
export const WAVES = ['2', '10', ''];
const ROLES = ['participant', 'participant', 'other', 'interviewer', 'moderator'];
const LETTERS = ['a', 'b', ' ', ' ', '. ', '\n', 'Kota'];

const turn = fc.record({
	label: fc.integer({ min: 0, max: 2 }),
	gap: fc.integer({ min: 0, max: 2 }),
	said: fc.array(fc.constantFrom(...LETTERS), { maxLength: 7 }).map((all) => all.join('')),
	speaker: fc.integer({ min: -1, max: 3 })
});
const actorId = fc.constantFrom(null, ...ACTORS.map(([id]) => id));
const ends = fc.tuple(fc.nat(60), fc.nat(60));
const coding = fc.record({
	ends,
	code: fc.constantFrom('p', 'p', 'p1', 'p11', 'p2', 'q', 'q1', 'h', 'h1'),
	coder: fc.constantFrom('ana', 'budi', 'gone'),
	alive: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
	valence: fc.constantFrom(undefined, 'enables', 'hinders'),
	about: fc.uniqueArray(fc.constantFrom(...ACTORS.map(([id]) => id), 'ghost'), { maxLength: 2 }),
	holder: fc.uniqueArray(fc.constantFrom(...ACTORS.map(([id]) => id)), { maxLength: 2 }),
	via: fc.constantFrom(undefined, undefined, 'cues', 'aid'),
	/** Some codings share the ends of the one before, as when a passage gets several codes. */
	same: fc.integer({ min: 0, max: 2 }).map((n) => n === 0)
});
const source = fc.record({
	turns: fc.array(turn, { maxLength: 6 }),
	speakers: fc.array(fc.record({ role: fc.constantFrom(...ROLES), actor: actorId }), {
		maxLength: 3
	}),
	actor: actorId,
	hand: fc.array(fc.record({ ends, actor: actorId, alive: fc.boolean() }), { maxLength: 2 }),
	codings: fc.array(coding, { maxLength: 7 }),
	wave: fc.constantFrom(...WAVES),
	kind: fc.constantFrom('interview', 'fgd', 'document'),
	date: fc.constantFrom(null, '2024-12-30', '2025-01-02', '2025-06-30'),
	alive: fc.integer({ min: 0, max: 7 }).map((n) => n > 0)
});

type DrawnSource = typeof source extends fc.Arbitrary<infer T> ? T : never;
export type Small = { readonly project: Project; readonly texts: ReadonlyMap<string, string> };

export const smallProject: fc.Arbitrary<Small> = fc
	.array(source, { minLength: 1, maxLength: 4 })
	.map((sources) => {
		const texts = new Map<string, string>();
		const ops = [...basics(), ...sources.flatMap((drawn, s) => sourceOps(drawn, s, texts))];
		return { project: apply(EMPTY, { ops }), texts };
	});

export function basics(): Op[] {
	const code = (id: string, parent: string | null, rank: number) =>
		create('codes', id, {
			name: { en: `Code ${id}` },
			parent,
			framework: parent === null && id === 'p' ? 'polycentric' : null,
			rank,
			valence: id === 'q' ? 'required' : 'optional',
			codable: true
		});
	return [
		create('meta', 'project', { name: 'Small', lang: 'en' }),
		create('coders', 'ana', { name: 'Ana', initials: 'A', colour: '#000000' }),
		create('coders', 'budi', { name: 'Budi', initials: 'B', colour: '#000000' }),
		create('frameworks', 'polycentric', { name: { en: 'Polycentric' }, citations: [] }),
		...CODES.map(([id, parent], rank) => code(id, parent, rank)),
		code('h', null, 9),
		code('h1', 'h', 10),
		{ t: 'codes', id: 'h', set: { alive: [true, false] } },
		create('attributes', 'city', { name: 'City', on: 'actor', type: 'category' }),
		create('attributes', 'wave', { name: 'Wave', on: 'source', type: 'number' }),
		...ACTORS.map(([id, type]) => create('actors', id, { name: `The ${id}`, type, note: '' })),
		...ACTORS.map(([id, , city]) => cell('city', id, city))
	];
}

const cell = (attribute: string, owner: string, value: string) =>
	create('cells', `${attribute}.${owner}`, { attribute, owner, value });

function sourceOps(drawn: DrawnSource, s: number, texts: Map<string, string>): Op[] {
	const id = `s${s}`;
	const turns = {
		from: [] as number[],
		start: [] as number[],
		end: [] as number[],
		speaker: [] as number[]
	};
	let text = '';
	for (const { label, gap, said, speaker } of drawn.turns) {
		text += '-'.repeat(gap);
		turns.from.push(text.length);
		text += ':'.repeat(label);
		turns.start.push(text.length);
		text += said;
		turns.end.push(text.length);
		turns.speaker.push(speaker < drawn.speakers.length ? speaker : -1);
	}
	text += '\nend';
	texts.set(`hash${s}`, text);
	const between = ([a, b]: readonly [number, number]) => ({
		start: Math.min(a, b) % text.length,
		end: Math.min(text.length, (Math.min(a, b) % text.length) + 1 + Math.abs(a - b))
	});
	let before = { start: 0, end: 1 };
	const codings = drawn.codings.flatMap(({ ends, same, alive, ...more }, c): Op[] => {
		before = same ? before : between(ends);
		const made = create('codings', `${id}~${c}`, { source: id, ...before, ...defined(more) });
		return alive
			? [made]
			: [made, { t: 'codings', id: `${id}~${c}`, set: { alive: [true, false] } }];
	});
	return [
		create('sources', id, {
			...{ name: `Source ${10 - s}`, kind: drawn.kind, text: `hash${s}`, length: text.length },
			...{ words: 0, lang: 'en', file: null, date: drawn.date, turns, actor: drawn.actor },
			speakers: drawn.speakers.map((_, n) => `${id}.${n}`)
		}),
		...(drawn.alive ? [] : [{ t: 'sources', id, set: { alive: [true, false] } } as Op]),
		...drawn.speakers.map(({ role, actor }, n) =>
			create('speakers', `${id}.${n}`, { source: id, label: `L${n}`, role, actor })
		),
		...drawn.hand.flatMap(({ ends, actor, alive }, n): Op[] => {
			const made = create('attributions', `${id}-${n}`, {
				source: id,
				...between(ends),
				actor: actor ?? 'ghost'
			});
			return alive
				? [made]
				: [made, { t: 'attributions', id: `${id}-${n}`, set: { alive: [true, false] } }];
		}),
		cell('wave', id, drawn.wave),
		...codings
	];
}

const defined = (fields: object) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
