/** What the page needs from the worker: files are read there, so that the page never waits. Handed in by the route. */
import type { ColumnChoice, Draft, Tidying } from '#core/import/draft.ts';
import type { OnProgress } from '#core/import/progress.ts';

export type ReadOptions = {
	readonly encoding?: string;
	readonly columns?: ColumnChoice;
	/** Of a workbook; its columns are guessed anew. */
	readonly sheet?: number;
	readonly tidy?: Tidying;
};
export type LabelDecisions = { readonly not: readonly string[]; readonly add: readonly string[] };

/** A project that was made of a file, and where it is. */
export type OwnProject = { readonly name: string; readonly href: string };

export interface TranscriptReader {
	/** @throws SimpulError transcript.* when the file cannot be read, cancelled */
	read(
		file: { readonly name: string; readonly bytes: Uint8Array },
		options?: ReadOptions,
		report?: OnProgress
	): Promise<{ readonly draft: Draft; readonly textHash: string; readonly fileHash: string }>;
	/** Makes a project of its own of a project file. @throws SimpulError package.*; nothing is made then */
	openProject(file: File): Promise<OwnProject>;
	/** All decisions so far, on the draft as it was read. */
	relabel(draft: Draft, decisions: LabelDecisions): Promise<Draft>;
	/** Ends what is under way; it is rejected with SimpulError cancelled. */
	cancel(): void;
}
