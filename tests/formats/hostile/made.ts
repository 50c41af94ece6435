/**
 * Files that are broken, far too large or made to hurt, made here so that none of them has to lie in the repository. Each is refused
 * with a sentence that names it, or read with a true account; both the command line and the app are fed with all of them.
 */
import { zipSync } from 'fflate';
import { entriesSaid, joined, overlapping, patched, pdfOf, text } from './bytes.ts';

export type Made = {
	readonly name: string;
	readonly bytes: () => Uint8Array;
	/** What the refusal says, in English; absent for what is read. */
	readonly refused?: RegExp;
	/** What the account says of a project or codebook that is read. */
	readonly told?: RegExp;
};

const MB = 1024 * 1024;
const GUID = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const code = (n: number, name: string, inside = '') =>
	`<Code guid="${GUID(n)}" name="${name}" isCodable="true">${inside}</Code>`;
const project = (codes = code(1, 'a'), sources = '') =>
	`<Project name="P" origin="O"><CodeBook><Codes>${codes}</Codes></CodeBook><Sources>${sources}</Sources></Project>`;
const codebook = (codes: string, head = '') =>
	`<?xml version="1.0" encoding="utf-8"?>${head}<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="O"><Codes>${codes}</Codes></CodeBook>`;
const qde = text(project());
const good = zipSync({ 'project.qde': qde });

export const PROJECTS: readonly Made[] = [
	{ name: 'empty.qdpx', bytes: () => new Uint8Array(0), refused: /is empty/ },
	{ name: 'magic.qdpx', bytes: () => text('PK\x03\x04 no zip'), refused: /its end is missing/ },
	{ name: 'half.qdpx', bytes: () => good.slice(0, good.length / 2), refused: /its end is missing/ },
	{ name: 'no-end.qdpx', bytes: () => good.slice(0, -10), refused: /its end is missing/ },
	{ name: 'no-entries.qdpx', bytes: () => zipSync({}), refused: /without a project document/ },
	{
		name: 'nested.qdpx',
		bytes: () => zipSync({ 'a.zip': zipSync({ 'project.qde': qde }) }),
		refused: /without a project document/
	},
	{
		name: 'locked.qdpx',
		bytes: () => patched({ 'project.qde': qde }, [{ local: 6, central: 8, value: 1 }], 2),
		refused: /is encrypted/
	},
	{
		name: 'method.qdpx',
		bytes: () => patched({ 'project.qde': qde }, [{ local: 8, central: 10, value: 99 }], 2),
		refused: /compressed in a way/
	},
	{
		name: 'checksum.qdpx',
		bytes: () => patched({ 'project.qde': qde }, [{ local: 14, central: 16, value: 1 }], 4),
		refused: /its contents have changed/
	},
	{
		name: 'sizes-lie.qdpx',
		bytes: () =>
			patched({ 'project.qde': text('A'.repeat(MB)) }, [{ local: 22, central: 24, value: 10 }], 4),
		refused: /its sizes do not agree/
	},
	{
		name: 'bomb-source.qdpx',
		bytes: () => zipSync({ 'project.qde': qde, 'sources/a.txt': new Uint8Array(70 * MB) }),
		refused: /unpacks to more than 67 MB.*Save it in parts/
	},
	{
		name: 'bomb-document.qdpx',
		bytes: () => zipSync({ 'project.qde': new Uint8Array(70 * MB).fill(32) }),
		refused: /unpacks to more than/
	},
	{
		name: 'overlapping.qdpx',
		bytes: () => overlapping(qde, 4 * MB, 20),
		refused: /unpacks to more than/
	},
	{
		name: 'entries.qdpx',
		bytes: () => entriesSaid(100_000),
		refused: /holds more than 65,535 parts/
	},
	{
		name: 'elements.qdpx',
		bytes: () => zipSync({ 'project.qde': text(`<Project>${'<a/>'.repeat(600_001)}</Project>`) }),
		refused: /600,000 elements.*200,000 codings.*export it in parts/
	},
	{
		name: 'paths.qdpx',
		bytes: () =>
			zipSync({
				'project.qde': qde,
				...Object.fromEntries(
					['../../evil', '/evil', 'C:\\evil', 'sources/../../evil'].map((name) => [name, qde])
				)
			}),
		told: /4 parts of the zip file are not where its sources are/
	}
];

const entity = (value: string) => `<!DOCTYPE z [<!ENTITY a ${value}>]>`;
const doctype = /declares a document type.*export it again/;

