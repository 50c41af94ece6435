/** What tables with attributes as columns do to the project: each method is one saved change, an error becomes a message. */
import { addAttribute } from '#core/commands/add-attribute.ts';
import { editAttribute, type EditAttribute } from '#core/commands/edit-attribute.ts';
import { removeAttribute } from '#core/commands/remove-attribute.ts';
import { setCells } from '#core/commands/set-cells.ts';
import type { Attribute, AttributeType, Id } from '#core/model/records.ts';
import { attributes } from '#i18n/attributes.ts';
import { attempt } from '#lib/state/say-error.ts';
import { t } from '#lib/state/t.ts';
import { tellDone } from '#lib/state/tell-done.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

export class AttributeEdits {
	readonly workspace: Workspace;
	readonly on: Attribute['on'];

	/** @param on  whose attributes they are */
	constructor(workspace: Workspace, on: Attribute['on']) {
		this.workspace = workspace;
		this.on = on;
	}

	set = (attribute: Id, owner: Id, value: string) =>
		attempt(() =>
			this.workspace.run((project) => setCells(project, { cells: [{ attribute, owner, value }] }))
		);

	add = (name: string, type: AttributeType) =>
		attempt(() =>
			this.workspace.run((project) =>
				addAttribute(project, { id: this.workspace.world.newId(), name, on: this.on, type })
			)
		);

	edit = (args: EditAttribute) =>
		attempt(() => this.workspace.run((project) => editAttribute(project, args)));

	remove = ({ id, name }: Attribute) =>
		attempt(async () => {
			const change = await this.workspace.run((project) => removeAttribute(project, { id }));
			if (change) tellDone(this.workspace, t(attributes.removed, name), change);
		});
}
