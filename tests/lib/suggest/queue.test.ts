import { describe, expect, it } from 'vitest';
import { rejectSuggestion, restoreSuggestion } from '#core/commands/reject-suggestion.ts';
import { LEAST } from '#core/suggest/propose.ts';
import { around } from '#lib/suggest/around.ts';
import {
	decidedAs,
	fateOf,
	followed,
	moved,
	newQueue,
	skip,
	tally,
	unskipped,
	type Queue
} from '#lib/suggest/queue.ts';
import {
	parseSuggestQuery,
	suggestQueryText,
	type SuggestQuery
} from '#lib/suggest/suggest-query.ts';
import { after, coder } from '../../core/log/start.ts';
import { talk } from '../../core/suggest/talk.ts';

const { project, suggest, texts } = talk(
	[
		{
			id: 's',
			lines: [
				['P', 'Apa?'],
				['I', 'Satu rapat ini. Dua rapat. Tiga rapat.']
			]
		}
	],
	[{ id: 'c', cues: { id: ['rapat'] } }]
);
const proposed = suggest(project).suggestions;
const [first, second, third] = proposed;
const begun = newQueue(project, proposed);
const reject = { ...{ source: 's', code: 'c', coder: coder.id } };
const without = after(project, (p) =>
	rejectSuggestion(p, { ...reject, start: first!.start, end: first!.end })
);
const step = (queue: Queue) => decidedAs(followed(queue, without, proposed), first!, 'rejected');

describe('the queue', () => {
	it('goes on to the next open one, and to the end when none is left', () => {
		expect(begun.at).toBe(0);
		const skipped = skip(step(begun), second!);
		expect(skipped.at).toBe(2);
		const over = skip(skipped, third!);
		expect(over.at).toBe(3);
		expect(tally(over)).toEqual({ accepted: 0, changed: 0, rejected: 1, skipped: 2, left: 2 });
		expect(unskipped(over).at).toBe(1);
		expect(moved(over, 5).at).toBe(3);
		expect(moved(begun, -1).at).toBe(0);
	});

	it('says what became of each, whoever decided it', () => {
		expect(fateOf(begun, project, first!)).toBe('open');
		expect(fateOf(skip(begun, first!), project, first!)).toBe('skipped');
		expect(fateOf(step(begun), without, first!)).toBe('rejected');
		expect(fateOf(followed(begun, without, proposed), without, first!)).toBe('rejected');
		const elsewhere: Queue = { ...begun, open: new Set() };
		expect(fateOf(elsewhere, project, second!)).toBe('coded');
	});

	it('shows again what an undo has opened, and takes in what is new', () => {
		const { start, end } = first!;
		const back = after(without, (p) =>
			restoreSuggestion(p, { source: 's', code: 'c', start, end })
		);
		const undone = followed(skip(step(begun), second!), back, proposed);
		expect(undone.at).toBe(0);
		expect(tally(undone)).toMatchObject({ rejected: 0, left: 3 });
		const later = followed(newQueue(without, proposed), back, proposed);
		expect(later.items).toEqual([second, third, first]);
		expect(later.at).toBe(0);
	});
});

describe('a suggestion in its turn', () => {
	it('has the words around it, its cues apart, and who speaks where', () => {
		const text = texts.get('hash-s')!;
		const shown = around(project, second!, text);
		expect(shown).toMatchObject({ before: 'Satu rapat ini. ', after: ' Tiga rapat.', line: 2 });
		expect(shown).toMatchObject({ source: 's', speaker: 'I', actor: '' });
		expect(shown.pieces).toEqual([
			{ text: 'Dua ', cue: false },
			{ text: 'rapat', cue: true },
			{ text: '.', cue: false }
		]);
	});
});

describe('the address', () => {
	it('keeps the question, and leaves out what is as usual', () => {
		const usual: SuggestQuery = {
			...{ view: 'codes' as const, method: 'cues' as const },
			...{ codes: [], unit: 'sentence' as const, least: LEAST }
		};
		expect(parseSuggestQuery('')).toEqual(usual);
		expect(suggestQueryText(usual)).toBe('');
		const other: SuggestQuery = {
			...{ view: 'actors' as const, method: 'both' as const },
			...{ codes: ['a', 'b'], unit: 'turn' as const, least: 0 }
		};
		expect(parseSuggestQuery(suggestQueryText(other))).toEqual(other);
		expect(parseSuggestQuery('?least=x&unit=page&codes=')).toEqual(usual);
	});
});
