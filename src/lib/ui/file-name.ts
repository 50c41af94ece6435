/** Names of saved files: as the person wrote the name, without what some file system refuses. */
const LONGEST = 80;

/** @example fileName('Actor × Codes: 3', 'csv') -> 'Actor × Codes - 3.csv' */
export function fileName(name: string, extension: string): string {
	const safe = name
		.replace(/:\s+/gu, ' - ')
		.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '-')
		.replace(/^[.\s-]+/u, '');
	const cut = [...safe]
		.slice(0, LONGEST)
		.join('')
		.replace(/[.\s-]+$/u, '');
	return `${cut || 'simpul'}.${extension}`;
}
