import { expect, test } from 'vitest';
import { fileName } from '#lib/crosstab/file-name.ts';

test.each([
	['Actor × Codes: 3', 'actor-codes-3.csv'],
	['../../etc/passwd', 'etc-passwd.csv'],
	['Pénutur / Kota', 'penutur-kota.csv'],
	['***', 'crosstab.csv'],
	['表', '表.csv']
])('%j is saved as %s', (name, file) => expect(fileName(name, 'csv')).toBe(file));

test('a long name is cut', () =>
	expect(fileName('kota '.repeat(60), 'svg').length).toBeLessThanOrEqual(84));
