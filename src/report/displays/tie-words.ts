/** A tie in words: who tells of it, and its level. */
import type { Tie } from '#core/displays/ties.ts';
import { displays } from '#i18n/displays.ts';
import type { Tongue } from './told.ts';

const { relations: said } = displays;

export function toldText({ told, from, to }: Tie, names: readonly string[], { say }: Tongue) {
	if (told === 'both') return say(said.both);
	if (told === 'others') return say(said.others);
	return `${say(said.one)}: ${names[told === 'from' ? from : to]!}`;
}

export const levelText = ({ median }: Tie, { number, say }: Tongue): string =>
	median === null ? say(said.noLevel) : number(median, 1);
