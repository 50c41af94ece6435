import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newProject } from '#core/commands/new-project.ts';
import { exportProject } from '#core/exchange/export-project.ts';
import { apply, fold } from '#core/log/apply.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { readPackage } from '#formats/package/read.ts';
import { planImport } from '#formats/foreign/plan-import.ts';
import { writeProjectFile } from '#formats/refi/write-project-file.ts';
import { unzip } from '#formats/zip.ts';
import { sha256 } from '#formats/hash.ts';
import { create as made } from '../../core/tables/small-project.ts';
import { drawn } from '../../core/exchange/a-project.ts';
import { seen } from '../../core/exchange/same.ts';

/** The bytes of the project, and the project that they give. */
async function outAndBack(project: Project, textOf: (hash: string) => string) {
	const bytes = writeProjectFile(exportProject(project, textOf));
	const plan = await planImport(bytes, 'x.qdpx');
	const begun = apply(
		EMPTY,
		newProject(EMPTY, { name: plan.name, lang: plan.lang, coder: plan.coder })
	);
	return { bytes, plan, back: apply(begun, plan.edit) };
}

const documentIn = (bytes: Uint8Array) =>
	new TextDecoder().decode(unzip(bytes, { file: 'x' }).get('project.qde'));

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

const TABLES = [
	'rows=actor&columns=code',
	'rows=actor&columns=code&unit=words&percent=row',
	'rows=actor:Kota&columns=code:@2',
	'rows=speaker&columns=valence',
	'rows=about&columns=holder',
	'rows=source&columns=coder'
];
const counted = (project: Project, textOf: (hash: string) => string) =>
	TABLES.map((spec) => crosstab(project, parseSpec(new URLSearchParams(spec)), textOf));

describe('X13: a project that goes out and comes back', () => {
	it('is the same, and so are its tables', async () => {
		await fc.assert(
			fc.asyncProperty(drawn, async (one) => {
				const { project, textOf } = await named(one.project, one.texts);
				const { back, plan, bytes } = await outAndBack(project, textOf);
				expect(plan.left).toEqual([]);
				expect(seen(back)).toEqual(seen(project));
				expect(counted(back, textOf)).toEqual(counted(project, textOf));
				const again = writeProjectFile(exportProject(back, textOf));
				expect(documentIn(again)).toBe(documentIn(bytes));
				expect(Buffer.compare(again, bytes)).toBe(0);
			}),
			{ numRuns: 40, interruptAfterTimeLimit: 30_000 }
		);
	}, 60_000);

	it('with 5,000 codings of one code inside one another', async () => {
		const text = 'Rapat 😀 dinas é مرحبا.\n'.repeat(700);
		const text_ = { kind: 'document', text: await sha256(text), length: text.length, words: 1 };
		const turns = { from: [], start: [], end: [], speaker: [] };
		const fields = { ...text_, name: 's', lang: 'id', file: null, date: null, turns, speakers: [] };
		const [one] = fc.sample(drawn, { numRuns: 1, seed: 7 });
		const ends = Array.from({ length: 5000 }, (_, i) => ({ start: i, end: text.length - i }));
		const codings = ends.map((span, i) => {
			const place = snapToGraphemes(text, span);
			const passage = { source: 'big', code: 'c6', coder: i % 2 ? 'ana' : 'budi', ...place };
			return made('codings', `big~n${i}`, passage);
		});
		const distinct = new Map(
			codings.map((op) => [JSON.stringify('create' in op && op.create), op])
		);
		const ops = [made('sources', 'big', { ...fields, actor: 'dinkes' }), ...distinct.values()];
		const { project, textOf } = await named(one!.project, one!.texts);
		const full = apply(project, { ops });
		const texts = (hash: string) => (hash === text_.text ? text : textOf(hash));
		const { back, plan } = await outAndBack(full, texts);
		expect(plan.left).toEqual([]);
		expect(codingsIn(back, 'big')).toEqual(codingsIn(full, 'big'));
		expect(codingsIn(back, 'big').length).toBeGreaterThan(4000);
	}, 30_000);

	it.each(['jambi', 'jambi-findings', 'three-cities', 'english'])('the sample %s', async (name) => {
		const file = `sample-transcripts/${name}.simpul`;
		const { changes, texts } = await readPackage(new Uint8Array(readFileSync(file)), file);
		const project = fold(changes);
		const textOf = (hash: string) => texts.get(hash)!;
		const { back, plan } = await outAndBack(project, textOf);
		expect(plan.left).toEqual([]);
		expect(seen(back)).toEqual(seen(project));
		for (const table of ['chapters', 'views', 'referenceTables', 'reporting'] as const)
			expect(alive(back, table)).toEqual(alive(project, table));
		const specs = [
			'rows=type&columns=code',
			'rows=actor&columns=code',
			'rows=speaker&columns=code&unit=words'
		];
		for (const spec of specs.map((text) => parseSpec(new URLSearchParams(text))))
			expect(crosstab(back, spec, textOf)).toEqual(crosstab(project, spec, textOf));
	});
});
