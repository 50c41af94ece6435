import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseText } from '#core/text/normalise.ts';
import { mixedText } from './arbitrary.ts';

it('T1: makes LF of all line ends, drops the byte order mark and mends half pairs', () => {
	expect(normaliseText('\ufeffa\r\nb\rc\n\rd \ud83d!')).toBe('a\nb\nc\n\nd \ufffd!');
});

it('T1: leaves Unicode forms, tabs and rare line ends as they were written', () => {
	const text = 'e\u0301 \u00e9\t\u2028\u000b\u0085';
	expect(normaliseText(text)).toBe(text);
});

it('T1: changes nothing a second time', () => {
	fc.assert(
		fc.property(fc.oneof(mixedText, fc.string({ unit: 'binary' })), (raw) => {
			const once = normaliseText(`\r${raw}\r\n`);
			expect(normaliseText(once)).toBe(once);
			expect(once).not.toContain('\r');
		})
	);
});
