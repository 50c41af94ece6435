import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#report/chart/text-width.ts';
import { missingLetters } from '#formats/png/missing-letters.ts';
import { svgToPng } from '../../../src/cli/svg-to-png.ts';
import { codeOf } from '../code-of.ts';
import { inkWidth, readPng, SIGNATURE, sizeOf } from './read-png.ts';

const drawing = (inside: string, width = 400, height = 40) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, sans-serif"><rect width="${width}" height="${height}" fill="#ffffff"/>${inside}</svg>`;
const text = (words: string, more = '') =>
	drawing(`<text x="5" y="25" font-size="16" fill="#211f1d"${more}>${words}</text>`);
const golden = (name: string) => readFileSync(`tests/golden/${name}.svg`, 'utf8');

describe('a drawing as PNG', () => {
	test('is a PNG of the size of the drawing times the scale', async () => {
		for (const scale of [1, 2, 3]) {
			const png = await svgToPng(text('n = 8'), { scale });
			expect([...png.subarray(0, 8)]).toEqual(SIGNATURE);
			expect(sizeOf(png)).toEqual({ width: 400 * scale, height: 40 * scale });
		}
		expect(sizeOf(await svgToPng(text('n')))).toEqual({ width: 800, height: 80 });
	});

	test('the same drawing gives the same bytes', async () => {
		const svg = golden('displays/co-occurrence');
		expect(Buffer.compare(await svgToPng(svg), await svgToPng(svg))).toBe(0);
	});

	test('words are drawn with the typeface that comes with it, about as wide as the layout reckons', async () => {
		for (const words of ['Dinas Kesehatan Kota Jambi', 'Centres of authority · n = 8', '12.5%']) {
			const width = inkWidth(readPng(await svgToPng(text(words), { scale: 1 })));
			const reckoned = textWidth(words, 16);
			expect(width, words).toBeGreaterThan(reckoned * 0.75);
			expect(width, words).toBeLessThanOrEqual(reckoned + 1);
		}
		expect(inkWidth(readPng(await svgToPng(drawing(''), { scale: 1 })))).toBe(0);
	});

	test('bold words are bold, and signs of the charts are drawn', async () => {
		const wide = async (svg: string) => inkWidth(readPng(await svgToPng(svg, { scale: 1 })));
		const words = 'Masyarakat Kelurahan Legok';
		expect(await wide(text(words, ' font-weight="600"'))).toBeGreaterThan(await wide(text(words)));
		for (const sign of ['⚠', '✓', '×', '–', '→', '·', '…', '≥', '“'])
			expect(await wide(text(sign)), sign).toBeGreaterThan(1);
	});

	test('stripes are stripes and colours are those of the drawing', async () => {
		const hatch =
			'<defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="3" height="6" fill="#cc0000"/></pattern></defs>';
		const svg = drawing(`${hatch}<rect x="0" y="0" width="40" height="40" fill="url(#h)"/>`, 80);
		const { rgba } = readPng(await svgToPng(svg, { scale: 1 }));
		const reds = Array.from({ length: rgba.length / 4 }, (_, i) => rgba[i * 4 + 1]! < 40);
		const share = reds.filter(Boolean).length / (40 * 40);
		expect(share).toBeGreaterThan(0.3);
		expect(share).toBeLessThan(0.6);
	});

	test('every drawing of the displays and tables can be drawn', async () => {
		for (const name of ['bars-tables-1-3', 'displays/relations', 'displays/cities-narrow']) {
			const svg = golden(name);
			const width = Number(/ width="(\d+)"/.exec(svg)![1]);
			expect(sizeOf(await svgToPng(svg, { scale: 1 })).width, name).toBe(width);
		}
	});

	test('letters that the typeface lacks are told', () => {
		expect(missingLetters(text('Dinas Kesehatan · n = 8 ⚠ Ελλάς Дом'))).toEqual([]);
		expect(missingLetters(text('ꦗꦩ꧀ꦧꦶ'))).toContain('ꦗ');
		expect(missingLetters(text('漢漢'))).toEqual(['漢']);
	});

	test('what is no drawing and what is too large is told', async () => {
		expect(await codeOf(() => svgToPng('<svg'))).toMatchObject({ code: 'png.bad-svg' });
		expect(await codeOf(() => svgToPng(drawing('', 9000, 9000), { scale: 2 }))).toMatchObject({
			...{ code: 'png.too-large', data: { width: 18_000, height: 18_000 } }
		});
		expect(sizeOf(await svgToPng(text('and goes on')))).toEqual({ width: 800, height: 80 });
	});
});
