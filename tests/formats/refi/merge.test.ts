import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newProject } from '#core/commands/new-project.ts';
import { exportProject } from '#core/exchange/export-project.ts';
import { mergeProject } from '#core/exchange/merge/merge-project.ts';
import { MERGED } from '#core/exchange/merge/matching.ts';
import { SUPPLEMENT } from '#core/exchange/supplement.ts';
import { apply, fold } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive, codingsIn, valueOf } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { readPackage } from '#formats/package/read.ts';
import { planImport } from '#formats/foreign/plan-import.ts';
import { writeProjectFile } from '#formats/refi/write-project-file.ts';
import { sha256 } from '#formats/hash.ts';
import { create } from '../../core/tables/small-project.ts';
import { drawn } from '../../core/exchange/a-project.ts';
import { seen } from '../../core/exchange/same.ts';

type TextOf = (hash: string) => string;
const planOf = (project: Project, textOf: TextOf) =>
	planImport(writeProjectFile(exportProject(project, textOf)), 'x.qdpx');

/** As another program gives it back: without what only we know. */
const foreign = (project: Project, textOf: TextOf) => {
	const out = exportProject(project, textOf);
	return planImport(
		writeProjectFile({
			...{ ...out, origin: 'Another 1.0', name: 'theirs' },
			notes: out.notes.filter(
				({ guid, name }) => guid !== SUPPLEMENT && !name.startsWith('Simpul: c')
			)
		}),
		'theirs.qdpx'
	);
};

const TABLES = [
	'rows=actor&columns=code',
	'rows=actor:Kota&columns=code:@2',
	'rows=speaker&columns=valence'
];
const counted = (project: Project, textOf: TextOf) =>
	TABLES.map((spec) => crosstab(project, parseSpec(new URLSearchParams(spec)), textOf));

async function sample(name: string) {
	const file = `sample-transcripts/${name}.simpul`;
	const { changes, texts } = await readPackage(new Uint8Array(readFileSync(file)), file);
	return { project: fold(changes), textOf: (hash: string) => texts.get(hash)! };
}

/** The drawn project with the real names of its texts. */
async function named(project: Project, texts: ReadonlyMap<string, string>) {
	const names = new Map<string, string>();
	for (const [hash, text] of texts) names.set(hash, await sha256(text));
	const sources = new Map(
		[...project.sources].map(([id, source]) => [id, { ...source, text: names.get(source.text)! }])
	);
	const byName = new Map([...texts].map(([hash, text]) => [names.get(hash)!, text]));
	return {
		project: { ...project, sources } as Project,
		textOf: (hash: string) => byName.get(hash)!
	};
}

const begun = apply(
	EMPTY,
	newProject(EMPTY, {
		...{ name: 'ours', lang: 'id' },
		coder: { id: 'me', name: 'Me', initials: 'M', colour: '#112233' }
	})
);

describe('X15: a project file that comes into a project', () => {
	it('changes nothing in the project that it came from', async () => {
		await fc.assert(
			fc.asyncProperty(drawn, async (one) => {
				const { project, textOf } = await named(one.project, one.texts);
				const { edit, tallies, left } = mergeProject(project, await planOf(project, textOf));
				expect(edit.ops).toEqual([]);
				expect(left).toEqual([]);
				for (const what of MERGED) expect(tallies[what]).toMatchObject({ added: 0, out: 0 });
			}),
			{ numRuns: 25, interruptAfterTimeLimit: 15_000 }
		);
	}, 60_000);

	it('gives the same tables in an empty one', async () => {
		await fc.assert(
			fc.asyncProperty(drawn, async (one) => {
				const { project, textOf } = await named(one.project, one.texts);
				const { edit } = mergeProject(begun, await planOf(project, textOf));
				const merged = apply(begun, edit);
				expect(counted(merged, textOf)).toEqual(counted(project, textOf));
				const before = seen(project);
				expect(seen(merged)).toEqual({
					...before,
					meta: begun.meta.get('project'),
					coders: [...before.coders, begun.coders.get('me')].sort((a, b) =>
						a!.id < b!.id ? -1 : 1
					)
				});
			}),
			{ numRuns: 20, interruptAfterTimeLimit: 15_000 }
		);
	}, 60_000);

	it.each(['jambi', 'jambi-findings', 'three-cities', 'english'])(
		'changes nothing in the sample %s, also when another program wrote it anew',
		async (name) => {
			const { project, textOf } = await sample(name);
			const own = mergeProject(project, await planOf(project, textOf));
			expect(own.edit.ops).toEqual([]);
			const other = mergeProject(project, await foreign(project, textOf));
			for (const what of ['sources', 'codes', 'codings', 'actors', 'attributions'] as const)
				expect([what, other.tallies[what]]).toEqual([
					what,
					expect.objectContaining({ added: 0, out: 0 })
				]);
		}
	);

	it('is one change that one undo takes back', async () => {
		const { project, textOf } = await sample('jambi');
		const { edit } = mergeProject(begun, await planOf(project, textOf));
		const merged = apply(begun, edit);
		const change = { ...edit, at: 'x', by: 'me', v: 1 } as never;
		const back = apply(merged, { ops: invert(merged, change).ops });
		for (const table of ['sources', 'codes', 'actors', 'memos'] as const)
			expect(alive(back, table)).toEqual([]);
	});
});

