/** Files of other programs, and what they write that no other does. The ATLAS.ti sample is its standard project without the files. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newProject } from '#core/commands/new-project.ts';
import { apply } from '#core/log/apply.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import { planImport, type ImportPlan } from '#formats/foreign/plan-import.ts';

const G = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The project that a document gives, with these texts beside it. */
async function imported(inside: string, texts: Record<string, string> = {}, attributes = '') {
	const document = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:0:4" name="p" ${attributes}>${inside}</Project>`;
	const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
	const bytes = zipSync({ 'My project.QDE': strToU8(document), ...Object.fromEntries(files) });
	const plan = await planImport(bytes, 'x.qdpx');
	return { plan, project: projectOf(plan) };
}

function projectOf(plan: ImportPlan): Project {
	const begun = apply(
		EMPTY,
		newProject(EMPTY, { name: plan.name, lang: plan.lang, coder: plan.coder })
	);
	return apply(begun, plan.edit);
}

const kinds = ({ left }: ImportPlan) =>
	Object.fromEntries(left.map(({ kind, count }) => [kind, count]));
const TEXT = 'Satu dua tiga empat lima enam tujuh.';
const code = (n: number, name: string, more = 'isCodable="true"') =>
	`<Code guid="${G(n)}" name="${name}" ${more}/>`;
const book = (...codes: string[]) => `<CodeBook><Codes>${codes.join('')}</Codes></CodeBook>`;
const coding = (n: number, of: number, inside = '') =>
	`<Coding guid="${G(n)}"><CodeRef targetGUID="${G(of)}"/>${inside}</Coding>`;
const selection = (n: number, start: number, end: number, inside = '') =>
	`<PlainTextSelection guid="${G(n)}" startPosition="${start}" endPosition="${end}">${inside}</PlainTextSelection>`;
const source = (n: number, inside: string, more = `plainTextPath="internal://${G(n)}.txt"`) =>
	`<TextSource guid="${G(n)}" name="s${n}" ${more}>${inside}</TextSource>`;
const file = (n: number, text = TEXT) => ({ [`Sources/${G(n).toLowerCase()}.TXT`]: text });
const words = (project: Project, table: 'memos') =>
	alive(project, table).map(({ on, title, body }) => [on?.t ?? null, title, body]);

