/** What the page of actors does to the project: each method is one saved change, and an error becomes a message on the page. */
import { addActor } from '#core/commands/add-actor.ts';
import { editActor, type EditActor } from '#core/commands/edit-actor.ts';
import { editSpeakers } from '#core/commands/edit-speakers.ts';
import { mergeActors } from '#core/commands/merge-actors.ts';
import { removeActor } from '#core/commands/remove-actor.ts';
import type { Edit } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import type { Actor, Speaker } from '#core/model/records.ts';
import { actors } from '#i18n/actors.ts';
import { AttributeEdits } from '#lib/attributes/attribute-edits.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { tellDone } from '#lib/state/tell-done.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

export class ActorEdits {
	readonly workspace: Workspace;
	readonly attributes: AttributeEdits;

	constructor(workspace: Workspace) {
		this.workspace = workspace;
		this.attributes = new AttributeEdits(workspace, 'actor');
	}

	add = (name: string) =>
		this.#run((project) =>
			addActor(project, { id: this.workspace.world.newId(), name, type: null })
		);

	edit = (args: EditActor) => this.#run((project) => editActor(project, args));

	remove = (actor: Actor) =>
		this.#run(
			(project) => removeActor(project, { id: actor.id }),
			() => t(actors.removed, actor.name)
		);

	merge = (from: Actor, into: Actor) =>
		this.#run(
			(project) => mergeActors(project, { from: from.id, into: into.id }),
			() => t(actors.merged, from.name, into.name)
		);

	/** Gives speakers to an actor that is there. */
	assign = (speakers: readonly Speaker[], actor: Actor) =>
		this.#run(
			(project) =>
				editSpeakers(project, { speakers: speakers.map(({ id }) => ({ id, actor: actor.id })) }),
			() => t(actors.assigned, speakers.length, actor.name)
		);

	/** Makes an actor and gives it the speakers: one change, one undo. */
	assignNew = (speakers: readonly Speaker[], name: string) => {
		const actor = this.workspace.world.newId();
		return this.#run(
			(project) =>
				editSpeakers(project, {
					speakers: speakers.map(({ id }) => ({ id, actor })),
					newActors: [{ id: actor, name, type: null }]
				}),
			() => t(actors.assigned, speakers.length, name.trim())
		);
	};

	interviewers = (speakers: readonly Speaker[]) =>
		this.#run((project) =>
			editSpeakers(project, {
				speakers: speakers.map(({ id }) => ({ id, role: 'interviewer' as const }))
			})
		);

	/** @param told  what is said afterwards, with a way back */
	#run(make: (project: Project) => Edit, told?: () => string): Promise<boolean> {
		return attempt(async () => {
			const change = await this.workspace.run(make);
			if (change && told) tellDone(this.workspace, told(), change);
		});
	}
}
