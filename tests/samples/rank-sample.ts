/** The sample's top-level codes in the order of each method: every source guessed from what the others teach. */
import { givenIn } from '#core/suggest/given.ts';
import type { Unit } from '#core/suggest/heard.ts';
import { readToLearn } from '#core/suggest/example/learn.ts';
import { questionOf } from '#core/suggest/suggest-by.ts';
import { coarse } from './coarse.ts';
import { learnable } from './measure-suggestions.ts';
import { meantIn, rankedByCues, rankedByExamples, type Meant, type Ranked } from './ranking.ts';
import type { Ready } from './sample.ts';

export type RankedSample = {
	readonly meant: Meant;
	readonly cues: readonly Ranked[];
	readonly examples: readonly Ranked[];
};

export function rankSample(sample: Ready, unit: Unit): RankedSample {
	const codes = learnable(sample, true);
	const project = coarse(sample.project);
	const textOf = (hash: string) => sample.pack.texts.get(hash);
	const options = { unit, least: 0, codes: null, method: 'examples' } as const;
	const read = readToLearn(questionOf(project, textOf, options));
	const only = (ranked: readonly Ranked[]) => ranked.filter(({ code }) => codes.has(code));
	const examples = read.readings.flatMap(({ source }, s) => {
		const others = new Map([...project.codings].filter(([id]) => id !== source));
		const learnt = rankedByExamples(read, givenIn({ ...project, codings: others }));
		return only(learnt).filter(({ unit: u }) => read.sourceOf[u] === s);
	});
	const meant = meantIn(read, givenIn(project), codes, () => true);
	return { meant, cues: only(rankedByCues(read)), examples };
}
