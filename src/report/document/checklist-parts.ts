/** The reporting checklists with what is filled, what is answered and what is still missing. */
import { say } from '#core/model/localised.ts';
import { fillReporting, type FilledItem, type FilledList } from '#core/reporting/fill-reporting.ts';
import { plain, type Part } from '#core/writing/document.ts';
import { checklistWords as words, itemStates } from '#i18n/report-document.ts';
import { tellFact } from '../tell-facts.ts';
import type { Desk } from './desk.ts';

export const checklists = (desk: Desk): Part[] =>
	fillReporting(desk.project, desk.facts).flatMap((filled) => checklist(desk, filled));

function checklist(desk: Desk, { list, items, counts }: FilledList): Part[] {
	const { say: tell, locale } = desk;
	const { filled, answered } = counts;
	const missing = items.flatMap(({ item, state }) => (state === 'missing' ? [item.number] : []));
	const count = tell(words.count, filled + answered, items.length, filled, answered);
	return [
		{ kind: 'heading', level: 3, text: list.name },
		plain(count),
		plain(missing.length > 0 ? tell(words.missing, missing) : tell(words.nothingMissing)),
		{
			kind: 'table',
			table: {
				caption: `${list.name}. ${count}`,
				head: [words.number, words.item, words.state, words.text].map((word) => tell(word)),
				body: items.map((one) => [
					one.item.number,
					say(one.item.name, locale),
					tell(itemStates[one.state]!),
					textOf(desk, one)
				]),
				foot: null,
				notes: [list.citation]
			}
		}
	];
}

/** What a person wrote, and what the project says; one paragraph each. */
const textOf = ({ facts, locale }: Desk, { answer, topics }: FilledItem): string =>
	[answer, ...topics.map((topic) => tellFact(facts, topic, locale))]
		.filter((text) => text !== '')
		.join('\n');
