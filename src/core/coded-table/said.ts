import { passageKey } from '../commands/passage-key.ts';
import { codingsOf } from '../model/codings.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import type { PlannedCoding } from './planned.ts';

/** Nobody codes the same twice, in the project or in the table. */
export class Said {
	readonly #project: Project;
	readonly #me: Id;
	readonly #before = new Map<Id, Set<string>>();
	readonly #now = new Set<string>();

	constructor(project: Project, me: Id) {
		this.#project = project;
		this.#me = me;
	}

	why(coding: PlannedCoding): 'coded-already' | 'row-twice' | null {
		const { source } = coding;
		const key = passageKey({ ...coding, coder: coding.coder ?? this.#me });
		if (this.#in(source).has(key)) return 'coded-already';
		if (this.#now.has(`${source} ${key}`)) return 'row-twice';
		this.#now.add(`${source} ${key}`);
		return null;
	}

	#in(source: Id): Set<string> {
		const known = this.#before.get(source);
		if (known) return known;
		const codings = [...codingsOf(this.#project.codings.get(source))];
		const keys = new Set(codings.filter(({ alive }) => alive).map(passageKey));
		this.#before.set(source, keys);
		return keys;
	}
}
