/** What the list of sources does to the project: each method is one saved change, and an error becomes a message on the page. */
import { addAttribute } from '#core/commands/add-attribute.ts';
import { editAttribute, type EditAttribute } from '#core/commands/edit-attribute.ts';
import { editSource, type EditSource } from '#core/commands/edit-source.ts';
import { editSpeakers, type EditSpeaker } from '#core/commands/edit-speakers.ts';
import type { NewActor } from '#core/commands/new-records.ts';
import { removeAttribute } from '#core/commands/remove-attribute.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import { setCells } from '#core/commands/set-cells.ts';
import type { Change, Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import type { Attribute, AttributeType, Id, Source } from '#core/model/records.ts';
import { attributes } from '#i18n/attributes.ts';
import { importer } from '#i18n/importer.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { undoChange } from '#lib/state/undo.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { notices } from '#lib/ui/notices.svelte.ts';
import type { ActorChoice } from './batch-file.ts';

export class SourceEdits {
	readonly workspace: Workspace;

	constructor(workspace: Workspace) {
		this.workspace = workspace;
	}

	edit = (args: EditSource) => this.#run((project) => editSource(project, args));

	speaker = (args: EditSpeaker) =>
		this.#run((project) => editSpeakers(project, { speakers: [args] }));

	/** Whose words a speaker's are; an actor that is new is made in the same change. */
	speakerActor = (id: Id, choice: ActorChoice | null) =>
		this.#run((project) => {
			const { actor, newActors } = this.#chosen(choice);
			return editSpeakers(project, { speakers: [{ id, actor }], newActors });
		});

	/** The same for a source without speakers. */
	sourceActor = (id: Id, choice: ActorChoice | null) =>
		this.#run((project) => editSource(project, { id, ...this.#chosen(choice) }));

	setCell = (attribute: Id, owner: Id, value: string) =>
		this.#run((project) => setCells(project, { cells: [{ attribute, owner, value }] }));

	addAttribute = (name: string, type: AttributeType) =>
		this.#run((project) =>
			addAttribute(project, { id: this.workspace.world.newId(), name, on: 'source', type })
		);

	editAttribute = (args: EditAttribute) => this.#run((project) => editAttribute(project, args));

	removeAttribute = (attribute: Attribute) =>
		attempt(async () => {
			const change = await this.workspace.run((p) => removeAttribute(p, { id: attribute.id }));
			if (change) this.tell(t(attributes.removed, attribute.name), change);
		});

	remove = (source: Source, codings: number) =>
		attempt(async () => {
			const change = await this.workspace.run((p) => removeSource(p, { id: source.id }));
			if (change) this.tell(t(importer.removed, source.name, codings), change);
		});

	/** Says what was done, with a way back. */
	tell(text: string, change: Change): void {
		const act = () => void attempt(() => undoChange(this.workspace, change.at));
		notices.tell(text, { label: t(importer.undo), act });
	}

	#chosen(choice: ActorChoice | null): { actor: Id | null; newActors: NewActor[] } {
		if (choice === null) return { actor: null, newActors: [] };
		if ('id' in choice) return { actor: choice.id, newActors: [] };
		const id = this.workspace.world.newId();
		return { actor: id, newActors: [{ id, ...choice }] };
	}

	#run(make: (project: Project) => Edit): Promise<boolean> {
		return attempt(() => this.workspace.run(make));
	}
}
