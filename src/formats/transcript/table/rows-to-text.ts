/** Rows of a table as a readable transcript: one line per row, `[time] Speaker: text`. */
import type { DraftTurns } from '#core/text/turns.ts';
import type { ColumnChoice } from '#core/import/draft.ts';
import { oneLine, sayingsToText } from '../sayings.ts';
import type { Rows } from './columns.ts';

/** Rows without a speaker are nobody's text; rows without text are left out. */
export function rowsToText(body: Rows, choice: ColumnChoice): { text: string; turns: DraftTurns } {
	const sayings = body.map((row) => ({
		speaker: cell(row, choice.speaker),
		time: oneLine(cell(row, choice.time)) || null,
		said: cell(row, choice.text)
	}));
	return sayingsToText(sayings, { stamps: true });
}

const cell = (row: readonly string[], at: number | null): string =>
	at === null ? '' : (row[at] ?? '');
