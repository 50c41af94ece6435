import { describe, expect, it } from 'vitest';
import { readRows } from '#formats/table/read-rows.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readRows', () => {
	it('reads header and rows, whatever stands between the cells', () => {
		expect(readRows(bytes('actor;type\nDinkes;health-office\n\nDinsos; social-office \n'))).toEqual(
			{
				headers: ['actor', 'type'],
				rows: [
					['Dinkes', 'health-office'],
					['Dinsos', 'social-office']
				]
			}
		);
		expect(readRows(bytes('a\tb\n1\t2')).rows).toEqual([['1', '2']]);
	});

	it('takes away the apostrophe that keeps a cell from being a formula, and no other', () => {
		const { rows } = readRows(bytes("actor,note\n'=SUM(A1),'-2\n'Aisyiyah,it's"));
		expect(rows).toEqual([
			['=SUM(A1)', '-2'],
			["'Aisyiyah", "it's"]
		]);
	});

	it('fills short rows and forgets cells beyond the header', () => {
		expect(readRows(bytes('a,b\n1\n1,2,3')).rows).toEqual([
			['1', ''],
			['1', '2']
		]);
	});

	it('reads a byte order mark, UTF-16 and Windows-1252', () => {
		const utf16 = Uint8Array.from([
			0xff,
			0xfe,
			...[...'a,b\né,2'].flatMap((c) => [c.charCodeAt(0), 0])
		]);
		expect(readRows(bytes('\ufeffa,b\n1,2')).headers).toEqual(['a', 'b']);
		expect(readRows(utf16).rows).toEqual([['é', '2']]);
		expect(readRows(Uint8Array.from([97, 10, 0xe9])).rows).toEqual([['é']]);
	});

	it('says what is wrong with a table that cannot be read', () => {
		expect(() => readRows(bytes(''))).toThrow(/table\.empty/);
		expect(() => readRows(bytes('a,b\n'))).toThrow(/table\.empty/);
		expect(() => readRows(bytes('a,b\n1,"2\n3,4'))).toThrow(/table\.damaged/);
	});
});