describe('X6: what other programs write', () => {
	it('ATLAS.ti: the standard project without its files', async () => {
		const bytes = new Uint8Array(readFileSync('tests/fixtures/refi/atlas-without-files.qdpx'));
		const plan = await planImport(bytes, 'atlas.qdpx');
		expect(plan.counts).toMatchObject({ coders: 3, codes: 14, codeSets: 5, memos: 2, sources: 0 });
		expect(kinds(plan)).toEqual({
			...{ picture: 1, audio: 1, video: 2, graph: 1, link: 1 },
			...{ 'area-coding': 5, 'text-missing': 11, 'codings-without-text': 9, 'target-missing': 23 }
		});
		expect(plan.kept.map(({ name }) => name)).toEqual(['project.qde']);
	});

	it('ATLAS.ti: one quotation on two pages of a PDF is one coding', async () => {
		const area = (page: number) =>
			`<PDFSelection guid="${G(5)}" page="${page}" firstX="0" firstY="0" secondX="1" secondY="1">${coding(6 + page, 1)}</PDFSelection>`;
		const text = source(
			9,
			selection(5, 5, 8, coding(8, 1)),
			`plainTextPath="relative:///${G(9)}.txt"`
		);
		const pdf = `<PDFSource guid="${G(2)}" name="a.pdf" path="internal://${G(2)}.pdf">${area(0)}${area(1)}${text.replaceAll('TextSource', 'Representation')}</PDFSource>`;
		const files = { ...file(9), [`sources/${G(2)}.pdf`]: '%PDF' };
		const { plan, project } = await imported(
			book(code(1, 'A')) + `<Sources>${pdf}</Sources>`,
			files
		);
		expect(plan.counts.codings).toBe(1);
		expect(plan.left).toEqual([]);
		const [only] = alive(project, 'sources');
		expect(plan.files.has(only!.original!)).toBe(true);
	});

	it('Quirkos: cases that are codes too are actors, and their codings say whose text it is', async () => {
		const inside = `${book(code(1, 'A'), code(7, 'Rina'))}<Cases><Case guid="{${G(7).toLowerCase()}}" name="Rina"/></Cases><Sources>${source(2, selection(3, 0, 18, coding(4, 7)) + selection(5, 5, 8, coding(6, 1)))}</Sources>`;
		const { plan, project } = await imported(inside, file(2));
		expect(plan.counts).toMatchObject({ codes: 1, actors: 1, attributions: 1, codings: 1 });
		const table = crosstab(project, parseSpec(new URLSearchParams('rows=actor&columns=code')));
		expect(table.counts).toEqual([[1]]);
		expect(plan.left).toEqual([]);
	});

	it('NVivo: cases by source and by selection, annotations by links, codings of whole sources, users', async () => {
		const users = `<Users><User guid="${G(90)}" name="Ana"/><User guid="${G(91)}"/></Users>`;
		const cases = `<Cases><Case guid="${G(7)}" name="Dinas"><SourceRef targetGUID="${G(2)}"/></Case><Case guid="${G(8)}" name="Warga"><SelectionRef targetGUID="${G(3)}"/></Case></Cases>`;
		const own = `<Coding guid="${G(4)}" creatingUser="${G(91)}"><CodeRef targetGUID="${G(1)}"/></Coding>`;
		const sources = `<Sources>${source(2, selection(3, 5, 8) + selection(30, 0, 4, `<Description>catatan</Description>`) + own)}</Sources>`;
		const notes = `<Notes><Note guid="${G(20)}" name="N"><PlainTextContent>isi</PlainTextContent></Note><Note guid="${G(21)}"/></Notes>`;
		const links = `<Links><Link guid="${G(22)}" originGUID="${G(20)}" targetGUID="${G(3)}"/></Links>`;
		const { plan, project } = await imported(
			users + book(code(1, 'A')) + cases + sources + notes + links,
			file(2)
		);
		const [only] = alive(project, 'sources');
		expect(project.actors.get(only!.actor!)?.name).toBe('Dinas');
		expect(codingsIn(project, only!.id)).toMatchObject([{ start: 0, end: TEXT.length }]);
		expect(alive(project, 'attributions')).toMatchObject([{ start: 5, end: 8 }]);
		expect(words(project, 'memos')).toEqual([
			['span', '', 'catatan'],
			['span', 'N', 'isi']
		]);
		expect(kinds(plan)).toEqual({ 'name-missing': 1 });
		expect(alive(project, 'coders').map(({ name }) => name)).toEqual(['Ana', 'Coder']);
	});

	it('MAXQDA: documents of one name, values on nameless cases, inline text, comments', async () => {
		const variables = `<Variables><Variable guid="${G(50)}" name="Umur" typeOfVariable="Integer"/></Variables>`;
		const value = `<VariableValue><VariableRef targetGUID="${G(50)}"/><IntegerValue>41</IntegerValue></VariableValue>`;
		const cases = `<Cases><Case guid="${G(7)}">${value}<SourceRef targetGUID="${G(2)}"/></Case></Cases>`;
		const inline = `<PlainTextContent>${TEXT}</PlainTextContent>`;
		const twin = (n: number) =>
			source(n, inline + selection(n + 40, 5, 8, '<Description>x</Description>'), '').replace(
				`s${n}`,
				'Sama'
			);
		const { plan, project } = await imported(
			`${variables}${cases}<Sources>${twin(2)}${twin(3)}</Sources><Sets/>`
		);
		expect(alive(project, 'sources').map(({ name }) => name)).toEqual(['Sama', 'Sama (2)']);
		expect(alive(project, 'attributes')).toMatchObject([
			{ name: 'Umur', on: 'source', type: 'number' }
		]);
		expect(alive(project, 'cells')).toMatchObject([{ value: '41' }]);
		expect(plan.counts).toMatchObject({ actors: 0, memos: 2 });
		expect(kinds(plan)).toEqual({ 'name-twice': 1 });
	});

	it('Transana: the transcript of a recording with times, and the recording told of', async () => {
		const point = (n: number, position: number) =>
			`<SyncPoint guid="${G(n)}" timeStamp="${n}" position="${position}"/>`;
		const transcript = `<Transcript guid="${G(3)}" name="t"><PlainTextContent>${TEXT}</PlainTextContent>${point(10, 5)}${point(11, 13)}<TranscriptSelection guid="${G(12)}" fromSyncPoint="${G(10)}" toSyncPoint="${G(11)}">${coding(13, 1)}</TranscriptSelection></Transcript>`;
		const { plan, project } = await imported(
			`${book(code(1, 'A'))}<Sources><VideoSource guid="${G(2)}" name="v.mp4">${transcript}</VideoSource></Sources>`
		);
		const [only] = alive(project, 'sources');
		expect(codingsIn(project, only!.id)).toMatchObject([{ start: 5, end: 13 }]);
		expect(kinds(plan)).toEqual({ video: 1 });
	});

	it('sets of codes are code sets, sets of sources an attribute; links by their names', async () => {
		const sets = `<Sets><Set guid="${G(60)}" name="K"><MemberCode targetGUID="${G(1)}"/></Set><Set guid="${G(61)}" name="Kota"><MemberSource targetGUID="${G(2)}"/></Set></Sets>`;
		const sources = `<Sources>${source(2, selection(3, 0, 4, coding(4, 1)) + selection(5, 5, 8, coding(6, 1)))}</Sources>`;
		const links = `<Links><Link guid="${G(70)}" name="criticizes" originGUID="${G(3)}" targetGUID="${G(5)}"/></Links>`;
		const { plan, project } = await imported(book(code(1, 'A')) + sources + links + sets, file(2));
		expect(plan.counts).toMatchObject({ codeSets: 1, attributes: 1, values: 1, links: 1 });
		expect(alive(project, 'links')).toMatchObject([{ kind: 'contradicts', note: 'criticizes' }]);
	});
});
