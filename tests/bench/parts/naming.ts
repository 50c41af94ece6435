/** What finding the names of actors in English costs beside wink-nlp alone, which reads the same text for the same names. */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { mentions } from '../../../src/worker/mentions.ts';
import type { Row } from '../report.ts';

const NAMES = ['Social Office', 'Health Office', 'City Hospital', 'Planning Agency'];
const TEXT = Array.from(
	{ length: 400 },
	(_, i) => `We asked the ${NAMES[i % 4]!} again, and by Friday they said the list was not theirs.`
).join(' ');

export async function naming(rounds: number): Promise<Row> {
	const bare = winkNLP(model);
	bare.learnCustomEntities(
		NAMES.map((name) => ({ name, patterns: [name.toLowerCase()] })),
		{ matchValue: false, usePOS: false, useEntity: false }
	);
	const actors = NAMES.map((name) => ({ id: name, names: [name] }));
	const ratios: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		const from = performance.now();
		const alone = bare.readDoc(TEXT).customEntities().out().length;
		const between = performance.now();
		const found = (await mentions(TEXT, actors)).length;
		const end = performance.now();
		if (found !== alone || found !== 400) throw new Error(`${found} names instead of ${alone}`);
		if (round > 0) ratios.push((end - between) / (between - from));
	}
	const measured = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
	return { goal: 'E4', what: 'names in English / wink-nlp alone', measured, unit: 'x', gate: 2 };
}
