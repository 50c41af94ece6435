/** What every part of a chapter needs to be drawn: the project, the verdicts, the texts that words are counted in, addresses. */
import { createContext } from 'svelte';
import type { Project } from '#core/model/project.ts';
import { Judging, type JudgeFar } from '#lib/judging/judging.svelte.ts';
import { sameNumbers } from '#lib/judging/same-numbers.ts';
import { Texts } from '#lib/passages/texts.svelte.ts';
import type { CountFar } from '#lib/question/count-display.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Links } from './links.ts';

/** What the route brings. */
export type Outside = {
	readonly workspace: Workspace;
	readonly links: Links;
	readonly judgeFar: JudgeFar;
	readonly countFar: CountFar;
	readonly ongo: (href: string) => Promise<void>;
	/** Settles when the page is shown: what reads, judges and counts comes after the words themselves. */
	readonly rest: () => Promise<void>;
};

export class Room {
	readonly workspace: Workspace;
	readonly judging: Judging;
	readonly texts: Texts;
	readonly countFar: CountFar;
	readonly links: () => Links;
	readonly ongo: Outside['ongo'];
	readonly rest: Promise<void>;
	#before: Project | null = null;
	/** The project as it was when its numbers last changed: what is written in a chapter counts no table anew. */
	readonly counted = $derived.by(() => {
		const { project } = this.workspace;
		if (this.#before === null || !sameNumbers(this.#before, project)) this.#before = project;
		return this.#before;
	});

	constructor({ workspace, judgeFar, countFar, ongo, rest }: Outside, links: () => Links) {
		this.workspace = workspace;
		this.judging = new Judging(workspace, judgeFar);
		this.texts = new Texts((hash) => workspace.text(hash));
		this.countFar = countFar;
		this.links = links;
		this.rest = rest();
		this.ongo = ongo;
	}
}

export const [getRoom, setRoom] = createContext<Room>();
