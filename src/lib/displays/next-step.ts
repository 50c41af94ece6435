/** Where a person goes whose chart was refused: to what is missing. */
export type NextStep = 'code' | 'sources' | 'start-over';

const STEPS: { readonly [code: string]: NextStep } = {
	'display.no-codings': 'code',
	'display.no-relations': 'code',
	'display.no-valence': 'code',
	'display.few-sources': 'code',
	'display.no-dates': 'sources',
	'display.no-city': 'sources',
	'display.one-city': 'sources'
};

/** @param code  of the error; anything about the question itself is mended by the usual settings */
export const nextStep = (code: string): NextStep => STEPS[code] ?? 'start-over';
