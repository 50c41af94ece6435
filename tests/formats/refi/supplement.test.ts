import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeBack } from '#core/commands/take-back.ts';
import { newProject } from '#core/commands/new-project.ts';
import { exportProject } from '#core/exchange/export-project.ts';
import { readAnswers } from '#core/exchange/answers.ts';
import { SUPPLEMENT } from '#core/exchange/supplement.ts';
import { guidOf } from '#core/exchange/guid.ts';
import { apply, fold } from '#core/log/apply.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { readPackage } from '#formats/package/read.ts';
import { planImport } from '#formats/foreign/plan-import.ts';
import { writeProjectFile } from '#formats/refi/write-project-file.ts';

const FILE = 'sample-transcripts/jambi-findings.simpul';
const { changes, texts } = await readPackage(new Uint8Array(readFileSync(FILE)), FILE);
const project = fold(changes);
const bytes = writeProjectFile(exportProject(project, (hash) => texts.get(hash)!));
const encoded = (document: string) => ({ 'project.qde': strToU8(document) });
const entries = unzipSync(bytes);
const document = new TextDecoder().decode(entries['project.qde']);

const brought = async (file: Uint8Array) => {
	const plan = await planImport(file, 'x.qdpx');
	const begun = apply(
		EMPTY,
		newProject(EMPTY, { name: plan.name, lang: plan.lang, coder: plan.coder })
	);
	return { plan, begun, back: apply(begun, plan.edit) };
};
const actors = (one: Project) =>
	crosstab(one, parseSpec(new URLSearchParams('rows=actor&columns=code'))).rows.map(
		({ label }) => label
	);

describe('a file of ours', () => {
	it('X4: comes in as one change that one undo takes back, and twice the same', async () => {
		const { plan, begun, back } = await brought(bytes);
		expect(plan.edit.args).toMatchObject({
			file: 'x.qdpx',
			origin: 'Simpul',
			codings: 63,
			kept: [],
			positions: []
		});
		const change = {
			...plan.edit,
			at: '2026-11-22T04:10:09.123Z-0000-k3f9x2',
			by: plan.coder.id,
			v: 1
		};
		const { edit } = takeBack(back, change, 'undo');
		const undone = apply(back, edit);
		for (const table of ['sources', 'codes', 'actors', 'memos', 'claims'] as const)
			expect(alive(undone, table)).toEqual(alive(begun, table));
		expect((await planImport(bytes, 'x.qdpx')).edit).toEqual(plan.edit);
	});

	it('X11: completes the document and does not overrule it', async () => {
		const [first] = alive(project, 'actors');
		const renamed = document.replace(`name="${first!.name}"`, 'name="Renamed elsewhere"');
		const code = document.match(/<Coding guid="([^"]*)"[^>]*>.*?<\/Coding>/)![0];
		const changed = zipSync({ ...entries, ...encoded(renamed.replace(code, '')) });
		const { back, plan } = await brought(changed);
		expect(back.actors.get(first!.id)?.name).toBe('Renamed elsewhere');
		expect(plan.counts.codings).toBe(62);
		expect(plan.counts.claims).toBe(alive(project, 'claims').length);
	});

	it('X7, X8: without the supplement the cases still say whose words they are', async () => {
		const without = document.replaceAll(SUPPLEMENT, 'FFFFFFFF-0000-4000-8000-000000000000');
		const { back, plan } = await brought(zipSync({ ...entries, ...encoded(without) }));
		expect(plan.counts.attributions).toBeGreaterThan(20);
		const labelled = (one: Project) => {
			const table = crosstab(one, parseSpec(new URLSearchParams('rows=actor&columns=code:@2')));
			return new Map(table.rows.map(({ label }, i) => [label, table.rowTotals[i]]));
		};
		expect(labelled(back)).toEqual(labelled(project));
		expect(actors(back).toSorted()).toEqual(actors(project).toSorted());
	});

	it('X10: answers are read back by GUID, whatever the names say', () => {
		const text = `valence: hinders\nabout: Whoever {${guidOf('actors', 'a').toLowerCase()}}\nholder: Gone {x}\nfrom: A {${guidOf('actors', 'a')}}\nto: B {${guidOf('actors', 'b')}}\nlevel: 2\nvia: cues\nnote: satu\nvalence: mixed`;
		const known = new Map(['a', 'b'].map((id) => [guidOf('actors', id), id]));
		expect(readAnswers(text, (guid) => known.get(guid))).toEqual({
			...{ valence: 'hinders', about: ['a'], relation: ['a', 'b'], level: 2, via: 'cues' },
			note: 'satu\nvalence: mixed'
		});
	});

	it('X2: any document in the root, folders in any case, bare and relative paths', async () => {
		const moved = Object.fromEntries(
			Object.entries(entries).map(([name, content]) =>
				name === 'project.qde'
					? ['Any Name.QDE', strToU8(document.replaceAll('internal://', 'relative:///'))]
					: [name.replace('sources/', 'SOURCES/').toLowerCase().replace('.txt', '.TXT'), content]
			)
		);
		const { plan } = await brought(zipSync(moved));
		expect(plan.counts).toMatchObject({ sources: 7, codings: 63 });
		expect(plan.left).toEqual([]);
	});
});
