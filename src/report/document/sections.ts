/** The sections of a report by name, in their order. */
export const SECTION_NAMES = [
	'methods',
	'findings',
	'tables',
	'quotations',
	'claims',
	'checklists',
	'memos',
	'codebook',
	'rules'
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** Memos are for the team: they are in a report only if somebody asks for them (rule N8). */
export const USUAL_SECTIONS: readonly SectionName[] = SECTION_NAMES.filter(
	(name) => name !== 'memos'
);
