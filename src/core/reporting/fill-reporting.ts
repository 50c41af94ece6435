/** The reporting checklists as far as a project fills them (docs/spec/report.md, P1-P4). */
import type { Project } from '../model/project.ts';
import { find } from '../model/visible.ts';
import { CHECKLISTS } from './checklists.ts';
import type { Facts } from './facts.ts';
import type { Checklist, Item, Topic } from './item.ts';

export const STATES = ['filled', 'answered', 'missing'] as const;
/** By the project, by the researcher, by nobody yet. */
export type State = (typeof STATES)[number];

export type FilledItem = {
	readonly item: Item;
	readonly state: State;
	/** Topics of the item about which the project has something to say. */
	readonly topics: readonly Topic[];
	/** '' without an answer. */
	readonly answer: string;
};
export type FilledList = {
	readonly list: Checklist;
	readonly items: readonly FilledItem[];
	readonly counts: { readonly [state in State]: number };
};

/** What a person wrote stands before what the project knows: it is theirs to say (P3). */
export function fillReporting(project: Project, facts: Facts): FilledList[] {
	return CHECKLISTS.map((list) => {
		const items = list.items.map((item): FilledItem => {
			const answer = find(project, 'reporting', item.id)?.text.trim() ?? '';
			const topics = item.topics.filter((topic) => facts[topic] !== null);
			const known = item.answeredBy !== null && topics.includes(item.answeredBy);
			const state = answer !== '' ? 'answered' : known ? 'filled' : 'missing';
			return { item, state, topics, answer };
		});
		const of = (state: State) => items.filter((one) => one.state === state).length;
		return {
			...{ list, items },
			counts: { filled: of('filled'), answered: of('answered'), missing: of('missing') }
		};
	});
}