export const CODEBOOKS: readonly Made[] = [
	{ name: 'empty.qdc', bytes: () => new Uint8Array(0), refused: /is empty/ },
	{ name: 'cut.qdc', bytes: () => text(codebook(code(1, 'a')).slice(0, -20)), refused: /line 1/ },
	...(
		[
			['laughs', '"&b;&b;&b;">\n<!ENTITY b "&c;&c;"'],
			['file', 'SYSTEM "file:///etc/passwd"'],
			['net', 'SYSTEM "http://127.0.0.1:9/x"']
		] as const
	).map(([name, value]) => ({
		name: `${name}.qdc`,
		bytes: () => text(codebook(code(1, '&a;'), entity(value))),
		refused: doctype
	})),
	{
		name: 'deep.qdc',
		bytes: () =>
			text(codebook(`${'<Code name="a" isCodable="true">'.repeat(5000)}${'</Code>'.repeat(5000)}`)),
		refused: /more than 300 levels.*Reduce the levels/
	},
	{
		name: 'surrogate.qdc',
		bytes: () => text(codebook(code(1, 'a&#xD800;b'))),
		refused: /not well-formed/
	},
	{
		name: 'bytes.qdc',
		bytes: () => joined(text(codebook('<Code name="')), new Uint8Array([0xff, 0xfe, 0xc3, 0x28])),
		refused: /says that it is encoded as utf-8/
	},
	{
		name: 'long-name.qdc',
		bytes: () => text(codebook(code(1, 'A'.repeat(2 * MB)))),
		told: /1 name was cut short/
	},
	{
		name: 'no-guids.qdc',
		bytes: () => text(codebook('<Code guid="x" name="b" isCodable="true"/>'.repeat(2000))),
		told: /2,000 records have no valid identifier/
	}
];

const random = (length: number) => {
	let seed = 7;
	return Uint8Array.from({ length }, () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16);
};
const docx = (body: string) =>
	zipSync({
		'word/document.xml': text(
			`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
		)
	});
const paragraph = '<w:p><w:r><w:t>P: kata</w:t></w:r></w:p>';
const cue = (i: number) => `${i}\n00:00:01,000 --> 00:00:02,000\nbaris ${i}\n\n`;

export const TRANSCRIPTS: readonly Made[] = [
	{ name: 'random.txt', bytes: () => random(50_000), refused: /is not text/ },
	{ name: 'one-sign.txt', bytes: () => text('D'.repeat(200_000)), refused: /is not text/ },
	{ name: 'one-cell.csv', bytes: () => text(`text,who\n"${'x'.repeat(2 * MB)}",Ani\n`) },
	{ name: 'parts.docx', bytes: () => entriesSaid(100_000), refused: /holds more than/ },
	{ name: 'nothing.zip', bytes: () => zipSync({ 'a.zip': good }), refused: /is a ZIP file/ },
	{ name: 'deep.json', bytes: () => text('['.repeat(200_000)), refused: /unknown file extension/ },
	{ name: 'cut.pdf', bytes: () => pdfOf(3).slice(0, 200), refused: /is damaged/ },
	{ name: 'long-line.txt', bytes: () => text('lorem ipsum dolor '.repeat(500_000)) },
	{ name: 'lines.txt', bytes: () => text('x\n'.repeat(200_000)) },
	{ name: 'marks.txt', bytes: () => text(`Z${'\u0301\u0316\u0334'.repeat(50_000)} ya`) },
	{
		name: 'patterns.txt',
		bytes: () =>
			text(
				`${'a'.repeat(50_000)}!\n${':'.repeat(50_000)}\n${'('.repeat(20_000)}\n${' '.repeat(50_000)}x`
			)
	},
	{
		name: 'markup.txt',
		bytes: () => text('P: <script>alert(1)</script>\nI: <img src=x onerror=alert(2)>')
	},
	{ name: 'no-head.vtt', bytes: () => text('00:00.000 --> 00:01.000\nhalo\n') },
	{
		name: 'odd.srt',
		bytes: () => text('x\n-00:00:01,000 --> 00:00:99,000\nkata\n6\n00:00:09,000\nlagi\n')
	},
	{
		name: 'cues.srt',
		bytes: () => text(Array.from({ length: 20_000 }, (_, i) => cue(i)).join(''))
	},
	{ name: 'paragraphs.docx', bytes: () => docx(paragraph.repeat(20_000)) },
	{
		name: 'tables.docx',
		bytes: () =>
			docx(
				`${'<w:tbl><w:tr><w:tc>'.repeat(300)}${paragraph}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`
			)
	},
	{
		name: 'groups.rtf',
		bytes: () => text(`{\\rtf1${'{'.repeat(100_000)}kata${'}'.repeat(100_000)}}`)
	},
	{ name: 'cell.csv', bytes: () => text(`speaker,text\nP,"${'x '.repeat(500_000)}"\n`) },
	{
		name: 'columns.csv',
		bytes: () =>
			text(
				`text,${Array.from({ length: 5000 }, (_, i) => `c${i}`).join()}\nya${',1'.repeat(5000)}\n`
			)
	}
];
