/** Keyness as bars: how far the most telling words are apart, those said more often and those said less often each in a group. */
import type { Frequencies } from '#core/query/frequencies.ts';
import type { Keyness } from '#core/query/keyness.ts';
import { formatNumber } from '#i18n/format.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { wordsPage as words } from '#i18n/words-page.ts';
import type { BarChart, BarGroup } from './chart/bar-chart.ts';

const MOST = 12;
const MORE = '#0072b2';
const LESS = '#d55e00';

export function keynessChart({ words: found }: Keyness, locale: Locale): BarChart {
	const group = (more: boolean): BarGroup => ({
		label: translate(locale, more ? words.more : words.less),
		note: translate(locale, words.g2),
		band: String(more),
		bars: found
			.filter((word) => word.more === more && word.g2 > 0)
			.slice(0, MOST)
			.map(({ word, g2, few }) => ({
				key: word,
				label: word,
				value: g2,
				text: `${formatNumber(locale, g2, 1)}${few ? ` (${translate(locale, words.few)})` : ''}`,
				colour: more ? MORE : LESS,
				small: few
			}))
	});
	const groups = [group(true), group(false)].filter(({ bars }) => bars.length > 0);
	return { groups, tick: (value) => formatNumber(locale, value, 1) };
}

/** The words said most often by anybody. */
export const frequencyChart = ({ rows }: Frequencies, locale: Locale): BarChart => ({
	groups: [
		{
			label: translate(locale, words.total),
			note: '',
			band: '',
			bars: rows.slice(0, MOST).map(({ word, total }) => ({
				key: word,
				label: word,
				value: total,
				text: formatNumber(locale, total),
				colour: MORE,
				small: false
			}))
		}
	],
	tick: (value) => formatNumber(locale, value)
});
