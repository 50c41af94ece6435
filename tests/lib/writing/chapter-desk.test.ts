import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addChapter } from '#core/commands/add-chapter.ts';
import { editChapter } from '#core/commands/edit-chapter.ts';
import { removeChapter } from '#core/commands/remove-chapter.ts';
import { alive } from '#core/model/visible.ts';
import { chaptersInOrder } from '#core/writing/chapters.ts';
import * as notation from '#formats/markdown/notation.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { ChapterDesk } from '#lib/writing/chapter-desk.svelte.ts';
import { draftStanding } from '#lib/writing/draft-standing.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { openNew, openTab } from '../state/opened.ts';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => void kept.set(key, value),
	removeItem: (key: string) => void kept.delete(key)
});
afterAll(() => vi.unstubAllGlobals());

let here: Workspace;
let there: Workspace;
beforeEach(async () => {
	kept.clear();
	const store = memoryStore();
	here = await openNew(store, 'here');
	await here.run((p) => addChapter(p, { id: 'c', title: 'C', body: 'old' }));
	there = await openTab(store.again(), 'there');
});
const desk = () => new ChapterDesk(here, 'c', async () => notation);
const stored = () => alive(here.project, 'chapters')[0]?.body;
/** Another tab writes, and this one has heard of it. */
async function elsewhere(body: string | null) {
	await there.run((p) =>
		body === null ? removeChapter(p, { id: 'c' }) : editChapter(p, { id: 'c', body })
	);
	await vi.waitFor(() => expect(stored()).toBe(body ?? undefined));
}

describe('W12: what is written stays', () => {
	test('it is stored when asked, and what is typed meanwhile is not taken for somebody else’s', async () => {
		const one = desk();
		one.write('new');
		expect(one.standing).toBe('unsaved');
		const saving = one.save();
		one.write('new words');
		await saving;
		expect(stored()).toBe('new');
		expect(one.standing).toBe('unsaved');
		await one.save();
		expect(one.standing).toBe('saved');
		expect(stored()).toBe('new words');
		one.end();
	});

	test('words from elsewhere come in where nothing is being written', async () => {
		const one = desk();
		await elsewhere('theirs');
		expect(one.standing).toBe('take');
		one.follow();
		expect(one.text).toBe('theirs');
		one.end();
	});

	test('over words from elsewhere nothing is stored until somebody decides', async () => {
		const one = desk();
		one.write('mine');
		await elsewhere('theirs');
		expect(one.standing).toBe('conflict');
		await one.save();
		expect(stored()).toBe('theirs');
		await one.keepMine();
		expect(stored()).toBe('mine');
		expect(one.standing).toBe('saved');
		one.end();
	});

	test('it is refused by the store too, when the other text has not arrived yet', async () => {
		const one = desk();
		one.write('mine');
		await there.run((p) => editChapter(p, { id: 'c', body: 'theirs' }));
		await one.save();
		expect(stored()).toBe('theirs');
		expect(one.standing).toBe('conflict');
		one.end();
	});

	test('the text that is not kept stays in the history', async () => {
		const one = desk();
		one.write('mine');
		await elsewhere('theirs');
		await one.takeTheirs();
		expect([one.text, stored(), one.standing]).toEqual(['theirs', 'theirs', 'saved']);
		const { changes } = await here.store.since(0);
		expect(JSON.stringify(changes)).toContain('"mine"');
		one.end();
	});

	test('both are kept, one after the other', async () => {
		const one = desk();
		one.write('mine');
		await elsewhere('theirs');
		await one.keepBoth();
		expect(stored()).toBe('mine\n\ntheirs');
		one.end();
	});

	test('words whose chapter is gone become another chapter', async () => {
		const one = desk();
		one.write('mine');
		await elsewhere(null);
		expect(one.standing).toBe('gone');
		const id = await one.asNewChapter('Again');
		expect(chaptersInOrder(here.project)).toMatchObject([{ id, title: 'Again', body: 'mine' }]);
		expect(one.standing).toBe('saved');
		one.end();
	});

	test('a page that goes away keeps what may not have been stored; the next one finds it', async () => {
		const one = desk();
		one.write('mine');
		await elsewhere('theirs');
		one.end();
		const next = desk();
		expect([next.text, next.standing]).toEqual(['mine', 'conflict']);
		await next.keepMine();
		next.follow();
		expect(desk().text).toBe('mine');
		expect(kept.size).toBe(0);
		next.end();
	});

	test('what was stored after all is kept no longer', async () => {
		const one = desk();
		one.write('mine');
		one.end();
		expect(kept.size).toBe(1);
		await vi.waitFor(() => expect(stored()).toBe('mine'));
		await vi.waitFor(() => expect(kept.size).toBe(0));
	});

	test('what is kept and was not written by this program is not read', () => {
		for (const text of ['{', '[]', '{"base":1,"text":"x"}', 'null']) {
			kept.set('simpul.draft.c', text);
			expect(desk().text).toBe('old');
		}
	});
});

test('W12: who is asked when', () => {
	const draft = { base: 'a', text: 'b', sent: null };
	expect(draftStanding(draft, 'a')).toBe('unsaved');
	expect(draftStanding(draft, 'b')).toBe('saved');
	expect(draftStanding(draft, 'c')).toBe('conflict');
	expect(draftStanding(draft, null)).toBe('gone');
	expect(draftStanding({ ...draft, text: 'a' }, 'c')).toBe('take');
	expect(draftStanding({ ...draft, text: 'a' }, null)).toBe('saved');
	expect(draftStanding({ ...draft, sent: 'c' }, 'c')).toBe('unsaved');
});

test('the text as it reads follows the typing', async () => {
	const one = desk();
	one.write('Now [so](claim:a).');
	await vi.waitFor(() => expect(one.claims.map(({ id }) => id)).toEqual(['a']));
	one.end();
});
