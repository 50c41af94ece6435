/** How what is live is written and read: the route brings it, since this room knows no file formats. */
import type { Piece } from '#core/writing/pieces.ts';

export type Notation = {
	readonly readPieces: (body: string, before?: readonly Piece[]) => Piece[];
	readonly claimLink: (id: string, sentence: string) => string;
	/** Of words that are Markdown already. */
	readonly claimLinkAround: (id: string, markdown: string) => string;
	readonly liveImage: (spec: string, caption: string) => string;
};
