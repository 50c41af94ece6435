import { describe, expect, it } from 'vitest';
import { newProject } from '#core/commands/new-project.ts';
import { exportCodebook } from '#core/exchange/export-codebook.ts';
import { readCodeText } from '#core/exchange/code-text.ts';
import { importCodebook } from '#core/exchange/import-codebook.ts';
import { apply } from '#core/log/apply.ts';
import { codeTree, flatten } from '#core/model/code-tree.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';
import { addFramework } from '#core/commands/add-framework.ts';
import { loadFramework } from '#core/frameworks/load-framework.ts';
import { readCodebookFile } from '#formats/refi/read-codebook-file.ts';
import { writeCodebook } from '#formats/refi/codebook/write-codebook.ts';

const coder = { id: 'ana', name: 'Ana', initials: 'A', colour: '#112233' };
const begun = apply(EMPTY, newProject(EMPTY, { name: 'p', lang: 'id', coder }));
const G = (n: number) => `ABCDEF00-0000-4000-8000-${String(n).padStart(12, '0')}`;
const read = (xml: string) => readCodebookFile(new TextEncoder().encode(xml), 'x.qdc');
const taken = (project: Project, xml: string) => {
	const { book, left } = read(xml);
	const result = importCodebook(project, book, { file: 'x.qdc', left });
	return { ...result, project: apply(project, result.edit) };
};
const codes = (project: Project) =>
	flatten(codeTree(project)).map(
		({ code, depth }) => `${'-'.repeat(depth)}${code.name.id}${code.codable ? '' : '*'}`
	);

const BOOK = `<q:CodeBook xmlns:q="urn:QDA-XML:codebook:0:4" origin="ATLAS.ti"><q:Codes>
	<q:Code guid="{${G(1).toLowerCase()}}" name="Isu" isCodable="false" color="#F00"><q:Code guid="${G(2)}" name="Iuran" isCodable="1"/></q:Code>
	<q:Code guid="${G(3).toLowerCase()}" name="Data &amp; &lt;b&gt;" isCodable="true" color="rgb(1, 2, 3)"/>
	</q:Codes><q:Sets><q:Set guid="${G(9)}" name="Himpunan"><q:MemberCode guid="${G(2).toLowerCase()}"/><q:MemberCode guid="{${G(3)}}"/></q:Set></q:Sets></q:CodeBook>`;

describe('codebook files', () => {
	it('X1: names count whatever their namespace, GUIDs in any form', () => {
		const { project, left } = taken(begun, BOOK);
		expect(codes(project)).toEqual(['Isu*', '-Iuran', 'Data & <b>']);
		expect(alive(project, 'codeSets')).toMatchObject([{ name: 'Himpunan', codes: { length: 2 } }]);
		expect(alive(project, 'codes').map(({ colour }) => colour)).toEqual([
			'#ff0000',
			'#ff0000',
			'#010203'
		]);
		expect(left).toEqual([]);
	});

	it('X3: what is here stays as it is, by GUID or by name; the rest comes below it', () => {
		const { project } = taken(begun, BOOK);
		const more = `<CodeBook><Codes><Code guid="${G(2)}" name="Renamed there" isCodable="true"/><Code guid="${G(5)}" name="ISU" isCodable="true"><Code guid="${G(6)}" name="Baru" isCodable="true"/></Code></Codes></CodeBook>`;
		const again = taken(project, more);
		expect(again).toMatchObject({ added: 1, known: 2 });
		expect(codes(again.project)).toEqual(['Isu*', '-Iuran', '-Baru', 'Data & <b>']);
		expect(() => taken(again.project, more)).toThrow(/nothing.to-change/);
	});

	it('X3, X9: a theory codebook goes out and comes back with all its parts', async () => {
		const framework = await loadFramework('peters');
		const project = apply(begun, addFramework(begun, { framework }));
		const file = writeCodebook(exportCodebook(project));
		const back = apply(
			begun,
			importCodebook(begun, readCodebookFile(file, 'x.qdc').book, { file: 'x.qdc' }).edit
		);
		const parts = (one: Project) =>
			flatten(codeTree(one)).map(({ code, depth }) => {
				const { name, definition, include, exclude, rule, citations, valence, codable, colour } =
					code;
				return {
					depth,
					name,
					definition,
					include,
					exclude,
					rule,
					citations,
					valence,
					codable,
					colour
				};
			});
		expect(parts(back)).toEqual(parts(project));
		const again = () =>
			importCodebook(project, readCodebookFile(file, 'x.qdc').book, { file: 'x.qdc' });
		expect(again).toThrow(/nothing.to-change/);
	});

	it('X9: marks begin a line, and a line of the researcher that looks like one is escaped', () => {
		expect(
			readCodeText(
				'Satu\n[include] dua\n[include en] two\n\\[rule] tiga\n[cue] rapat\n[valence] none',
				'id'
			)
		).toEqual({
			...{
				definition: { id: 'Satu' },
				include: { id: 'dua', en: 'two\n[rule] tiga' },
				exclude: {},
				rule: {}
			},
			...{ examples: [], cues: { id: ['rapat'] }, citations: [], valence: 'none', otherName: '' }
		});
	});

	it('an empty codebook cannot be written', () => {
		expect(() => writeCodebook(exportCodebook(begun))).toThrow(/refi.nothing-to-write/);
	});
});
