/** The parts of the codebook, each with an address. */
import { codebookParts as words } from '#i18n/codebook-parts.ts';
import { t } from '#lib/state/t.ts';

export const PARTS = ['codes', 'sets', 'beside'] as const;
export type Part = (typeof PARTS)[number];

export const partOf = (params: URLSearchParams): Part =>
	PARTS.find((part) => part === params.get('part')) ?? 'codes';

/** With how far coders agree on the codes, which has an address of its own. @param root  address of the project */
export const partLinks = (root: string, now: Part | 'agreement') => [
	...PARTS.map((part) => ({
		href: part === 'codes' ? `${root}/codebook` : `${root}/codebook?part=${part}`,
		label: t(words[part]),
		here: part === now
	})),
	{ href: `${root}/agreement`, label: t(words.agreement), here: now === 'agreement' }
];
