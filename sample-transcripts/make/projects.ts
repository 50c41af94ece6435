/** Writes the ready sample projects beside the transcripts. */
import { writeFileSync } from 'node:fs';
import { makeSample, SAMPLES } from './make-sample.ts';

for (const sample of SAMPLES) {
	const bytes = await makeSample(sample);
	writeFileSync(`sample-transcripts/${sample.file}.simpul`, bytes);
	console.log(`${sample.file}.simpul: ${bytes.length} bytes`);
}
