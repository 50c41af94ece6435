import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { LEAST } from '#core/suggest/propose.ts';
import { UNITS } from '#core/suggest/heard.ts';
import { learnable, measuredText, measureSuggestions } from './measure-suggestions.ts';
import { rankSample } from './rank-sample.ts';
import { curveCells, curveOf } from './ranking.ts';
import { CUED, madeTalk, madeTalkText, twoKinds } from '../bench/parts/made-talk.ts';
import { ready } from './sample.ts';

const cities = await ready('three-cities');
const page = () => readFileSync('docs/spec/suggestions.md', 'utf8');

describe('suggestions for the sample', () => {
	it('U10: per code, precision and recall', async () => {
		for (const unit of UNITS)
			await expect(
				measuredText(measureSuggestions(cities, { method: 'cues', unit, least: LEAST }))
			).toMatchFileSnapshot(`../golden/suggestions/${unit}.txt`);
	});

	it('U10: no hard passage is found, and the page says what was measured', () => {
		const lines = UNITS.flatMap((unit) =>
			[0, LEAST, 0.9].map((least) => {
				const { all, hard, distractors } = measureSuggestions(cities, {
					method: 'cues',
					unit,
					least
				});
				expect(hard).toEqual({ passages: 5, found: 0 });
				const share = (part: number, of: number) =>
					`${Math.round((100 * part) / of)}% (${part}/${of})`;
				return [
					`| ${unit}, ${least}`,
					all.suggested,
					share(all.right, all.suggested),
					share(all.found, all.passages),
					`${hard.found} of ${hard.passages}`,
					`${distractors.fired} of ${distractors.answers} |`
				].join(' | ');
			})
		);
		expect(page()).toContain(lines.join('\n'));
	});

	it('U18: by example each source is guessed from the others, and the page says what was measured', () => {
		const share = (part: number, of: number) =>
			of === 0 ? '-' : `${Math.round((100 * part) / of)}% (${part}/${of})`;
		const top = learnable(cities, true);
		const lines = UNITS.flatMap((unit) => {
			const asked = { unit, least: LEAST };
			const coarse = { ...asked, codes: top, coarse: true };
			return Object.entries({
				'fine, examples': { ...asked, method: 'examples' },
				'fine, the better one': { ...asked, method: 'both' },
				'coarse, cues': { ...coarse, method: 'cues' },
				'coarse, examples': { ...coarse, method: 'examples' },
				'coarse, the better one': { ...coarse, method: 'both' },
				'coarse, words alone': { ...coarse, method: 'examples', withoutCues: true }
			} as const).map(([name, how]) => {
				const { all, hard, distractors } = measureSuggestions(cities, how);
				return [
					`| ${unit}, ${name}`,
					all.suggested,
					share(all.right, all.suggested),
					share(all.found, all.passages),
					`${hard.found} of ${hard.passages}`,
					`${distractors.fired} of ${distractors.answers} |`
				].join(' | ');
			});
		});
		expect(page()).toContain(lines.join('\n'));
	}, 180_000);

	it('U18: at the same recall, from 30% to 90%, examples are at least as precise as cues, and the page says how much', () => {
		const lines = UNITS.flatMap((unit) => {
			const { meant, ...ranked } = rankSample(cities, unit);
			const cues = curveOf(ranked.cues, meant);
			const examples = curveOf(ranked.examples, meant);
			expect(examples.average).toBeGreaterThan(cues.average);
			for (const recall of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
				expect(examples.precisionAt(recall)).toBeGreaterThanOrEqual(cues.precisionAt(recall));
			return [
				`| ${unit}, cues | ${curveCells(cues).join(' | ')} |`,
				`| ${unit}, examples | ${curveCells(examples).join(' | ')} |`
			];
		});
		expect(page()).toContain(lines.join('\n'));
	}, 180_000);

	it('U18: from how much coding on examples beat cues in made conversations', () => {
		for (const cued of Object.values(CUED)) {
			const rows = madeTalk(cued);
			for (const { cues, examples, sources } of rows)
				if (sources >= 20)
					for (const recall of [0.5, 0.7, 0.8, 0.9])
						expect(examples.precisionAt(recall)).toBeGreaterThan(cues.precisionAt(recall));
			expect(page()).toContain(madeTalkText(rows).join('\n'));
		}
	}, 180_000);

	it('U18: parts of speech tell English cues apart that are of two kinds', async () => {
		expect(page()).toContain((await twoKinds()).join('\n'));
	}, 180_000);
});
