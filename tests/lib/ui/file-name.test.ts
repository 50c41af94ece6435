import { expect, test } from 'vitest';
import { fileName } from '#lib/ui/file-name.ts';

test.each([
	['Actor × Codes: 3', 'Actor × Codes - 3.csv'],
	['Jaminan kesehatan', 'Jaminan kesehatan.csv'],
	['../../etc/passwd', 'etc-passwd.csv'],
	['a\u0000b\u202e"<c>', 'a-b-c.csv'],
	['Pénutur / Kota. ', 'Pénutur - Kota.csv'],
	['***', 'simpul.csv'],
	['表', '表.csv']
])('%j is saved as %s', (name, file) => expect(fileName(name, 'csv')).toBe(file));

test('a long name is cut, and no character in two', () => {
	expect(fileName('kota '.repeat(60), 'svg').length).toBeLessThanOrEqual(84);
	expect(fileName('🙂'.repeat(90), 'svg')).toBe(`${'🙂'.repeat(80)}.svg`);
});
