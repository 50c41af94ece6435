import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	COUNTINGS,
	countingText,
	rulerFor,
	type Counted,
	type Counting
} from '#formats/positions/counting.ts';
import { codePoints } from '#formats/positions/code-points.ts';
import { readProjectFile } from '#formats/refi/read-project-file.ts';
import { normaliseText } from '#core/text/normalise.ts';

const G = (n: number, kind = 'D') => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** How a program with this counting numbers the units of a raw text: the definition, spelled out. */
function numbered(raw: string, bom: boolean, { unit, crlf, bom: counts }: Counting): number[] {
	const starts: number[] = [];
	let at = bom && counts ? 1 : 0;
	for (let i = 0; i < raw.length;) {
		const size = raw.startsWith('\r\n', i) ? 2 : String.fromCodePoint(raw.codePointAt(i)!).length;
		for (let k = 0; k < size; k++) starts[i + k] = at;
		at += raw.startsWith('\r\n', i) ? crlf : unit === 'utf16' ? size : 1;
		i += size;
	}
	starts[raw.length] = at;
	return starts;
}

const raws = fc
	.array(
		fc.constantFrom('satu ', 'dua\r\n', '😀', 'é', '\n', 'tiga. ', '👩‍⚕️', 'مرحبا ', '\r\n', 'x'),
		{ minLength: 1, maxLength: 30 }
	)
	.map((parts) => parts.join(''));

/** A project of one source with selections at these places. */
function file(
	raw: string,
	places: readonly { start: number; end: number; name?: string }[],
	{ bom = false, origin = '' } = {}
) {
	const selections = places.map(
		({ start, end, name = '' }, i) =>
			`<PlainTextSelection guid="${G(i, '5')}" name="${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replace(/\r?\n/g, ' ')}" startPosition="${start}" endPosition="${end}"/>`
	);
	const qde = `<Project name="p" origin="${origin}"><Sources><TextSource guid="${G(1)}" name="s" plainTextPath="internal://${G(1)}.txt">${selections.join('')}</TextSource></Sources></Project>`;
	return zipSync({
		'project.qde': strToU8(qde),
		[`sources/${G(1)}.txt`]: strToU8((bom ? '\ufeff' : '') + raw)
	});
}

describe('X5: positions', () => {
	it('every counting of every text becomes the right offset', () => {
		fc.assert(
			fc.property(raws, fc.boolean(), fc.constantFrom(...COUNTINGS), (raw, bom, counting) => {
				const ruler = rulerFor({ raw, bom }, counting);
				const starts = numbered(raw, bom, counting);
				for (let i = 0; i <= raw.length; i++) {
					const low = /[\udc00-\udfff]/.test(raw[i] ?? '') && i > 0;
					if (low || (raw[i] === '\n' && raw[i - 1] === '\r')) continue;
					expect(ruler(starts[i]! as Counted)).toBe(normaliseText(raw.slice(0, i)).length);
				}
				expect(ruler((starts[raw.length]! + 1) as Counted)).toBeNull();
				expect(ruler(-1 as Counted)).toBeNull();
			})
		);
	});

	it('what is written counts code points', () => {
		fc.assert(
			fc.property(raws, (raw) => {
				const at = codePoints(raw);
				for (let i = 0; i <= raw.length; i++)
					if (!/[\udc00-\udfff]/.test(raw[i] ?? ''))
						expect(at(i)).toBe([...raw.slice(0, i)].length);
			})
		);
	});

	const text =
		'Satu 😀😀😀😀 dua.\r\nTiga empat 😀 lima.\r\nEnam tujuh.\r\nDelapan 😀 sembilan sepuluh.\r\n';
	const words = ['empat', 'tujuh', 'sembilan', 'sepuluh'];
	const placesIn = (counting: Counting, bom: boolean, named: boolean) => {
		const starts = numbered(text, bom, counting);
		return words.map((word) => {
			const at = text.indexOf(word);
			return { start: starts[at]!, end: starts[at + word.length]!, name: named ? word : '' };
		});
	};
	const passages = (bytes: Uint8Array) => {
		const { project, positions } = readProjectFile(bytes, 'x.qdpx');
		const [source] = project.sources;
		return {
			positions,
			words: source!.selections.map(({ start, end }) => source!.text.slice(start, end))
		};
	};

	it.each(COUNTINGS.map((counting) => [countingText(counting), counting] as const))(
		'names that quote their passage tell %s',
		(name, counting) => {
			const found = passages(file(text, placesIn(counting, true, true), { bom: true }));
			expect(found.words).toEqual(words);
			expect(found.positions).toMatchObject([{ counting: name, score: 1, by: 'names' }]);
		}
	);

	it.each([
		['NVivo for Windows 12.6', 'utf16,crlf2'],
		['ATLAS.ti Windows 23', 'codepoint,crlf1'],
		['QualCoder', 'codepoint,crlf1']
	])('without names, what is known of %s', (origin, name) => {
		const counting = COUNTINGS.find((one) => countingText(one) === name)!;
		const found = passages(file(text, placesIn(counting, false, false), { origin }));
		expect(found.words).toEqual(words);
		expect(found.positions).toMatchObject([{ counting: name, by: 'origin' }]);
	});

	it('without names and a known program, the edges of words', () => {
		const counting = COUNTINGS.find((one) => countingText(one) === 'utf16,crlf2')!;
		const found = passages(file(text, placesIn(counting, false, false), { origin: 'Nobody 1' }));
		expect(found.words).toEqual(words);
		expect(found.positions).toMatchObject([{ counting: 'utf16,crlf2', by: 'edges' }]);
	});

	it('passages in the middle of words are not sure, and the choice shows three passages for each counting', () => {
		const places = [
			{ start: 6, end: 10 },
			{ start: 19, end: 23 },
			{ start: 41, end: 44 },
			{ start: 50, end: 53 }
		];
		const [report] = passages(file(text, places)).positions;
		expect(report!.score).toBeLessThan(0.8);
		expect(report!.choices.map(({ counting }) => counting)).toEqual(
			COUNTINGS.filter(({ bom }) => !bom).map(countingText)
		);
		for (const { samples } of report!.choices) expect(samples).toHaveLength(3);
	});

	it('the researcher decides', () => {
		const counting = COUNTINGS.find((one) => countingText(one) === 'utf16,crlf1')!;
		const bytes = file(text, placesIn(counting, false, false), { origin: 'NVivo' });
		const { project, positions } = readProjectFile(bytes, 'x.qdpx', counting);
		const [source] = project.sources;
		expect(source!.selections.map(({ start, end }) => source!.text.slice(start, end))).toEqual(
			words
		);
		expect(positions).toMatchObject([{ by: 'asked' }]);
	});
});
