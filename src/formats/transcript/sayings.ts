/**
 * What a file says was said, one saying after the other, as a readable transcript: a line `Speaker: text` each, with turns that are exact
 * because the file names them. Shared by tables, captions and ELAN files.
 */
import { guessRoles } from '#core/text/guess-roles.ts';
import { labelKey, splitLabel } from '#core/text/label.ts';
import { trimSpan } from '#core/text/span.ts';
import { labelsOf, type DraftTurn, type DraftTurns } from '#core/text/turns.ts';

export type Saying = {
	/** As written; empty: nobody says it. */
	readonly speaker: string;
	readonly time: string | null;
	readonly said: string;
};

export type SayingOptions = {
	/** The time stands in the text, before the speaker; else it is known to the turn alone. */
	readonly stamps?: boolean;
	/** What nobody says makes a turn without a label, so that its time is kept: for texts in which no speaker is named at all. */
	readonly timed?: boolean;
	/** Between two sayings. */
	readonly separator?: string;
};

/** What nobody says is text between the turns; sayings without text are left out. */
export function sayingsToText(
	sayings: Iterable<Saying>,
	{ stamps = false, timed = false, separator = '\n' }: SayingOptions = {}
): { text: string; turns: DraftTurns } {
	const lines: string[] = [];
	const turns: Omit<DraftTurn, 'role'>[] = [];
	const persons = new Map<string, string>();
	let at = 0;
	for (const { speaker, time, said: raw } of sayings) {
		const said = trimmed(raw);
		if (said === '') continue;
		const written = oneLine(speaker).replace(/\s*:+$/, '');
		const prefix = `${stamps && time && written ? `[${time}] ` : ''}${written ? `${written}: ` : ''}`;
		if (written || (timed && time !== null)) {
			const { label, person } = splitLabel(written);
			const key = written === '' ? '' : labelKey(written);
			if (person && !persons.has(key)) persons.set(key, person);
			const start = at + prefix.length;
			turns.push({ from: at, start, end: start + said.length, label, key, time });
		}
		lines.push(prefix + said);
		at += prefix.length + said.length + separator.length;
	}
	const text = lines.join(separator);
	const roles = guessRoles([...new Set(turns.map(({ key }) => key).filter(Boolean))]);
	const withRoles = turns.map((turn) => ({ ...turn, role: roles.get(turn.key) ?? 'participant' }));
	return { text, turns: { turns: withRoles, labels: labelsOf(text, withRoles, persons) } };
}

function trimmed(value: string): string {
	const { start, end } = trimSpan(value, { start: 0, end: value.length });
	return value.slice(start, end);
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
