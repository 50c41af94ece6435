/** What the list of sources does to the project: each method is one saved change, and an error becomes a message on the page. */
import { editSource, type EditSource } from '#core/commands/edit-source.ts';
import { editSpeakers, type EditSpeaker } from '#core/commands/edit-speakers.ts';
import type { NewActor } from '#core/commands/new-records.ts';
import { removeSource } from '#core/commands/remove-source.ts';
import type { Edit } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Id, Source } from '#core/model/records.ts';
import { importer } from '#i18n/importer.ts';
import { AttributeEdits } from '#lib/attributes/attribute-edits.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { tellDone } from '#lib/state/tell-done.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import type { ActorChoice } from './batch-file.ts';

export class SourceEdits {
	readonly workspace: Workspace;
	readonly attributes: AttributeEdits;

	constructor(workspace: Workspace) {
		this.workspace = workspace;
		this.attributes = new AttributeEdits(workspace, 'source');
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

	remove = (source: Source, codings: number) =>
		attempt(async () => {
			const change = await this.workspace.run((p) => removeSource(p, { id: source.id }));
			if (change) tellDone(this.workspace, t(importer.removed, source.name, codings), change);
		});

	/** The file as it was imported, under its own name. */
	saveOriginal = (source: Source) =>
		attempt(async () => {
			const bytes = source.original && (await this.workspace.store.file(source.original));
			if (!bytes) throw new SimpulError('source.no-original', { name: source.name });
			saveFile(source.file ?? source.name, new Blob([bytes.slice()]));
		});

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
