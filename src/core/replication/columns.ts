/** The columns that checking needs, by file: a package without one of them cannot be checked. */
export const NEEDED: { readonly [file: string]: readonly string[] } = {
	'codebook.csv': ['code', 'parent', 'framework'],
	'actors.csv': ['actor', 'name', 'type'],
	'sources.csv': ['source', 'kind', 'date', 'length', 'text_sha256'],
	'values.csv': ['of', 'owner', 'attribute', 'value'],
	'spans.csv': ['source', 'start', 'end', 'kind', 'speaker', 'actor', 'word_from', 'word_to'],
	'codings.csv': [
		...['coding', 'source_id', 'coder_id', 'about_ids', 'holder_ids', 'text_sha256'],
		...['word_from', 'word_to', 'start', 'end', 'code', 'valence', 'via']
	],
	'tables.csv': ['table', 'unit', 'percent', 'overlap', 'parents', 'owner', 'file', 'problem'],
	'sides.csv': ['table', 'side', 'by', 'of'],
	'keys.csv': ['table', 'side', 'key']
};
/** Files of saved questions about codes, in packages that have any. */
export const QUERY_NEEDED: { readonly [file: string]: readonly string[] } = {
	'queries.csv': ['query', 'relation', 'not', 'turns', 'file', 'problem'],
	'query-sides.csv': ['query', 'side', 'by', 'of'],
	'query-keys.csv': ['query', 'side', 'key'],
	'turns.csv': ['source', 'begins']
};
export const FOUND_NUMBERS = ['key', 'found', 'asked'] as const;
export const NUMBERS = ['layer', 'row', 'column', 'count', 'base', 'percent'] as const;
export const MANIFEST = 'manifest.csv';
export const MANIFEST_COLUMNS = ['file', 'bytes', 'rows', 'sha256'] as const;
