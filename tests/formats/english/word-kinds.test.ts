import { describe, expect, it } from 'vitest';
import { withWordKinds } from '#formats/english/word-kinds.ts';
import { readUnits } from '#core/suggest/example/read-units.ts';
import type { SuggestQuestion } from '#core/suggest/suggest-by.ts';
import type { Lang } from '#core/model/records.ts';

const book = [
	{ id: 'turf', cues: { en: ['guard'], id: ['wilayah'] } },
	{ id: 'plan', cues: { en: ['work plan'] } }
];
const ask = (lang: Lang, lines: readonly string[], more: Partial<SuggestQuestion> = {}) => {
	const text = lines.join('\n');
	const heard = { spans: [{ start: 0, end: text.length }], unlabelled: true };
	const question: SuggestQuestion = {
		...{ texts: [{ source: 's', lang, heard, text }], book, codes: null, unit: 'turn', least: 0 },
		...{ method: 'examples', given: { passages: [], rejected: [], kin: new Map() } },
		...more
	};
	return question;
};
/** Cue words with their kind, as the learner sees them, turn by turn. */
const kinds = async (lang: Lang, lines: readonly string[]) => {
	const { texts } = await withWordKinds(ask(lang, lines));
	const { features } = readUnits(texts[0]!, 'turn');
	return features.map((all) => all.filter((one) => one.includes('/')));
};

describe('parts of speech', () => {
	it('U12: of English cues of one word, wherever they stand', async () => {
		const lines = [
			'They guard their desks.',
			'The guard slept, and a work plan burnt.',
			'It rained.'
		];
		expect(await kinds('en', lines)).toEqual([['guard/VERB'], ['guard/NOUN'], []]);
		const { texts } = await withWordKinds(ask('en', [`—  ${lines[0]!}`]));
		const { text, kinds: found } = texts[0]!;
		expect(found!.map(({ start, end }) => text.slice(start, end))).toEqual(['guard']);
	});

	it('U12: mixed turns: of the English sentence in Indonesian talk, not of the Indonesian one in English talk', async () => {
		const english = 'They said that we have to guard our desks and that is what they do.';
		const indonesian = 'Kami ini tidak ada guard di kantor, dan itu sudah lama.';
		expect(await kinds('id', [`${indonesian} ${english}`, indonesian])).toEqual([
			['guard/VERB'],
			[]
		]);
		expect(await kinds('en', [`${english} ${indonesian}`, indonesian])).toEqual([
			['guard/VERB'],
			[]
		]);
	});

	it('U12: nothing is read by cues, nor where no such cue stands', async () => {
		const byCues = ask('en', ['They guard it.'], { method: 'cues' });
		expect(await withWordKinds(byCues)).toBe(byCues);
		const without = ask('id', ['Wilayah kami.']);
		expect(await withWordKinds(without)).toBe(without);
	});
});
