import { describe, expect, it } from 'vitest';
import { readNumberedRows } from '#formats/table/read-rows.ts';

const lines = (text: string) => readNumberedRows(new TextEncoder().encode(text)).lines;

describe('readNumberedRows', () => {
	it('C5: says on which line of the file each row begins', () => {
		expect(lines('a,b\n1,2\n3,4\n')).toEqual([2, 3]);
		expect(lines('a,b\n\n1,2\n \n,\n3,4')).toEqual([3, 6]);
		expect(lines('a,b\r\n"1\r\n1",2\r\n3,4')).toEqual([2, 4]);
		expect(lines('\n"a\nb",c\n1,"x\n\ny"\n3,4')).toEqual([4, 7]);
	});
});
