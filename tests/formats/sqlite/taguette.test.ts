/** Projects of Taguette, made here with its tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alive, codingsIn } from '#core/model/visible.ts';
import { normaliseText } from '#core/text/normalise.ts';
import type { ImportPlan } from '#formats/foreign/plan-import.ts';
import { htmlText } from '#formats/taguette/html-text.ts';
import { accountLines } from '#report/tell-exchange.ts';
import { leftOf, plan, projectOf } from './databases.ts';
import { highlight, PAGE, several, study } from './taguette-study.ts';

/** Each coding as words: source, code, coder, passage. */
function passages(made: ImportPlan): string[][] {
	const project = projectOf(made);
	return alive(project, 'sources').flatMap((source) =>
		codingsIn(project, source.id).map(({ code, coder, start, end }) => [
			...[source.name, Object.values(project.codes.get(code)!.name)[0]!],
			...[project.coders.get(coder)!.name, made.texts.get(source.text)!.slice(start, end)]
		])
	);
}

describe('E8: documents of Taguette', () => {
	it('a block is a line, a break is one too, and white space is one space', () => {
		const html =
			'<h1>Ibu  Sari</h1>\n<p>Satu\n  <b>dua</b> &amp; tiga<br>empat</p>\n<ul>\n<li>lima</li> <li>enam</li></ul>';
		expect(htmlText(html).text).toBe('Ibu Sari\nSatu dua & tiga\nempat\nlima\nenam');
	});

	it('positions count bytes of what stands between the tags: the example of its own documentation', () => {
		const { text, startOf, endOf } = htmlText('<p><u>Hello</u> there <i>World</i></p>');
		expect(text.slice(startOf(7)!, endOf(14)!)).toBe('here Wo');
	});

	it('emoji, combining marks and Indonesian: highlights stand on their words', async () => {
		const made = await plan(await study(), 'study.sqlite3');
		expect(passages(made).toSorted()).toEqual([
			['Ibu Sari', 'anggaran', 'sari', 'dana René 😀 terlambat'],
			['Ibu Sari', 'rapat', 'budi', 'Rapat'],
			['Ibu Sari', 'rapat', 'sari', 'tiap bulan,\nkata kader'],
			['Ibu Sari', 'rapat.bulanan', 'budi', 'Rapat']
		]);
		expect(leftOf(made)).not.toHaveProperty('quote-differs');
	});

	it('a passage that is not the copy which the highlight keeps is told, one outside is left out', async () => {
		const made = await plan(
			await study({
				highlights: [
					[1, 1, 0, 5, '<p>Other</p>'],
					[2, 1, 9000, 9010, 'x'],
					[3, 1, 10, 10, ''],
					[4, 9, 0, 5, 'gone']
				]
			}),
			'study.sqlite3'
		);
		expect(leftOf(made)).toMatchObject({
			...{ 'quote-differs': [1, 'Ibu Sari'], position: [2, 'Ibu Sari'] },
			'codings-without-text': [1]
		});
		expect(made.counts.codings).toBe(1);
	});

	it('any page: each character that is kept begins where its bytes begin, and the text needs no more mending', () => {
		const piece = fc.constantFrom(
			...[
				'a',
				'é',
				'é',
				'😀',
				'👩‍⚕️',
				' ',
				'\n',
				'  \t',
				'<p>',
				'</p>',
				'<br>',
				'<b>x</b>',
				'&amp;',
				'&nbsp;'
			],
			...['<li>', '</ul>', '\ufeff', 'مرحبا', '<td>', '</td>', '<pre>', '</pre>', '\r\n']
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const html = pieces.join('');
				const { text, startOf, endOf } = htmlText(html);
				expect(normaliseText(text)).toBe(text);
				const plain = bytesOf(html);
				for (let from = 0; from <= plain.length; from++) {
					const [start, end] = [startOf(0)!, endOf(from)];
					const shown = end === null ? '' : text.slice(start, Math.max(start, end));
					expect(bare(shown)).toBe(bare(cut(plain, from)));
					const rest = text.slice(startOf(from)!);
					expect(bare(cut(plain, from) + rest)).toBe(bare(cut(plain, plain.length)));
				}
				expect(startOf(plain.length + 1)).toBeNull();
				expect(endOf(plain.length + 1)).toBeNull();
			}),
			{ numRuns: 200 }
		);
	});
});

const bytesOf = (html: string): Uint8Array =>
	new TextEncoder().encode(
		html
			.replace(/<[^>]*>/g, (tag) => tag.replace(/<.*>/s, ''))
			.replaceAll('\r\n', '\n')
			.replaceAll('&amp;', '&')
			.replaceAll('&nbsp;', '\u00a0')
	);

/** Whole characters that begin before a position. */
function cut(bytes: Uint8Array, at: number): string {
	let end = at;
	while (end < bytes.length && bytes[end]! >= 0x80 && bytes[end]! <= 0xbf) end++;
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
}

/** White space and byte order marks apart. */
const bare = (words: string) => words.replace(/\s+/g, '');

