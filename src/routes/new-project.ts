/** Makes a project with its first changes: name, coder, frameworks. */
import { addFramework } from '#core/commands/add-framework.ts';
import { newProject } from '#core/commands/new-project.ts';
import type { FrameworkId } from '#core/frameworks/list.ts';
import { loadFramework } from '#core/frameworks/load-framework.ts';
import type { NewProjectForm } from '#lib/projects/card.ts';
import { preferences, randomName } from '#lib/state/preferences.svelte.ts';
import { catalogue } from '#storage/dexie/catalogue.ts';
import { cardOf } from './catalogue.ts';
import { closeWorkspace } from './open-project.ts';
import { coderOf, openWorkspace } from './open-workspace.ts';

/** @returns the id of the new project */
export async function createProject(form: NewProjectForm): Promise<string> {
	preferences.me = { ...preferences.me, name: form.me };
	preferences.keep(localStorage);
	const frameworks = await Promise.all(
		form.frameworks.map((id) => loadFramework(id as FrameworkId))
	);
	const id = randomName(10);
	const workspace = await openWorkspace(id);
	try {
		const { name, lang } = form;
		await workspace.run((project) =>
			newProject(project, { name, lang, coder: coderOf(workspace.me) })
		);
		for (const framework of frameworks)
			await workspace.run((project) => addFramework(project, { framework }));
		await catalogue.add({ id, ...cardOf(workspace.project), changed: Date.now() });
	} catch (error) {
		await closeWorkspace();
		await catalogue.remove(id);
		throw error;
	}
	return id;
}
