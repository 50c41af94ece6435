import { describe, expect, it } from 'vitest';
import { addChapter } from '#core/commands/add-chapter.ts';
import { editChapter } from '#core/commands/edit-chapter.ts';
import { removeChapter } from '#core/commands/remove-chapter.ts';
import { setReporting } from '#core/commands/set-reporting.ts';
import { apply } from '#core/log/apply.ts';
import { invert } from '#core/log/invert.ts';
import { EMPTY } from '#core/model/project.ts';
import { alive } from '#core/model/visible.ts';

const begun = apply(
	EMPTY,
	addChapter(EMPTY, { id: 'c1', title: ' Authority ', body: 'Who *decides*.' })
);

describe('chapters of the findings', () => {
	it('a new chapter stands behind the others', () => {
		const two = apply(begun, addChapter(begun, { id: 'c2', title: 'Cooperation' }));
		expect(alive(two, 'chapters').map(({ title, rank }) => [title, rank])).toEqual([
			['Authority', 1],
			['Cooperation', 2]
		]);
	});

	it('an edit names only what differs, and is taken back', () => {
		const change = editChapter(begun, { id: 'c1', title: 'Authority', body: 'Nobody.' });
		expect(change.args).toMatchObject({ was: 'Authority', fields: ['body'] });
		const edited = apply(begun, change);
		expect(edited.chapters.get('c1')?.body).toBe('Nobody.');
		const back = apply(edited, invert(edited, change));
		expect(back.chapters.get('c1')).toEqual(begun.chapters.get('c1'));
	});

	it('what is removed is kept, unseen, and is edited no more', () => {
		const gone = apply(begun, removeChapter(begun, { id: 'c1' }));
		expect(alive(gone, 'chapters')).toEqual([]);
		expect(gone.chapters.get('c1')?.body).toBe('Who *decides*.');
		for (const act of [editChapter, removeChapter])
			expect(() => act(gone, { id: 'c1' })).toThrow(
				expect.objectContaining({ code: 'chapter.unknown' })
			);
	});

	it('a title is needed', () => {
		expect(() => addChapter(EMPTY, { id: 'c1', title: ' ' })).toThrow(
			expect.objectContaining({ code: 'name.empty' })
		);
	});
});

describe('answers to a reporting checklist', () => {
	it('one per item; an empty one takes it away, and nothing is lost', () => {
		const said = apply(EMPTY, setReporting(EMPTY, { item: 'coreq-10', text: ' Purposive. ' }));
		expect(alive(said, 'reporting').map(({ id, text }) => [id, text])).toEqual([
			['coreq-10', 'Purposive.']
		]);
		const gone = apply(said, setReporting(said, { item: 'coreq-10', text: '' }));
		expect(alive(gone, 'reporting')).toEqual([]);
		const again = apply(gone, setReporting(gone, { item: 'coreq-10', text: 'Snowball.' }));
		expect(alive(again, 'reporting')).toHaveLength(1);
		expect(setReporting(EMPTY, { item: 'coreq-10', text: '' }).ops).toEqual([]);
	});
});
