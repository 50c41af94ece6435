/**
 * CodeQuery <-> text of the address: `ask=law+near+2+conflict&result=hull&where=actor%3Dx`. Page, saved view and command line use the
 * same text; equal questions are equal text (M1).
 */
import { SimpulError } from '../model/error.ts';
import { inAddress, parseWhere, whereText } from '../tables/spec-text.ts';
import { parseSentence, sentenceText } from './sentence.ts';
import { RESULTS, resultsOf, type CodeQuery } from './spec.ts';

export function codeQueryText(query: CodeQuery): string {
	const pairs: [name: string, value: string][] = [
		['ask', sentenceText(query)],
		...(query.result === 'left' ? [] : [['result', query.result] as [string, string]]),
		...query.where.map((one): [string, string] => ['where', whereText(one)]),
		...query.whereB.map((one): [string, string] => ['whereB', whereText(one)])
	];
	return pairs.map(([name, value]) => `${name}=${inAddress(value)}`).join('&');
}

/**
 * @param pairs  `new URLSearchParams(text)` or any list of name and value; other names are ignored
 * @throws SimpulError codes.* of the sentence, codes.result { result, results }, table.bad-spec { name, value },
 *   table.bad-dimension { text }
 */
export function parseCodeQuery(pairs: Iterable<readonly [string, string]>): CodeQuery {
	const all = [...pairs];
	const one = (name: string) => all.find(([given]) => given === name)?.[1];
	const filters = (name: string) =>
		all.flatMap(([given, value]) => (given === name ? [parseWhere(value)] : []));
	const sentence = parseSentence(one('ask') ?? '');
	const asked = one('result') ?? 'left';
	const result = RESULTS.find((known) => known === asked);
	if (!result)
		throw new SimpulError('table.bad-spec', {
			...{ name: 'result', value: asked, allowed: [...RESULTS] }
		});
	if (!resultsOf(sentence).includes(result))
		throw new SimpulError('codes.result', { result, results: resultsOf(sentence) });
	return { ...sentence, result, where: filters('where'), whereB: filters('whereB') };
}
