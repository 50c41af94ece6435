/** Whether the actor whom a table names is who speaks in a passage, as far as the project knows (rule A9). */
import { foldRow } from '../attribute-table/fold-row.ts';
import { countUpTo } from '../facts/search.ts';
import type { Project } from '../model/project.ts';
import type { Attribution, Id } from '../model/records.ts';
import { alive, find, speakersOf } from '../model/visible.ts';
import type { Span } from '../text/span.ts';
import type { PeopleCells } from './code-cells.ts';
import { short } from './left-rows.ts';
import type { OtherVoice, PlannedAttribution } from './planned.ts';
import type { Row } from './place-rows.ts';

/** Names of those who speak in the passage; none: the project does not know. */
function voicesIn(project: Project): (source: Id, span: Span) => string[] {
	const given = new Map<Id, Attribution[]>();
	for (const one of alive(project, 'attributions'))
		given.set(one.source, [...(given.get(one.source) ?? []), one]);
	const nameOf = (actor: Id | null) => find(project, 'actors', actor)?.name;
	return (id, { start, end }) => {
		const source = find(project, 'sources', id)!;
		const hands = (given.get(id) ?? []).filter((one) => one.start < end && start < one.end);
		if (hands.length > 0) return hands.flatMap(({ actor }) => nameOf(actor) ?? []);
		if (source.speakers.length === 0) return [nameOf(source.actor) ?? []].flat();
		const speakers = speakersOf(project, id);
		const { turns } = source;
		const said = new Set<string>();
		for (let t = countUpTo(turns.end, start); t < turns.end.length && turns.start[t]! < end; t++) {
			const speaker = speakers[turns.speaker[t]!];
			if (!speaker?.alive) continue;
			said.add(speaker.label);
			const actor = nameOf(speaker.actor);
			if (actor !== undefined) said.add(actor);
		}
		return [...said];
	};
}

const isAmong = (names: readonly string[], name: string): boolean =>
	names.some((one) => foldRow(one) === foldRow(name));

/** Collects who is said to speak: given by hand where nobody is known to, listed where it is somebody else. */
export class Speaking {
	readonly attributions: PlannedAttribution[] = [];
	readonly others: OtherVoice[] = [];
	readonly #voices: ReturnType<typeof voicesIn>;
	readonly #actors: PeopleCells;
	readonly #given = new Set<string>();

	constructor(project: Project, actors: PeopleCells) {
		this.#voices = voicesIn(project);
		this.#actors = actors;
	}

	hear({ line, source }: Row, span: Span, actor: string): void {
		if (actor === '') return;
		const said = this.#voices(source, span);
		if (isAmong(said, actor)) return;
		if (said.length > 0) return void this.others.push({ line, actor: short(actor), said });
		const ref = this.#actors.of(actor);
		if (ref === null) return void this.others.push({ line, actor: short(actor), said });
		const key = `${source} ${span.start} ${span.end} ${ref}`;
		if (!this.#given.has(key)) this.attributions.push({ source, ...span, actor: ref });
		this.#given.add(key);
	}
}
