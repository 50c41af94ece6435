/** Actors as cases with the passages that count as theirs, attributes as variables of cases and sources. */
import { peopleOf } from '../facts/people.ts';
import { projectSpans } from '../facts/project-spans.ts';
import { actorTypeName } from '../frameworks/actor-types.ts';
import { say } from '../model/localised.ts';
import type { Project } from '../model/project.ts';
import type { Actor, Attribute, Id, Lang } from '../model/records.ts';
import { alive, attributesOn, valueOf } from '../model/visible.ts';
import { guidFor, guidOf } from './guid.ts';
import type { Guid, XCase, XSelection, XValue, XVariable } from './values.ts';

/** The variable that tells what kind of actor a case is. */
export const TYPE_VARIABLE = guidFor('variable', 'actor type');
const TYPE_NAME: Record<Lang, string> = { en: 'Actor type', id: 'Tipe aktor' };

/** Passages that count as an actor's, as tables count them (B3): by source. Their GUIDs tell them from selections of others. */
export type Speech = { readonly selections: readonly XSelection[]; readonly whole: Id | null };

const speechGuid = (source: Id, start: number, end: number): Guid =>
	guidFor('speech', `${source}/${start}-${end}`);

export function speechOf(project: Project): Map<Id, Speech & { readonly actors: readonly Id[] }> {
	const people = peopleOf(project);
	const spans = projectSpans(project, people);
	return new Map(
		people.sources.rows.map((source, number) => {
			const { start, end, actor } = spans[number]!;
			const hand = alive(project, 'attributions').some((range) => range.source === source.id);
			const whole = source.speakers.length === 0 && !hand ? source.actor : null;
			const actors: Id[] = [];
			const selections: XSelection[] = [];
			for (let i = 0; whole === null && i < start.length; i++) {
				if (actor[i]! < 0) continue;
				actors.push(people.actors.rows[actor[i]!]!.id);
				selections.push({
					guid: speechGuid(source.id, start[i]!, end[i]!),
					...{ name: '', description: '', user: '', codings: [], notes: [] },
					...{ start: start[i]!, end: end[i]! }
				});
			}
			return [source.id, { selections, whole, actors }];
		})
	);
}

export function exportCases(
	project: Project,
	speech: ReadonlyMap<Id, Speech & { readonly actors: readonly Id[] }>,
	lang: Lang
): XCase[] {
	const sources = new Map<Id, Guid[]>();
	const selections = new Map<Id, Guid[]>();
	const put = (map: Map<Id, Guid[]>, actor: Id, guid: Guid) => {
		const list = map.get(actor);
		if (list) list.push(guid);
		else map.set(actor, [guid]);
	};
	for (const [source, own] of speech) {
		if (own.whole !== null) put(sources, own.whole, guidOf('sources', source));
		own.selections.forEach((selection, i) => put(selections, own.actors[i]!, selection.guid));
	}
	return alive(project, 'actors').map((actor) => ({
		guid: guidOf('actors', actor.id),
		name: actor.name,
		description: actor.note,
		codes: [],
		values: caseValues(project, actor, lang),
		sources: sources.get(actor.id) ?? [],
		selections: selections.get(actor.id) ?? []
	}));
}

const caseValues = (project: Project, actor: Actor, lang: Lang): XValue[] => [
	...(actor.type === null
		? []
		: [{ variable: TYPE_VARIABLE, value: say(actorTypeName(actor.type), lang) }]),
	...valuesOf(project, attributesOn(project, 'actor'), actor.id)
];

/** Values of a source, and those of its actor if all that counts in it is one actor's: some programs know variables of documents only. */
export function sourceValues(
	project: Project,
	source: Id,
	own: (Speech & { readonly actors: readonly Id[] }) | undefined,
	lang: Lang
): XValue[] {
	const values = valuesOf(project, attributesOn(project, 'source'), source);
	const actors = new Set([...(own?.whole ? [own.whole] : []), ...(own?.actors ?? [])]);
	const [only] = actors;
	const actor = actors.size === 1 && only !== undefined ? project.actors.get(only) : undefined;
	return actor ? [...values, ...caseValues(project, actor, lang)] : values;
}

const valuesOf = (project: Project, attributes: readonly Attribute[], owner: Id): XValue[] =>
	attributes.flatMap(({ id }) => {
		const value = valueOf(project, id, owner);
		return value === '' ? [] : [{ variable: guidOf('attributes', id), value }];
	});

/** A variable has the type of its attribute where all its values do; the schema refuses others. */
export function exportVariables(project: Project, lang: Lang): XVariable[] {
	const cells = new Map<Id, string[]>();
	for (const { attribute, value } of alive(project, 'cells'))
		if (value !== '') cells.set(attribute, [...(cells.get(attribute) ?? []), value]);
	const type = ({ id, type: own }: Attribute) => {
		const values = cells.get(id) ?? [];
		if (own === 'number' && values.every((value) => NUMBER.test(value))) return 'Float';
		if (own === 'date' && values.every((value) => DAY.test(value))) return 'Date';
		return 'Text';
	};
	return [
		...(alive(project, 'actors').some((actor) => actor.type !== null)
			? [{ guid: TYPE_VARIABLE, name: TYPE_NAME[lang], type: 'Text' as const, description: '' }]
			: []),
		...alive(project, 'attributes').map((attribute) => ({
			guid: guidOf('attributes', attribute.id),
			name: attribute.name,
			type: type(attribute) as XVariable['type'],
			description: ''
		}))
	];
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
