/** How good suggestions by cues are, per code, on the sample: printed, not judged (rule U10 of docs/spec/suggestions.md). */
import { measuredText, measureSuggestions } from '../../samples/measure-suggestions.ts';
import { ready } from '../../samples/sample.ts';
import { LEAST } from '../../../src/core/suggest/propose.ts';

export async function suggest(): Promise<void> {
	const cities = await ready('three-cities');
	for (const unit of ['sentence', 'turn'] as const) {
		console.log(`\nSuggested by ${unit}, least score ${LEAST}:`);
		console.log(measuredText(measureSuggestions(cities, unit, LEAST)));
	}
}
