/** Rows of a table as a readable transcript: one line per row, `Speaker: text`, and turns that are exact because the table says so. */
import { guessRoles } from '#core/text/guess-roles.ts';
import { labelKey, splitLabel } from '#core/text/label.ts';
import { trimSpan } from '#core/text/span.ts';
import { labelsOf, type DraftTurn, type DraftTurns } from '#core/text/turns.ts';
import type { ColumnChoice } from '#core/import/draft.ts';
import type { Rows } from './columns.ts';

/** Rows without a speaker are nobody's text; rows without text are left out. */
export function rowsToText(body: Rows, choice: ColumnChoice): { text: string; turns: DraftTurns } {
	const lines: string[] = [];
	const turns: Omit<DraftTurn, 'role'>[] = [];
	const persons = new Map<string, string>();
	let at = 0;
	for (const row of body) {
		const said = cell(row, choice.text);
		if (said === '') continue;
		const written = oneLine(cell(row, choice.speaker)).replace(/\s*:+$/, '');
		const time = oneLine(cell(row, choice.time)) || null;
		const prefix = `${time && written ? `[${time}] ` : ''}${written ? `${written}: ` : ''}`;
		if (written) {
			const { label, person } = splitLabel(written);
			const key = labelKey(written);
			if (person && !persons.has(key)) persons.set(key, person);
			const start = at + prefix.length;
			turns.push({ from: at, start, end: start + said.length, label, key, time });
		}
		lines.push(prefix + said);
		at += prefix.length + said.length + 1;
	}
	const text = lines.join('\n');
	const roles = guessRoles([...new Set(turns.map(({ key }) => key))]);
	const withRoles = turns.map((turn) => ({ ...turn, role: roles.get(turn.key)! }));
	return { text, turns: { turns: withRoles, labels: labelsOf(text, withRoles, persons) } };
}

function cell(row: readonly string[], at: number | null): string {
	const value = at === null ? '' : (row[at] ?? '');
	const { start, end } = trimSpan(value, { start: 0, end: value.length });
	return value.slice(start, end);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