const XNOTHING = { variables: [], cases: [], notes: [], links: [], projectNotes: [], sets: [] };
const XCODE = { description: '', colour: null, codable: true, notes: [], children: [] };

/** A small project of another program: one source, coded once by Ana, and what else is asked for. */
async function theirs(more: object = {}) {
	const text = 'Rapat dinas. Warga datang.';
	const selection = {
		guid: guid(1),
		...{ name: '', description: '', start: 0, end: 5, user: guid(2), notes: [] },
		codings: [{ guid: guid(3), code: guid(4), user: guid(2), notes: [] }]
	};
	const source = {
		guid: guid(5),
		...{ name: 'Wawancara', kind: 'text' as const, description: '', text, user: '', codings: [] },
		...{ notes: [], values: [], file: null, selections: [selection] }
	};
	const project = {
		...XNOTHING,
		...{ name: 'Theirs', description: '', origin: 'NVivo', user: guid(2) },
		users: [{ guid: guid(2), name: 'Ana' }],
		codes: [
			{
				...XCODE,
				guid: guid(6),
				name: 'Cara',
				children: [{ ...XCODE, guid: guid(4), name: 'rapat' }]
			}
		],
		sources: [source],
		...more
	};
	return { plan: await planImport(writeProjectFile(project), 'theirs.qdpx'), text, source };
}
const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const CODE = {
	...{ framework: null, rank: 1, colour: '#112233', definition: {}, include: {}, exclude: {} },
	...{ rule: {}, examples: [], cues: {}, confusable: [], citations: [], codable: true },
	valence: 'none'
};

/** Ours with the same text under another name, the same code by its path, and another coder of the same name. */
async function ours(text: string, more: Parameters<typeof apply>[1]['ops'] = []) {
	const source = { kind: 'document', text: await sha256(text), length: text.length, words: 4 };
	const turns = { from: [], start: [], end: [], speaker: [] };
	return apply(begun, {
		ops: [
			create('coders', 'ana', { name: 'ana ', initials: 'A', colour: '#112233' }),
			create('codes', 'cara', { ...CODE, name: { id: 'Cara' }, parent: null }),
			create('codes', 'rapat', { ...CODE, name: { en: 'Rapat' }, parent: 'cara' }),
			create('sources', 's1', {
				...{ ...source, name: 'W1', lang: 'id', file: null, date: null },
				...{ turns, speakers: [], actor: null }
			}),
			...more
		]
	});
}

