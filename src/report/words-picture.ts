/** The bars beside a table of words as an SVG file, with n, the question and what the numbers mean: the same bytes on the page and on the command line. */
import type { Frequencies, WordQuestion } from '#core/query/frequencies.ts';
import { keyness } from '#core/query/keyness.ts';
import { translate, type Locale } from '#i18n/message.ts';
import { wordsPage as words } from '#i18n/words-page.ts';
import { wordsPicture as around } from '#i18n/words-picture.ts';
import { barGeometry } from './chart/geometry.ts';
import { toSvg } from './chart/to-svg.ts';
import { wordsCounted } from './office/words.ts';
import { frequencyChart, keynessChart } from './words-chart.ts';

/** Pixels: fits a page of A4 with margins. */
const WIDTH = 680;

/** @param group  its id, or null for what all say */
export function wordsPicture(
	found: Frequencies,
	asked: WordQuestion,
	group: string | null,
	locale: Locale
): string {
	const { title, notes, question } = wordsCounted(found, asked, group, Infinity, locale);
	const key = group === null ? null : keyness(found, group);
	const chart = key ? keynessChart(key, locale) : frequencyChart(found, locale);
	const said = found.groups.reduce((sum, one) => sum + one.words, 0);
	const n = translate(locale, words.n, said);
	return toSvg(barGeometry(chart, WIDTH), {
		title,
		caption: `${translate(locale, key ? words.bars : words.barsOfAll)} (${n}).`,
		notes: [
			...(key ? notes : [translate(locale, around.how)]),
			translate(locale, around.question, question)
		]
	});
}
