/** How good suggestions are, per code and method, on the sample: printed, not judged (rules U10, U18 of docs/spec/suggestions.md). */
import { learnable, measuredText, measureSuggestions } from '../../samples/measure-suggestions.ts';
import { ready } from '../../samples/sample.ts';
import { LEAST } from '../../../src/core/suggest/propose.ts';
import { METHODS } from '../../../src/core/suggest/suggest-by.ts';

const TITLES = {
	cues: 'by cues, as if nobody had coded anything',
	examples: 'by example, each source guessed from the others',
	both: 'for each code by the better one, each source guessed from the others'
};

export async function suggest(): Promise<void> {
	const cities = await ready('three-cities');
	const codes = learnable(cities);
	for (const unit of ['sentence', 'turn'] as const) {
		const asked = { unit, least: LEAST };
		for (const method of METHODS) {
			console.log(`\nSuggested by ${unit}, ${TITLES[method]}, least score ${LEAST}:`);
			console.log(measuredText(measureSuggestions(cities, { ...asked, method })));
		}
		for (const method of ['cues', 'examples'] as const) {
			console.log(`Only the ${codes.size} codes with examples enough, ${TITLES[method]}:`);
			console.log(measuredText(measureSuggestions(cities, { ...asked, method, codes })));
		}
		console.log('The same codes by words alone, as if they had no cues:');
		const words = { ...asked, method: 'examples', codes, withoutCues: true } as const;
		console.log(measuredText(measureSuggestions(cities, words)));
	}
}
