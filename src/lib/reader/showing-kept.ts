/** What is kept of the highlights that a reader wants to see: pure, so that damage to it is tested without a page. */
import type { Id } from '#core/model/records.ts';

export type Tint = 'code' | 'count';
export type Kept = { readonly hidden: ReadonlySet<Id>; readonly tint: Tint };
export const EVERYTHING: Kept = { hidden: new Set(), tint: 'code' };

export const keptText = ({ hidden, tint }: Kept): string =>
	JSON.stringify({ hidden: [...hidden], tint });

export function keptFrom(text: string | null): Kept {
	try {
		const { hidden, tint } = JSON.parse(text ?? '{}') as { hidden?: unknown; tint?: unknown };
		const ids = Array.isArray(hidden) ? hidden.filter((id) => typeof id === 'string') : [];
		return { hidden: new Set(ids), tint: tint === 'count' ? 'count' : 'code' };
	} catch {
		return EVERYTHING; // damaged preferences are no reason not to read
	}
}

/** A code with those below it: shown if all of them are hidden, hidden otherwise. */
export function toggled({ hidden, tint }: Kept, branch: readonly Id[]): Kept {
	const others = [...hidden].filter((id) => !branch.includes(id));
	const on = branch.every((id) => hidden.has(id));
	return { hidden: new Set(on ? others : [...others, ...branch]), tint };
}

/** Nothing but these; if nothing else is shown already, everything again. */
export function alone(kept: Kept, branch: readonly Id[], every: readonly Id[]): Kept {
	const others = every.filter((id) => !branch.includes(id));
	const already =
		others.every((id) => kept.hidden.has(id)) && !branch.some((id) => kept.hidden.has(id));
	return { ...kept, hidden: new Set(already ? [] : others) };
}
