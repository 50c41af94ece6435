/** The sections of a report by name, in their order. */
export const SECTION_NAMES = [
	'methods',
	'findings',
	'tables',
	'quotations',
	'claims',
	'checklists',
	'codebook',
	'rules'
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];
