/** What the team wrote beside the coding, where it is asked for: each memo with what it is on and the words it is on. */
import { memoName } from '#core/commands/memo-fields.ts';
import type { Block } from '#core/writing/blocks.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { memos as words } from '#i18n/memos.ts';
import { placeText } from '../memos-file.ts';
import { memosInOrder, tellMemo } from '../tell-memo.ts';
import { blocksIn } from './chapters.ts';
import type { Desk } from './desk.ts';

/** @param read  reads the text of a memo */
export function memos(desk: Desk, read: (body: string) => readonly Block[]): Part[] {
	const { project, locale, texts } = desk;
	const all = memosInOrder(project, locale);
	if (all.length === 0) return [plain(desk.say(words.none))];
	return all.flatMap((memo): Part[] => {
		const told = tellMemo(project, memo, locale, texts);
		const source = told.place.at && project.sources.get(told.place.at.source);
		const quote: Part[] =
			told.quote === null || !source
				? []
				: [{ kind: 'quotation', text: told.quote, lang: source.lang, where: source.name }];
		return [
			{ kind: 'heading', level: 3, text: memoName(memo) },
			plain(`${placeText(told, locale)} · ${told.coder}`, 'note'),
			...quote,
			...blocksIn(desk, read(memo.body))
		];
	});
}