describe('X16: what is the same', () => {
	it('is known by the text of a source, the path of a code and the name of a coder', async () => {
		const { plan, text } = await theirs();
		const project = await ours(text);
		const { edit, tallies } = mergeProject(project, plan);
		expect(tallies.sources).toEqual({ known: 1, added: 0, out: 0 });
		expect(tallies.codes).toEqual({ known: 2, added: 0, out: 0 });
		expect(tallies.coders).toEqual({ known: 1, added: 0, out: 0 });
		expect(tallies.codings).toEqual({ known: 0, added: 1, out: 0 });
		const [coding] = codingsIn(apply(project, edit), 's1');
		expect(coding).toMatchObject({ source: 's1', code: 'rapat', coder: 'ana', start: 0, end: 5 });
	});

	it('is a coding with the same passage, code and coder, and is left out', async () => {
		const { plan, text } = await theirs();
		const coding = { source: 's1', code: 'rapat', coder: 'ana', start: 0, end: 5 };
		const project = await ours(text, [create('codings', 's1~a', coding)]);
		const { edit, tallies } = mergeProject(project, plan);
		expect(tallies.codings).toEqual({ known: 1, added: 0, out: 0 });
		expect(edit.ops).toEqual([]);
	});

	it('comes in twice as once', async () => {
		const { plan, text } = await theirs();
		const project = await ours(text);
		const once = apply(project, mergeProject(project, plan).edit);
		expect(mergeProject(once, plan).edit.ops).toEqual([]);
	});

	it('is not a source with the same GUID and other words', async () => {
		const { plan } = await theirs();
		const first = apply(begun, mergeProject(begun, plan).edit);
		const { source } = await theirs();
		const other = await theirs({ sources: [{ ...source, text: 'Rapat dinas bubar.' }] });
		const { edit, tallies } = mergeProject(first, other.plan);
		expect(tallies.sources).toEqual({ known: 0, added: 1, out: 0 });
		const names = alive(apply(first, edit), 'sources').map(({ name }) => name);
		expect(names).toEqual(['Wawancara', 'Wawancara (2)']);
	});

	it('comes back if it was taken back here', async () => {
		const { plan } = await theirs();
		const first = apply(begun, mergeProject(begun, plan).edit);
		const id = alive(first, 'sources')[0]!.id;
		const without = apply(first, { ops: [{ t: 'sources', id, set: { alive: [true, false] } }] });
		const again = apply(without, mergeProject(without, plan).edit);
		expect(codingsIn(again, id)).toHaveLength(1);
	});
});

describe('X17: what is here stays', () => {
	const CASE = { description: '', codes: [], values: [], sources: [guid(5)], selections: [] };

	it('gives a source to the actor of a case where nobody speaks', async () => {
		const { plan, text } = await theirs({ cases: [{ ...CASE, guid: guid(7), name: 'Dinas' }] });
		const dinas = create('actors', 'dinas', { name: 'dinas', type: null, note: 'x' });
		const project = await ours(text, [dinas]);
		const merged = apply(project, mergeProject(project, plan).edit);
		expect(merged.sources.get('s1')?.actor).toBe('dinas');
	});

	it('leaves who speaks here as it is, and says so', async () => {
		const { plan, text } = await theirs({ cases: [{ ...CASE, guid: guid(7), name: 'Dinas' }] });
		const warga = create('actors', 'warga', { name: 'Warga', type: null, note: '' });
		const whole = create('attributions', 'r', { source: 's1', start: 0, end: 12, actor: 'warga' });
		const project = await ours(text, [warga, whole]);
		const { tallies, left, edit } = mergeProject(project, plan);
		expect(tallies.attributions).toEqual({ known: 0, added: 0, out: 1 });
		expect(left).toContainEqual({ kind: 'speaks-here', count: 1, names: ['Wawancara'] });
		expect(apply(project, edit).sources.get('s1')?.actor).toBe(null);
	});

	it('fills empty values and leaves others', async () => {
		const variables = [8, 9].map((n) => ({
			...{ guid: guid(n), name: n === 8 ? 'Kota' : 'Umur', type: 'Text', description: '' }
		}));
		const values = [8, 9].map((n) => ({ variable: guid(n), value: String(n) }));
		const cases = [{ ...CASE, sources: [], values, guid: guid(7), name: 'Dinas' }];
		const { plan, text } = await theirs({ cases, variables });
		const project = await ours(text, [
			create('actors', 'dinas', { name: 'Dinas', type: null, note: '' }),
			create('attributes', 'kota', { name: 'kota', on: 'actor', type: 'category' }),
			create('attributes', 'umur', { name: 'Umur', on: 'actor', type: 'number' }),
			create('cells', 'kota.dinas', { attribute: 'kota', owner: 'dinas', value: 'Jambi' })
		]);
		const { edit, tallies, left } = mergeProject(project, plan);
		const merged = apply(project, edit);
		expect([valueOf(merged, 'kota', 'dinas'), valueOf(merged, 'umur', 'dinas')]).toEqual([
			'Jambi',
			'9'
		]);
		expect(tallies.values).toEqual({ known: 0, added: 1, out: 1 });
		expect(left).toContainEqual({ kind: 'value-here', count: 1, names: ['Dinas'] });
	});
});
