import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '#core/codings-file/places.ts';

describe('placesIn', () => {
	it('V2: code points and lines of any position between characters', () => {
		const sign = fc.constantFrom('a', '\n', 'é', '😀', '𝒳', 'ع');
		fc.assert(
			fc.property(fc.array(sign), (signs) => {
				const { codePoints, line } = placesIn(signs.join(''));
				let at = 0;
				signs.forEach((one, i) => {
					expect(codePoints(at)).toBe(i);
					expect(line(at)).toBe(1 + signs.slice(0, i).filter((s) => s === '\n').length);
					at += one.length;
				});
				expect(codePoints(at)).toBe(signs.length);
			})
		);
	});
});
