/**
 * How good suggestions are, per code and method, on the sample and on made conversations: printed, not judged (rules U10, U18 of
 * docs/spec/suggestions.md). How long learning takes, and what our search for names costs beside the bare wink-nlp: judged.
 */
import { learnable, measuredText, measureSuggestions } from '../../samples/measure-suggestions.ts';
import { curveCells, CURVE_HEAD, curveOf } from '../../samples/ranking.ts';
import { rankSample } from '../../samples/rank-sample.ts';
import { ready, type Ready } from '../../samples/sample.ts';
import { LEAST } from '../../../src/core/suggest/propose.ts';
import { METHODS } from '../../../src/core/suggest/suggest-by.ts';
import type { Row } from '../report.ts';
import { learning } from './learning.ts';
import { CUED, madeTalk, madeTalkText, twoKinds } from './made-talk.ts';
import { naming } from './naming.ts';

const TITLES = {
	cues: 'by cues, as if nobody had coded anything',
	examples: 'by example, each source guessed from the others',
	both: 'for each code by the better one, each source guessed from the others'
};

export async function suggest(quick: boolean): Promise<Row[]> {
	const cities = await ready('three-cities');
	const codes = learnable(cities);
	const top = learnable(cities, true);
	for (const unit of ['sentence', 'turn'] as const) {
		const asked = { unit, least: LEAST };
		const show = (title: string, more: Parameters<typeof measureSuggestions>[1]) =>
			console.log(`\n${title}:\n${measuredText(measureSuggestions(cities, more))}`);
		for (const method of METHODS)
			show(`Suggested by ${unit}, ${TITLES[method]}, least score ${LEAST}`, { ...asked, method });
		for (const method of ['cues', 'examples'] as const) {
			show(`Only the ${codes.size} codes with examples enough, ${TITLES[method]}`, {
				...{ ...asked, method, codes }
			});
			show(`Coded by top-level codes only, ${TITLES[method]}`, {
				...{ ...asked, method, codes: top, coarse: true }
			});
		}
		show('Top-level codes by words alone, as if they had no cues', {
			...{ ...asked, method: 'examples', codes: top, coarse: true, withoutCues: true }
		});
	}
	compare(cities);
	const sizes = quick ? [5, 20] : undefined;
	for (const [name, cued] of Object.entries(CUED))
		console.log(
			`\nMade conversations, ${name}:\n${madeTalkText(madeTalk(cued, sizes)).join('\n')}`
		);
	console.log(`\nEnglish words of two kinds:\n${(await twoKinds(sizes)).join('\n')}`);
	const large = learning(60, quick ? 1400 : 7000);
	return [learning(30, quick ? 1000 : 5000), large, await naming(quick ? 5 : 15)];
}

/** Cues and examples at equal recall and at equal precision, all top-level codes together and each alone. */
function compare(cities: Ready): void {
	for (const unit of ['sentence', 'turn'] as const) {
		const { meant, cues, examples } = rankSample(cities, unit);
		console.log(`\nTop-level codes by ${unit}: ${CURVE_HEAD.join(', ')}`);
		const line = (name: string, some: typeof meant) => {
			console.log(`${name}, cues: ${curveCells(curveOf(cues, some)).join('  ')}`);
			console.log(`${name}, examples: ${curveCells(curveOf(examples, some)).join('  ')}`);
		};
		for (const [code, one] of meant) line(code, new Map([[code, one]]));
		line('all', meant);
	}
}
