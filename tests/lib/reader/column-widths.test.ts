import { describe, expect, it } from 'vitest';
import { keepWidths, recallWidths, widthAfter } from '#lib/reader/column-widths.ts';

const storageWith = (text: string | null) => ({ getItem: () => text });

describe('columns beside the text', () => {
	it('grow towards the text, by arrow keys', () => {
		expect(widthAfter('codes', 240, 'ArrowRight', 'ArrowRight')).toBe(256);
		expect(widthAfter('codes', 240, 'ArrowLeft', 'ArrowRight')).toBe(224);
		expect(widthAfter('side', 296, 'ArrowLeft', 'ArrowLeft')).toBe(312);
	});

	it('stay within their limits', () => {
		expect(widthAfter('codes', 415, 'ArrowRight', 'ArrowRight')).toBe(420);
		expect(widthAfter('side', 300, 'Home', 'ArrowLeft')).toBe(240);
		expect(widthAfter('side', 300, 'End', 'ArrowLeft')).toBe(480);
		expect(widthAfter('side', 300, 'Enter', 'ArrowLeft')).toBe(296);
		expect(widthAfter('side', 300, 'a', 'ArrowLeft')).toBeNull();
	});

	it('are remembered, and usual where nothing sound was kept', () => {
		let kept = '';
		keepWidths({ setItem: (_, value) => (kept = value) }, { codes: 300, side: 260 });
		expect(recallWidths(storageWith(kept))).toEqual({ codes: 300, side: 260 });
		for (const text of [null, '{', 'null', '{"codes":"wide","side":null}'])
			expect(recallWidths(storageWith(text))).toEqual({ codes: 240, side: 296 });
		expect(recallWidths(storageWith('{"codes":9999,"side":1}'))).toEqual({ codes: 420, side: 240 });
	});
});
