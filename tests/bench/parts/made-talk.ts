/**
 * From how much coding on examples find more than cues: on made conversations of which some are coded, twenty others are guessed and
 * held against what was meant there. Printed, not judged, but for what must be true of any model that learns.
 */
import { proposeByExamples, readToLearn } from '../../../src/core/suggest/example/learn.ts';
import type { Given } from '../../../src/core/suggest/example/examples.ts';
import type { CueQuestion } from '../../../src/core/suggest/propose-by-cues.ts';
import {
	CURVE_HEAD,
	curveCells,
	curveOf,
	meantIn,
	rankedByCues,
	rankedByExamples,
	type Curve
} from '../../samples/ranking.ts';
import { BOOK, CODES, said } from '../data/said.ts';

const SIZES = [5, 10, 20, 40, 80];
const GUESSED = 20;
/** What a coder overlooks where a model learns; what was meant in the others is known. */
const MISSED = 0.1;
/** Share of passages that hold a cue: in most conversations few, in conversations made for cues most. */
export const CUED = { 'few cues': 0.4, 'many cues': 0.9 } as const;

export type MadeRow = {
	readonly sources: number;
	readonly passages: number;
	readonly speak: number;
	readonly cues: Curve;
	readonly examples: Curve;
};

const kin = new Map(CODES.map((code) => [code, []]));

/** @param cued  share of the passages that hold a cue */
export function madeTalk(cued: number, sizes: readonly number[] = SIZES): MadeRow[] {
	const unseen = said(GUESSED, 2, { cued, missed: 0 });
	return sizes.map((sources) => {
		const coded = said(sources, 1, { cued, missed: MISSED });
		const question: CueQuestion = {
			...{ texts: [...coded.texts, ...unseen.texts], book: BOOK, codes: null },
			...{ unit: 'turn', least: 0 }
		};
		const given: Given = { passages: coded.passages, rejected: [], kin };
		const read = readToLearn(question);
		const counts = (unit: number) => read.sourceOf[unit]! >= sources;
		const meant = meantIn(read, { ...given, passages: unseen.passages }, CODES, counts);
		const { codes } = proposeByExamples({ ...question, given });
		return {
			...{ sources, passages: coded.passages.length },
			speak: codes.filter(({ silent }) => silent === null).length,
			cues: curveOf(rankedByCues(read), meant),
			examples: curveOf(rankedByExamples(read, given), meant)
		};
	});
}

/** As rows of a table in Markdown. */
export const madeTalkText = (rows: readonly MadeRow[]): string[] => [
	`| coded sources, method | ${CURVE_HEAD.join(' | ')} |`,
	`| --- ${CURVE_HEAD.map(() => '| --- ').join('')}|`,
	...rows.flatMap(({ sources, cues, examples }) => [
		`| ${sources}, cues | ${curveCells(cues).join(' | ')} |`,
		`| ${sources}, examples | ${curveCells(examples).join(' | ')} |`
	])
];
