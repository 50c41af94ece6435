/** Coders by name while a batch is put together: those of the project, and new ones made when first named. */
import { initialsOf } from '#core/commands/initials.ts';
import type { NewCoder } from '#core/commands/new-records.ts';
import type { Project } from '#core/model/project.ts';
import type { Id } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';

export class CoderBook {
	readonly made: NewCoder[] = [];
	#ids: Map<string, Id>;
	#newId: () => string;
	#default: Id;

	constructor(project: Project, newId: () => string, usual: Id) {
		this.#ids = new Map(
			alive(project, 'coders').map((coder) => [coder.name.toLowerCase(), coder.id])
		);
		this.#newId = newId;
		this.#default = usual;
	}

	idOf(name: string): Id {
		if (name === '') return this.#default;
		const known = this.#ids.get(name.toLowerCase());
		if (known) return known;
		const id = `coder-${this.#newId()}`;
		this.made.push({ id, name, initials: initialsOf(name), colour: '#7a4b00' });
		this.#ids.set(name.toLowerCase(), id);
		return id;
	}
}
