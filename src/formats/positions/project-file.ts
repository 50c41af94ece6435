/** A project of another program as plain values, its positions offsets already: what the reader of each program gives back. */
import type { Left } from '#core/exchange/left.ts';
import type { XProject } from '#core/exchange/values.ts';
import type { PositionReport } from './place-sources.ts';

export type ProjectFile = {
	readonly project: XProject;
	readonly positions: readonly PositionReport[];
	readonly left: readonly Left[];
	/** Files that are kept beside the texts, by their name in the archive; the project's own document among them. */
	readonly files: ReadonlyMap<string, Uint8Array>;
};
