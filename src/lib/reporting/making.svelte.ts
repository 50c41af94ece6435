/**
 * The report while one looks at it: what the project says of itself and the document, made in another thread and made anew a moment
 * after something has changed. What was made before stays on the page meanwhile.
 */
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { alive } from '#core/model/visible.ts';
import type { Facts } from '#core/reporting/facts.ts';
import type { Document } from '#core/writing/document.ts';
import type { SectionName } from '#report/document/sections.ts';

export type Asked = {
	readonly lang: Lang;
	readonly date: string;
	readonly sections: readonly SectionName[];
};
type Texts = Readonly<Record<string, string>>;
type Far<T> = (project: Project, texts: Texts, asked: Asked) => Promise<T>;
/** What the other thread makes. */
export type Makers = {
	readonly facts: (project: Project, texts: Texts, lang: Lang) => Promise<Facts>;
	readonly document: Far<Document>;
	readonly html: Far<string>;
	readonly docx: Far<Uint8Array<ArrayBuffer>>;
	/** The page is shown and has nothing else to do: what is counted need not delay it. */
	readonly atRest: () => Promise<void>;
};

/** Milliseconds without a change before the document is made anew. */
const PAUSE = 500;

export class Making {
	facts = $state.raw<Facts | null>(null);
	document = $state.raw<Document | null>(null);
	#makers: Makers;
	#read: (hash: string) => Promise<string>;
	#texts: Record<string, string> = {};
	#turn = { facts: 0, document: 0 };

	constructor(makers: Makers, read: (hash: string) => Promise<string>) {
		this.#makers = makers;
		this.#read = read;
	}

	/** @throws SimpulError as the other thread does */
	async followFacts(project: Project, lang: Lang): Promise<void> {
		const turn = ++this.#turn.facts;
		await this.#makers.atRest();
		const texts = await this.#textsOf(project);
		if (turn !== this.#turn.facts) return;
		const facts = await ifWanted(this.#makers.facts(project, texts, lang));
		if (facts && turn === this.#turn.facts) this.facts = facts;
	}

	/** @throws SimpulError as the other thread does */
	async followDocument(project: Project, asked: Asked): Promise<void> {
		const turn = ++this.#turn.document;
		await this.#makers.atRest();
		if (this.document) await new Promise((done) => setTimeout(done, PAUSE));
		if (turn !== this.#turn.document) return;
		const texts = await this.#textsOf(project);
		if (turn !== this.#turn.document) return;
		const document = await ifWanted(this.#makers.document(project, texts, asked));
		if (document && turn === this.#turn.document) this.document = document;
	}

	/** The page is left: nothing more is made. */
	stop(): void {
		this.#turn = { facts: NaN, document: NaN };
	}

	async file(
		project: Project,
		asked: Asked,
		format: 'html' | 'docx'
	): Promise<string | Uint8Array<ArrayBuffer>> {
		return this.#makers[format](project, await this.#textsOf(project), asked);
	}

	async #textsOf(project: Project): Promise<Texts> {
		const hashes = alive(project, 'sources').map(({ text }) => text);
		await Promise.all(hashes.map(async (hash) => (this.#texts[hash] ??= await this.#read(hash))));
		return this.#texts;
	}
}

/** Nothing, if the work was ended because the page was left. */
async function ifWanted<T>(work: Promise<T>): Promise<T | null> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof SimpulError && error.code === 'cancelled') return null;
		throw error;
	}
}
