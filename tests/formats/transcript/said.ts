import type { Draft } from '#core/import/draft.ts';

/** The turns of a draft as "time label|what is said". */
export const said = ({ text, turns }: Draft): string[] =>
	turns.map(
		({ time, label, start, end }) =>
			`${time === null ? '' : `${time} `}${label}|${text.slice(start, end)}`
	);
