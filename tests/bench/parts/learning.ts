/** How long it takes to learn codes with cues from made sentences, each code cross-validated: what a person waits for. */
import { proposeByExamples } from '../../../src/core/suggest/example/learn.ts';
import type { Row } from '../report.ts';

const SOURCES = 50;
const WORDS = 14;
const CUES = 4;

export function learning(count: number, sentences: number): Row {
	const question = made(count, sentences);
	const from = performance.now();
	const { units, codes } = proposeByExamples(question);
	const measured = performance.now() - from;
	if (units !== sentences || codes.length !== count) throw new Error('not what was asked');
	return {
		goal: 'E4',
		what: `learning ${count} codes from ${sentences * WORDS} words`,
		measured,
		unit: 'ms'
	};
}

/** Words by a rule that repeats after long only; every sentence of a source but each third is coded. */
function made(count: number, sentences: number): Parameters<typeof proposeByExamples>[0] {
	let seed = 1;
	const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
	const word = () => `kata${String.fromCharCode(97 + next(26), 97 + next(26), 97 + next(4))}`;
	const ids = Array.from({ length: count }, (_, c) => `c${c}`);
	const book = ids.map((id) => ({ id, cues: { id: Array.from({ length: CUES }, word) } }));
	const passages: { source: string; code: string; start: number; end: number }[] = [];
	const texts = Array.from({ length: SOURCES }, (_, s) => {
		const source = `s${s}`;
		let text = '';
		for (let i = 0; i < sentences / SOURCES; i++) {
			const start = text.length;
			text += `${Array.from({ length: WORDS }, word).join(' ')}.`;
			if (i % 3 > 0) passages.push({ source, code: ids[next(count)]!, start, end: text.length });
			text += '\n';
		}
		const heard = { spans: [{ start: 0, end: text.length }], unlabelled: true };
		return { source, lang: 'id' as const, heard, text };
	});
	const kin = new Map(ids.map((id) => [id, []]));
	const given = { passages, rejected: [], kin };
	return { texts, book, codes: null, unit: 'sentence', least: 0, given };
}
