/** Random projects for the way out and back: all kinds of letters, nested codings, deep codebooks, everything that can be noted. */
import fc from 'fast-check';
import { apply } from '#core/log/apply.ts';
import type { Op } from '#core/log/change.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { codingId } from '#core/model/codings.ts';
import { cellId } from '#core/model/visible.ts';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { detectTurns } from '#core/text/turns.ts';
import { create } from '../tables/small-project.ts';

const PIECES = [
	...['rapat ', 'dinas ', 'warga. ', 'iuran\n', '\n', 'a', ' ', '<b>&"\' ', '[include] '],
	...[
		'😀',
		'👩‍⚕️',
		'🇮🇩',
		'é',
		'ẽ́',
		'مرحبا ',
		'شكرا',
		'\u200f',
		'字',
		'\t',
		'\ufeff',
		'\u2028',
		'x\u0000y'
	]
];
const LINES = ['Budi: ', 'Siti: ', 'Pewawancara: ', '', ''];

const words = fc
	.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
	.map((all) => all.join(''));
const text = fc
	.array(fc.tuple(fc.constantFrom(...LINES), words), { minLength: 3, maxLength: 9 })
	.map((lines) => `Catatan\n${lines.map(([label, said]) => `${label}${said}`).join('\n')}`);
const phrase = fc.array(fc.constantFrom(...PIECES.filter((p) => !/[\n\0\t\ufeff\u2028]/.test(p))), {
	minLength: 1,
	maxLength: 4
});
const name = phrase.map((all) => `n${all.join('').trim()}`);
const at = fc.nat(1000);

const coding = fc.record({
	...{ source: fc.nat(2), code: fc.nat(9), coder: fc.nat(1), start: at, length: at },
	valence: fc.constantFrom(undefined, 'enables', 'mixed'),
	about: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
	holder: fc.uniqueArray(fc.nat(2), { maxLength: 1 }),
	relation: fc.boolean(),
	level: fc.constantFrom(undefined, 0, 4),
	note: fc.constantFrom(undefined, 'catatan\nvalence: no', 'note: 😀'),
	via: fc.constantFrom(undefined, 'cues')
});

const plan = fc.record({
	texts: fc.array(text, { minLength: 1, maxLength: 3 }),
	names: fc.uniqueArray(name, {
		minLength: 12,
		maxLength: 12,
		selector: (n) => n.toLowerCase().normalize('NFC')
	}),
	/** By number, the parent's; the first are a chain of seven. */
	parents: fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
	notes: fc.array(words, { minLength: 10, maxLength: 10 }),
	codings: fc.array(coding, { maxLength: 14 }),
	ranges: fc.array(fc.record({ source: fc.nat(2), actor: fc.nat(2), start: at, length: at }), {
		maxLength: 3
	}),
	speakers: fc.array(fc.option(fc.nat(2)), { minLength: 4, maxLength: 4 }),
	owner: fc.option(fc.nat(2)),
	values: fc.array(
		fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom('12', '2024-02-29', 'kota & <x>', '😀')),
		{ maxLength: 5 }
	)
});
export type Drawn = { readonly project: Project; readonly texts: ReadonlyMap<string, string> };

/** Texts and memos lie in files of their own; what stands in XML cannot hold every character. */
const inXml = (words: string) => words.replaceAll('\0', '');

const CODERS = ['ana', 'budi'];
const ACTORS = ['dinkes', 'c0ffee00c0ffee00c0ffee00c0ffee00', 'warga'];
/** Bytes are not hashed here: any name will do that is the same for the same text. */
export const hashOf = (content: string): string => `h${content}`;

export const drawn: fc.Arbitrary<Drawn> = plan.map((p) => {
	const texts = p.texts.map((content) => content.replace(/\r/g, ''));
	const ops: Op[] = [
		create('meta', 'project', { name: p.names[0]!, lang: 'id' }),
		...CODERS.map((id, i) =>
			create('coders', id, { name: p.names[i + 1]!, initials: 'AB', colour: '#112233' })
		),
		create('frameworks', 'fw', { name: { en: 'F' }, citations: ['x'] }),
		...ACTORS.map((id, i) =>
			create('actors', id, {
				name: p.names[i + 3]!,
				type: i === 0 ? 'health-office' : null,
				note: inXml(p.notes[i]!)
			})
		),
		...codes(p.names, p.parents, p.notes),
		create('codeSets', 'set', { name: 's', codes: ['c1', 'c9'], rank: 1 }),
		create('attributes', 'kota', { name: 'Kota', on: 'actor', type: 'category' }),
		create('attributes', 'umur', { name: 'Umur', on: 'actor', type: 'number' }),
		create('attributes', 'hari', { name: 'Hari', on: 'source', type: 'date' }),
		...texts.flatMap((content, i) => source(`s${i}`, content, p.names[i + 6]!, p)),
		...cells(p.values, texts.length)
	];
	const before = apply(EMPTY, { ops });
	const more = codingOps(p.codings, texts);
	const noted = notes(p.notes, more, texts);
	return {
		project: apply(before, { ops: [...ranges(p.ranges, texts), ...more, ...noted] }),
		texts: new Map(texts.map((content) => [hashOf(content), content]))
	};
});

