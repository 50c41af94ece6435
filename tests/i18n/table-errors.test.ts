import { expect, test } from 'vitest';
import { errorSentence } from '#i18n/errors.ts';

test('a value that a dimension does not have is refused in the words of the reader', () => {
	const data = { dim: 'kind', value: 'gosip', values: ['interview', 'fgd'] };
	expect(errorSentence('en', 'table.unknown-value', data)).toBe(
		'There is no “gosip” for “Kind of source” in this project. There are: interview, fgd.'
	);
	expect(errorSentence('id', 'table.unknown-value', data)).toBe(
		'Tidak ada “gosip” untuk “Jenis sumber” di proyek ini. Yang ada: interview, fgd.'
	);
});

test('a value of an attribute is named with the attribute', () =>
	expect(
		errorSentence('id', 'table.unknown-value', {
			...{ dim: 'actor', attribute: 'Kota', value: 'Medan', values: [] }
		})
	).toBe('Tidak ada “Medan” untuk “Kota” di proyek ini. Yang ada: tidak satu pun.'));
