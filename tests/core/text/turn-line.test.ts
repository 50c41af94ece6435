import { expect, it } from 'vitest';
import { readLine } from '#core/text/turn-line.ts';

const read = (text: string, bold: { start: number; end: number } | null = null) =>
	readLine(text, { start: 0, end: text.length }, bold);

it('T6: a label has five words at most', () => {
	expect(read('Ibu Siti dari Dinas Kesehatan: ya')).toMatchObject({
		...{ label: 'Ibu Siti dari Dinas Kesehatan', sign: 'colon' }
	});
	expect(read('Ibu Siti dari Dinas Kesehatan Jambi: ya')).toBeNull();
});

it('T6: it is bold if its first letter is, not if only the time before it is', () => {
	const text = '[00:01] Ani: ya';
	expect(read(text, { start: 0, end: 8 })).toMatchObject({ time: '00:01', bold: false });
	expect(read(text, { start: 0, end: 9 })).toMatchObject({ time: '00:01', bold: true });
	expect(read(text, { start: 9, end: 11 })).toMatchObject({ bold: false });
});
