/** A draft as the preview draws it: turns with their speaker, and between them what nobody says. */
import type { Draft } from '#core/import/draft.ts';

export type Piece = {
	readonly at: number;
	readonly text: string;
	/** Null: nobody says it. */
	readonly turn: {
		readonly label: string;
		readonly key: string;
		readonly time: string | null;
	} | null;
};

export function previewPieces({ text, turns }: Draft): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const silence = (end: number) => {
		const between = text.slice(at, end).trim();
		if (between !== '') pieces.push({ at, text: between, turn: null });
	};
	for (const { from, start, end, label, key, time } of turns) {
		silence(from);
		pieces.push({ at: from, text: text.slice(start, end), turn: { label, key, time } });
		at = end;
	}
	silence(text.length);
	return pieces;
}
