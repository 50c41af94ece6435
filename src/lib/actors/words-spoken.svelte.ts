/**
 * Words spoken per actor. A source keeps only its total, so the words of each text are found once, one text after the other and with
 * a pause between them, and counted per span afterwards: assigning a speaker anew costs no second reading.
 */
import { peopleOf } from '#core/facts/people.ts';
import { projectSpans } from '#core/facts/project-spans.ts';
import type { Project } from '#core/model/project.ts';
import { wordSpans } from '#core/text/words.ts';
import { wordsByActor, type Counted } from './words-by-actor.ts';

export class WordsSpoken {
	/** Where words start, by text. */
	#starts = $state.raw<Readonly<Record<string, Int32Array>>>({});
	#read: (hash: string) => Promise<string>;
	#running = false;
	#wanted: readonly string[] = [];

	constructor(read: (hash: string) => Promise<string>) {
		this.#read = read;
	}

	/** Words by actor number (people.ts) as far as they are known; `complete` when all texts have been read. */
	of(project: Project): { readonly words: Float64Array; readonly complete: boolean } {
		const people = peopleOf(project);
		const spans = projectSpans(project, people);
		const counted = people.sources.rows.map((source, s): Counted => ({
			starts: this.#starts[source.text],
			spans: spans[s]!
		}));
		return {
			words: wordsByActor(counted, people.actors.rows.length),
			complete: counted.every(({ starts }) => starts !== undefined)
		};
	}

	/** Reads the texts that are still missing. @throws SimpulError text.missing */
	async fill(project: Project): Promise<void> {
		this.#wanted = peopleOf(project).sources.rows.map((source) => source.text);
		if (this.#running) return;
		this.#running = true;
		try {
			for (let hash = this.#next(); hash !== undefined; hash = this.#next()) {
				const { start } = wordSpans(await this.#read(hash));
				this.#starts = { ...this.#starts, [hash]: start };
				await new Promise((resolve) => setTimeout(resolve));
			}
		} finally {
			this.#running = false;
		}
	}

	#next = () => this.#wanted.find((hash) => !(hash in this.#starts));
}
