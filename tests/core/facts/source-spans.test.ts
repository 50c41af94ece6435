import { describe, expect, it } from 'vitest';
import { sourceSpans, type Voice } from '#core/facts/source-spans.ts';
import type { Source } from '#core/model/records.ts';

const source = (
	turns: readonly [from: number, start: number, end: number, speaker: number][],
	speakers = 2
) =>
	({
		length: 40,
		speakers: Array.from({ length: speakers }, (_, n) => `s${n}`),
		turns: {
			from: turns.map(([from]) => from),
			start: turns.map(([, start]) => start),
			end: turns.map(([, , end]) => end),
			speaker: turns.map(([, , , speaker]) => speaker)
		}
	}) as unknown as Source;
const asker: Voice = { role: 'interviewer', number: 0, actor: -1 };
const office: Voice = { role: 'participant', number: 1, actor: 5 };
const interview = source([
	[4, 6, 10, 0],
	[11, 13, 30, 1]
]);

const readable = (spans: ReturnType<typeof sourceSpans>) =>
	[...spans.start].map((start, k) =>
		[start, spans.end[k], spans.silent[k] === 1 ? 'silent' : spans.actor[k], spans.speaker[k]].join(
			' '
		)
	);

describe('whose words the text is', () => {
	it('B3, B3.3: the interviewer is unheard; titles, labels and line ends are silent', () => {
		const spans = sourceSpans(interview, [asker, office], -1, []);
		expect(readable(spans)).toEqual([
			'0 6 silent -1',
			'10 13 silent -1',
			'13 30 5 1',
			'30 40 silent -1'
		]);
		expect([...spans.unheard.start, ...spans.unheard.end]).toEqual([6, 10]);
	});

	it("B3.1: a range given by hand wins over turns, the interviewer's too; the later one wins over the earlier", () => {
		const spans = sourceSpans(interview, [asker, office], -1, [
			{ start: 8, end: 15, actor: 7 },
			{ start: 14, end: 16, actor: 8 },
			{ start: 20, end: 20, actor: 9 }
		]);
		expect(readable(spans)).toEqual([
			'0 6 silent -1',
			'8 14 7 -1',
			'14 16 8 -1',
			'16 30 5 1',
			'30 40 silent -1'
		]);
		expect([...spans.unheard.start, ...spans.unheard.end]).toEqual([6, 8]);
	});

	it('B3.2: a source without speakers is one text of its actor or of nobody', () => {
		const turns = [[0, 0, 12, -1]] as [number, number, number, number][];
		expect(readable(sourceSpans(source(turns, 0), [], 3, []))).toEqual(['0 40 3 -1']);
		expect(readable(sourceSpans(source([], 0), [], -1, []))).toEqual(['0 40 -1 -1']);
	});

	it('a speaker who was taken back is nobody', () => {
		expect(readable(sourceSpans(interview, [asker, undefined], -1, []))).toEqual([
			'0 6 silent -1',
			'10 40 silent -1'
		]);
	});
});