describe('E9: tags and people of Taguette', () => {
	it('tags are codes with their descriptions; a dot in a name says nothing', async () => {
		const project = projectOf(await plan(await study(), 'study.sqlite3'));
		const codes = alive(project, 'codes').map(({ name, parent, definition }) => [
			...[Object.values(name)[0], parent, Object.values(definition)[0] ?? '']
		]);
		expect(codes).toEqual([
			['anggaran', null, 'Money that comes or does not.'],
			['rapat', null, ''],
			['rapat.bulanan', null, '']
		]);
	});

	it('a later version that names the tag above makes a tree', async () => {
		const more =
			'alter table tags add column parent_id integer; update tags set parent_id = 2 where id = 3;';
		const project = projectOf(await plan(await study({}, more), 'study.sqlite3'));
		const child = alive(project, 'codes').find(({ parent }) => parent !== null)!;
		expect(Object.values(child.name)).toEqual(['rapat.bulanan']);
		expect(Object.values(project.codes.get(child.parent!)!.name)).toEqual(['rapat']);
	});

	it('who made a highlight is the last one who wrote it; a broken note of it says nothing', async () => {
		const commands = [
			[1, '2024', 'sari', 1, null, '{"type": "project_meta"}'],
			[2, '2024', 'sari', 1, 1, '{"type": "highlight_add", "highlight_id": 1}'],
			[3, '2024', 'budi', 1, 1, '{"type": "highlight_add", "highlight_id": 1}'],
			[4, '2024', 'citra', 1, 1, '{"type": "highlight_add", "highlight_id": ']
		];
		const made = await plan(await study({ commands }), 'study.sqlite3');
		const who = passages(made).map(([, code, coder]) => `${code}: ${coder}`);
		expect(who.toSorted()).toEqual([
			...['anggaran: budi', 'rapat.bulanan: sari', 'rapat: sari', 'rapat: sari']
		]);
	});

	it('accounts are neither read nor kept', async () => {
		const made = await plan(await study(), 'study.sqlite3');
		const everything = JSON.stringify([made.edit, [...made.texts.values()], made.left, made.kept]);
		expect(everything).not.toContain('scrypt:');
		expect(everything).not.toContain('@example.org');
		expect(made.files.size).toBe(0);
		expect(made.kept).toEqual([]);
	});

	it('E9: of several projects one is read, with its own documents, tags and people', async () => {
		const bytes = await several();
		const first = await plan(bytes, 'all.sqlite3', { project: 'Jambi' });
		const alone = await plan(await study(), 'study.sqlite3');
		expect(passages(first)).toEqual(passages(alone));
		expect(leftOf(first)).toEqual(leftOf(alone));
		const second = await plan(bytes, 'all.sqlite3', { project: 'Kerinci' });
		expect(second.name).toBe('Kerinci');
		expect(passages(second)).toEqual([['Pak Danu', 'air', 'citra', 'Air']]);
		const { codes, coders } = second.counts;
		expect({ codes, coders }).toEqual({ codes: 1, coders: 1 });
		expect(leftOf(second)).toEqual({});
	});

	it('E9: projects of one name are told apart, and one that is not there is refused', async () => {
		const projects = [
			[1, 'Desa', '', '2024'],
			[7, 'Desa', '', '2024']
		];
		const bytes = await study({ projects });
		const names = ['Desa (1)', 'Desa (7)'];
		await expect(plan(bytes, 'all.sqlite3')).rejects.toMatchObject({ data: { names } });
		expect((await plan(bytes, 'all.sqlite3', { project: 'Desa (7)' })).counts.codes).toBe(0);
		for (const from of [bytes, await study()])
			await expect(plan(from, 'all.sqlite3', { project: 'Desa' })).rejects.toMatchObject({
				...{ code: 'taguette.no-project', data: { file: 'all.sqlite3', project: 'Desa' } }
			});
	});

	it('several projects in one database are not taken together, and none is refused', async () => {
		const projects = [
			[1, 'Jambi', '', '2024'],
			[2, 'Kerinci', '', '2024']
		];
		await expect(plan(await study({ projects }), 'all.sqlite3')).rejects.toMatchObject({
			...{ code: 'taguette.several', data: { file: 'all.sqlite3', names: ['Jambi', 'Kerinci'] } }
		});
		await expect(plan(await study({ projects: [] }), 'all.sqlite3')).rejects.toMatchObject({
			code: 'sqlite.empty'
		});
	});

	it('E10: what has no place is told, in both languages', async () => {
		const highlights = [
			highlight(1, 'dana René 😀 terlambat'),
			highlight(2, 'Rapat'),
			highlight(3, 'Selesai')
		];
		const documents = [
			[
				1,
				'Ibu Sari',
				'In her garden.',
				'sari.docx',
				'2024',
				1,
				'LEFT_TO_RIGHT',
				`${PAGE}<img src="/static/missing.png">`
			],
			[2, 'Kosong', '', 'k.docx', '2024', 1, 'LEFT_TO_RIGHT', '<p> </p>']
		];
		const made = await plan(
			await study({
				highlights,
				documents,
				highlight_tags: [
					[1, 1],
					[2, 77]
				]
			}),
			'study.sqlite3'
		);
		for (const locale of ['en', 'id'] as const)
			await expect(`${accountLines(made, locale).join('\n')}\n`).toMatchFileSnapshot(
				`../../golden/exchange/taguette-${locale}.text`
			);
	});
});
