/** Names of saved files: the table's name as a plain file name that every system takes. */
const LONGEST = 80;

/** @example fileName('Actor × Codes: 3', 'csv') -> 'actor-codes-3.csv' */
export function fileName(name: string, extension: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-');
	const cut = [...plain]
		.slice(0, LONGEST)
		.join('')
		.replace(/^-+|-+$/g, '');
	return `${cut || 'crosstab'}.${extension}`;
}
