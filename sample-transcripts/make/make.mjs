/**
 * Makes the delivered corpus from the masters: `node sample-transcripts/make/make.mjs`.
 * Masters are edited, everything else is made; running it twice gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { groundTruth } from './ground-truth.mjs';
import { loadMasters, MAKE, readJson, TARGET } from './load.mjs';
import { extensionOf, writeFormat } from './write-format.mjs';

const samples = readJson(`${MAKE}samples.json`);
const masters = loadMasters(samples);

const truth = masters.map((master) => {
	const source = samples.sources.find((/** @type {{ id: string }} */ { id }) => id === master.id);
	return groundTruth(source, master, `${master.id}.${extensionOf(master.id)}`);
});

// Written only after every source has passed: a failure leaves the corpus as it was.
for (const master of masters)
	writeFileSync(`${TARGET}${master.id}.${extensionOf(master.id)}`, writeFormat(master));
writeFileSync(`${TARGET}ground-truth.json`, JSON.stringify(truth, null, '\t') + '\n');

const passages = truth.reduce((sum, { passages }) => sum + passages.length, 0);
console.log(`${masters.length} of ${samples.sources.length} sources, ${passages} passages`);
