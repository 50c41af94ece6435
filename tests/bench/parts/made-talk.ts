/**
 * From how much coding on examples find more than cues: on made conversations of which some are coded, twenty others are guessed and
 * held against what was meant there. Printed, not judged, but for what must be true of any model that learns.
 */
import { withWordKinds } from '../../../src/formats/english/word-kinds.ts';
import type { CodeWithCues } from '../../../src/core/suggest/cue-book.ts';
import { proposeByExamples, readToLearn } from '../../../src/core/suggest/example/learn.ts';
import type { SuggestQuestion } from '../../../src/core/suggest/suggest-by.ts';
import {
	CURVE_HEAD,
	curveCells,
	curveOf,
	meantIn,
	rankedByCues,
	rankedByExamples,
	type Curve
} from '../../samples/ranking.ts';
import { BOOK, said, type Said } from '../data/said.ts';
import { KIND_BOOK, saidByKind } from '../data/two-kinds.ts';

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

/** @param cued  share of the passages that hold a cue */
export function madeTalk(cued: number, sizes: readonly number[] = SIZES): MadeRow[] {
	const unseen = said(GUESSED, 2, { cued, missed: 0 });
	return sizes.map((sources) => {
		const question = made(said(sources, 1, { cued, missed: MISSED }), unseen, BOOK);
		const { codes } = proposeByExamples(question);
		return {
			...{ sources, passages: question.given.passages.length },
			speak: codes.filter(({ silent }) => silent === null).length,
			...curves(question, unseen)
		};
	});
}

/** Words of two kinds, without and with their parts of speech. */
export async function twoKinds(sizes: readonly number[] = [5, 20, 40]): Promise<string[]> {
	const unseen = saidByKind(GUESSED, false);
	const lines = await Promise.all(
		sizes.map(async (sources) => {
			const question = made(saidByKind(sources, true), unseen, KIND_BOOK);
			const { cues, examples } = curves(question, unseen);
			const told = curves(await withWordKinds(question), unseen);
			return [
				`| ${sources}, cues | ${curveCells(cues).join(' | ')} |`,
				`| ${sources}, examples without kinds | ${curveCells(examples).join(' | ')} |`,
				`| ${sources}, examples | ${curveCells(told.examples).join(' | ')} |`
			];
		})
	);
	return [...HEAD, ...lines.flat()];
}

function made(coded: Said, unseen: Said, book: readonly CodeWithCues[]): SuggestQuestion {
	const kin = new Map(book.map(({ id }) => [id, []]));
	return {
		...{ texts: [...coded.texts, ...unseen.texts], book, codes: null, method: 'examples' },
		...{ unit: 'turn', least: 0, given: { passages: coded.passages, rejected: [], kin } }
	};
}

/** Both methods in the unseen sources. */
function curves(question: SuggestQuestion, unseen: Said) {
	const { book, given } = question;
	const read = readToLearn(question);
	const names = new Set(unseen.texts.map(({ source }) => source));
	const counts = (unit: number) => names.has(read.readings[read.sourceOf[unit]!]!.source);
	const codes = book.map(({ id }) => id);
	const meant = meantIn(read, { ...given, passages: unseen.passages }, codes, counts);
	return {
		cues: curveOf(rankedByCues(read), meant),
		examples: curveOf(rankedByExamples(read, given), meant)
	};
}

const HEAD = [
	`| coded sources, method | ${CURVE_HEAD.join(' | ')} |`,
	`| --- ${CURVE_HEAD.map(() => '| --- ').join('')}|`
];

/** As rows of a table in Markdown. */
export const madeTalkText = (rows: readonly MadeRow[]): string[] => [
	...HEAD,
	...rows.flatMap(({ sources, cues, examples }) => [
		`| ${sources}, cues | ${curveCells(cues).join(' | ')} |`,
		`| ${sources}, examples | ${curveCells(examples).join(' | ')} |`
	])
];