const codes = (
	names: readonly string[],
	parents: readonly number[],
	notes: readonly string[]
): Op[] =>
	Array.from({ length: 10 }, (_, i) =>
		create('codes', `c${i}`, {
			name: i % 2 ? { id: names[i % names.length]! } : { id: names[i]!, en: `en ${names[i]}` },
			parent: i === 0 ? null : `c${i < 7 ? i - 1 : parents[i - 7]! % i}`,
			framework: i === 0 ? 'fw' : null,
			rank: i + 1,
			colour: '#0072b2',
			definition: { id: inXml(notes[i]!).trim() || 'd' },
			include: i % 3 ? {} : { en: 'in', id: 'masuk\nbaris [x]' },
			exclude: {},
			rule: {},
			examples: i === 4 ? ['contoh'] : [],
			cues: i === 5 ? { id: ['rapat'], en: ['meeting'] } : {},
			confusable: i === 6 ? ['c1'] : [],
			citations: [],
			valence: i === 2 ? 'required' : 'optional',
			codable: i !== 0
		})
	);

function source(
	id: string,
	content: string,
	name: string,
	p: { speakers: readonly (number | null)[]; owner: number | null }
): Op[] {
	const { turns, labels } = detectTurns(content);
	const place = new Map(labels.map(({ key }, i) => [key, i]));
	const speakers = labels.map((_, i) => `${id}-${i}`);
	return [
		create('sources', id, {
			...{
				name,
				kind: 'interview',
				text: hashOf(content),
				length: content.length,
				words: 1,
				lang: 'id',
				file: null,
				date: '2025-03-11'
			},
			turns: {
				from: turns.map((t) => t.from),
				start: turns.map((t) => t.start),
				end: turns.map((t) => t.end),
				speaker: turns.map((t) => place.get(t.key)!)
			},
			speakers,
			actor: speakers.length > 0 || p.owner === null ? null : ACTORS[p.owner]!
		}),
		...labels.map(({ label, role }, i) => {
			const actor = p.speakers[i % 4];
			return create('speakers', speakers[i]!, {
				source: id,
				label,
				role,
				actor: actor == null ? null : ACTORS[actor]!
			});
		})
	];
}

const span = (content: string, start: number, length: number) => {
	const from = start % content.length;
	return snapToGraphemes(content, {
		start: from,
		end: Math.min(content.length, from + 1 + (length % 40))
	});
};

function codingOps(
	codings: readonly (typeof coding extends fc.Arbitrary<infer T> ? T : never)[],
	texts: readonly string[]
): Op[] {
	const said = new Set<string>();
	return codings.flatMap((c, i) => {
		const s = c.source % texts.length;
		const place = span(texts[s]!, c.start, c.length);
		const code = `c${Math.max(1, c.code)}`;
		const coder = CODERS[c.coder]!;
		const key = JSON.stringify([s, place, code, coder]);
		if (said.has(key)) return [];
		said.add(key);
		const list = (numbers: readonly number[]) => numbers.map((n) => ACTORS[n]!);
		const unique = i % 2 ? `u${i}` : `${i}`.padStart(32, 'a');
		return [
			create('codings', codingId(`s${s}`, unique), {
				...{ source: `s${s}`, code, coder, ...place },
				...(c.valence ? { valence: c.valence } : {}),
				...(c.about.length > 0 ? { about: list(c.about) } : {}),
				...(c.holder.length > 0 ? { holder: list(c.holder) } : {}),
				...(c.relation ? { relation: [ACTORS[0]!, ACTORS[1]!] } : {}),
				...(c.level === undefined ? {} : { level: c.level }),
				...(c.note ? { note: c.note } : {}),
				...(c.via ? { via: c.via } : {})
			})
		];
	});
}

const ranges = (
	all: readonly { source: number; actor: number; start: number; length: number }[],
	texts: readonly string[]
): Op[] =>
	all.map((r, i) => {
		const s = r.source % texts.length;
		return create('attributions', `r${i}`, {
			source: `s${s}`,
			...span(texts[s]!, r.start, r.length),
			actor: ACTORS[r.actor]!
		});
	});

const cells = (values: readonly (readonly [number, number, string])[], sources: number): Op[] => {
	const rows = new Map<string, Op>();
	for (const [which, owner, value] of values) {
		const attribute = ['kota', 'umur', 'hari'][which]!;
		const whose = which === 2 ? `s${owner % sources}` : ACTORS[owner]!;
		const id = cellId(attribute, whose);
		rows.set(id, create('cells', id, { attribute, owner: whose, value }));
	}
	return [...rows.values()];
};

function notes(bodies: readonly string[], codings: readonly Op[], texts: readonly string[]): Op[] {
	const [first, second] = codings;
	const places = [
		null,
		{ t: 'codes', id: 'c3' },
		{ t: 'sources', id: 's0' },
		{ t: 'actors', id: 'dinkes' },
		{ t: 'table', id: 'rows=actor&columns=code' },
		{ t: 'span', id: 's0', ...span(texts[0]!, 3, 9) },
		...(first ? [{ t: 'codings', id: first.id }] : [])
	];
	return [
		...places.map((on, i) =>
			create('memos', `m${i}`, {
				on,
				title: i % 2 ? `judul ${i}` : '',
				body: `${bodies[i]}!`.replace(/^\ufeff+/, ''),
				coder: 'ana'
			})
		),
		...(first && second
			? [create('links', 'l', { from: first.id, to: second.id, kind: 'explains', note: 'sebab' })]
			: []),
		create('claims', 'k', {
			...{
				sentence: 'Dinas paling sering.',
				spec: 'rows=actor&columns=code',
				expect: { op: 'manual' },
				status: 'open',
				note: 'n'
			},
			evidence: { for: first ? [first.id] : [], against: [] }
		})
	];
}
