/** A question about codes, asked of a project: every passage of A with what it meets. Numbers and lists are read from this. */
import type { SourceView } from '../facts/dimension.ts';
import { factsOf, type Facts } from '../facts/facts.ts';
import type { Project } from '../model/project.ts';
import type { Id, Lang } from '../model/records.ts';
import { viewOf } from '../tables/source-view.ts';
import { meetings } from './meet.ts';
import { compileSide, passagesIn, type SidePassage } from './side.ts';
import type { CodeQuery } from './spec.ts';

/** A passage of A. */
export type AskedPassage = {
	readonly view: SourceView;
	readonly passage: SidePassage;
	/** The passages of B that it meets. */
	readonly met: readonly SidePassage[];
	/** Whether it is an answer: it meets some or, in a question with `not`, none. */
	readonly found: boolean;
};

export type Asked = {
	readonly query: CodeQuery;
	readonly facts: Facts;
	/** In the order of sources and text. */
	readonly passages: readonly AskedPassage[];
	/** Sources that could not be asked, because they have no turns (M2.4). */
	readonly turnless: readonly Id[];
};

/** How many of the sources have been asked. */
export type Progress = { readonly done: number; readonly of: number };

/** @throws SimpulError table.unknown-code, -set, -attribute, -framework, -value, table.set-removed */
export function askCodes(project: Project, query: CodeQuery, lang: Lang): Asked {
	const asking = askingCodes(project, query, lang);
	for (;;) {
		const { done, value } = asking.next();
		if (done) return value;
	}
}

/** The same source by source, so that whoever asks can say how far it is and leave off. @throws SimpulError as askCodes */
export function* askingCodes(
	project: Project,
	query: CodeQuery,
	lang: Lang
): Generator<Progress, Asked> {
	const facts = factsOf(project);
	const left = compileSide(project, facts, query.left, query.where, lang);
	const right = compileSide(project, facts, query.right, query.whereB, lang);
	const turnless: Id[] = [];
	const passages: AskedPassage[] = [];
	const { rows } = facts.people.sources;
	for (const [s, source] of rows.entries()) {
		yield { done: s, of: rows.length };
		const view = viewOf(facts, s);
		const own = passagesIn(left, view);
		if (own.length === 0) continue;
		const begins = Int32Array.from(source.turns.from);
		if (query.relation === 'before' && begins.length === 0) {
			turnless.push(source.id);
			continue;
		}
		const met = meetings(query, own, passagesIn(right, view), begins);
		own.forEach((passage, i) => {
			const found = met[i]!.length > 0 !== query.not;
			passages.push({ view, passage, met: met[i]!, found });
		});
	}
	return { query, facts, passages, turnless };
}
