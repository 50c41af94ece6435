/**
 * Proves that the corpus is what its plan says: `node sample-transcripts/make/check.mjs [codebook.json]`.
 * Without this, an edited sentence could silently change the numbers that the manual and the tests quote.
 */
import { pathToFileURL } from 'node:url';
import { loadMasters, MAKE, readJson } from './load.mjs';
import {
	cueRule,
	frame,
	informantWords,
	notTouching,
	passagesPresent,
	within,
	wordLimits
} from './rules.mjs';

/** @typedef {import('./read-master.mjs').Master} Master */

/**
 * Density comparisons rest on the words of each kind of actor in the replication set.
 * @param {Master[]} masters
 * @param {any} samples
 */
function actorLimits(masters, samples) {
	return Object.entries(samples.constraints.words_informant_by_actor).flatMap(([actor, limits]) => {
		const ids = samples.sources
			.filter((/** @type {any} */ s) => s.set === 'replication' && s.actor === actor)
			.map((/** @type {any} */ s) => s.id);
		const words = masters
			.filter(({ id }) => ids.includes(id))
			.reduce((sum, master) => sum + informantWords(master), 0);
		return within(
			`replication set: words_informant of ${actor}`,
			words,
			/** @type {number[]} */ (limits)
		);
	});
}

/**
 * @param {Master[]} masters
 * @param {any} samples  the plan, samples.json
 * @param {import('./cues.mjs').Codebook} codebook
 * @returns {string[]} one sentence per problem, empty if the corpus may be delivered
 */
export function check(masters, samples, codebook) {
	const problems = samples.sources.flatMap((/** @type {any} */ source) => {
		const master = masters.find(({ id }) => id === source.id);
		if (!master) return [`${source.id}: no master yet`];
		const found = [
			...frame(source, master),
			...wordLimits(source, master),
			...passagesPresent(source, master),
			...notTouching(master),
			...cueRule(source, master, codebook)
		];
		return found.map((problem) => `${source.id}: ${problem}`);
	});
	return [...problems, ...actorLimits(masters, samples)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const samples = readJson(`${MAKE}samples.json`);
	const masters = loadMasters(samples);
	const problems = check(masters, samples, readJson(process.argv[2] ?? `${MAKE}codebook.json`));
	for (const problem of problems) console.log(problem);
	console.log(
		`${masters.length} of ${samples.sources.length} masters read, ${problems.length} problems`
	);
	process.exitCode = problems.length ? 1 : 0;
}
