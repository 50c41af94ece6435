import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCoder } from '#core/commands/add-coder.ts';
import { importCodings } from '#core/commands/import-codings.ts';
import { codingColumns } from '#core/codings-file/columns.ts';
import { codingRows } from '#core/codings-file/rows.ts';
import { VALENCES } from '#core/model/records.ts';
import type { Project } from '#core/model/project.ts';
import { chooseReading, READINGS, Ruler } from '#core/coded-table/numbers.ts';
import { snapToGraphemes } from '#core/text/graphemes.ts';
import { readNumberedRows } from '#formats/table/read-rows.ts';
import { codingsFile } from '#report/codings-file.ts';
import { after } from '../../lib/actors/a-project.ts';
import { done, LETTER, plan, project, table, TALK, TEXTS } from './a-coded-project.ts';

const printed = (of: Project, withText: boolean) =>
	codingsFile(
		'csv',
		codingRows(of, [], (hash) => TEXTS.get(hash), 'en'),
		codingColumns(withText)
	);
const read = (csv: string) => readNumberedRows(new TextEncoder().encode(csv));

const text = fc.constantFrom('=SUM(A1)', 'ya; tidak', '"kutip"', 'dua\nbaris', '-x');
const coding = fc.record(
	{
		at: fc.tuple(fc.nat(), fc.nat()),
		source: fc.constantFrom('s1', 's2'),
		code: fc.constantFrom('lead', 'money', 'low', 'trust2'),
		coder: fc.constantFrom('me', 'ani'),
		valence: fc.constantFrom(...VALENCES),
		level: fc.integer({ min: 0, max: 4 }),
		about: fc.constant(['health']),
		note: text,
		via: fc.constantFrom('cues', 'examples')
	},
	{ requiredKeys: ['at', 'source', 'code', 'coder'] }
);
const sameSpot = ({ at, source, code, coder }: { at: [number, number]; [more: string]: unknown }) =>
	JSON.stringify([at, source, code, coder]);

describe('tables of codings out and in again', () => {
	it('A11: our own table brings the same codings with all their answers', () => {
		const given = fc.uniqueArray(coding, { selector: sameSpot, minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(given, (list) => {
				const seen = new Set<string>();
				const codings = list.flatMap(({ at: [a, b], ...rest }, i) => {
					const whole = rest.source === 's1' ? TALK : LETTER;
					const start = a % whole.length;
					const span = snapToGraphemes(whole, {
						start,
						end: start + 1 + (b % (whole.length - start))
					});
					const key = JSON.stringify([span, rest.source, rest.code, rest.coder]);
					if (seen.has(key)) return [];
					seen.add(key);
					return [{ unique: `u${i}`, ...rest, ...span }];
				});
				const before = after(
					project,
					(p) => addCoder(p, { id: 'ani', name: 'Ani', initials: 'A', colour: '#000000' }),
					(p) => importCodings(p, { codings })
				);
				const csv = printed(before, true);
				const back = done(read(csv));
				expect(printed(back, true)).toBe(csv);
				expect(plan(read(csv), {}, back).codings).toEqual([]);
				const bare = printed(before, false);
				expect(printed(done(read(bare)), false)).toBe(bare);
			}),
			{ numRuns: 60 }
		);
	});

	it('A4: where a quote stands more or less under two ways of counting, the one under which it stands letter for letter is taken', () => {
		const ruler = new Ruler('Kata “Kami saja” dan kami');
		const quote = 'Kami saja” dan';
		const given = { start: 6, end: 21 };
		const [ours, fromOne] = READINGS.filter(({ unit, end }) => unit === 'utf16' && end === 'out');
		for (const reading of [ours!, fromOne!])
			expect(ruler.agrees(ruler.span(given, reading)!, quote)).toBeGreaterThan(0);
		for (const readings of [
			[ours!, fromOne!],
			[fromOne!, ours!]
		])
			expect(chooseReading([{ ruler, given, quote }], readings, false).reading).toEqual(ours);
	});

	it('A12: cells are text; marks at the beginning, semicolons, empty lines and repeated heads do no harm', () => {
		const csv =
			'\ufeffDokumentname;Segment;Code\r\n\r\nLetter;anggaran;"=HYPERLINK(""x"")"\r\nDokumentname;Segment;Code\r\nLetter;belum;Trust\r\n';
		const told = plan(read(csv));
		expect(told.codes.map(({ name }) => name)).toEqual(['=HYPERLINK("x")']);
		expect(told.codings.map(({ line }) => line)).toEqual([3, 5]);
		expect(told.left.map(({ line, why }) => [line, why])).toEqual([[4, 'header']]);
	});

	it('A12: 200,000 rows of a long text take no more than 10 s', () => {
		const pool = ['anggaran', 'rapat', 'dinas', 'kota', 'data', 'warga', 'kami', 'mereka', 'sudah'];
		let seed = 7;
		const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
		const words = Array.from({ length: 60_000 }, () => `${pool[next() % 9]}${next() % 90}`);
		const long = words.join(' ');
		const rows = Array.from({ length: 200_000 }, (_, i) => {
			const from = next() % (words.length - 20);
			return ['Letter', words.slice(from, from + 6 + (next() % 10)).join(' '), `Code ${i % 50}`];
		});
		const given = { ...table('document|content|tag'), rows, lines: rows.map((_, i) => i + 2) };
		const texts = new Map([...TEXTS, ['h2', long]]);
		const began = process.cpuUsage();
		const told = plan(given, {}, project, texts);
		expect(told.codings.length).toBeGreaterThan(190_000);
		// Of this thread and its helpers: others may keep the machine busy.
		expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
	}, 120_000);
});
