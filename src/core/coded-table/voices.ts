/** Whether the actor whom a table names is who speaks in a passage, as far as the project knows (rule A9). */
import { foldRow } from '../attribute-table/fold-row.ts';
import { whoseWords } from '../facts/whose-words.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { find } from '../model/visible.ts';
import type { Span } from '../text/span.ts';
import type { PeopleCells } from './code-cells.ts';
import { short } from './left-rows.ts';
import type { OtherVoice, PlannedAttribution } from './planned.ts';
import type { Row } from './place-rows.ts';

/** Names of those who speak in the passage, whoever asks among them; none: the project does not know. */
function voicesIn(project: Project): (source: Id, span: Span) => string[] {
	const whose = whoseWords(project);
	const nameOf = (actor: Id | null | undefined) =>
		find(project, 'actors', actor ?? null)?.name ?? [];
	return (id, span) => {
		const said = whose.within(id, span).flatMap(({ speaker, actor }) => {
			const voice = find(project, 'speakers', speaker);
			return [voice?.label ?? [], nameOf(voice ? voice.actor : actor)].flat();
		});
		return [...new Set(said)];
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
