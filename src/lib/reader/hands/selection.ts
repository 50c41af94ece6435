/** Growing the selection step by step, and the way back. */
import type { Span } from '#core/text/span.ts';
import type { Desk } from '../desk.svelte.ts';
import type { Reading } from '../page/reading.ts';
import { grow, shrink } from './widen.ts';

/** A selection before and after it grew; `from` is empty where there was only a caret. */
type Step = { readonly from: Span; readonly to: Span };
const steps = new WeakMap<Desk, readonly Step[]>();

export function growSelection(reading: Reading): void {
	const { desk } = reading;
	const at = desk.caret.focus;
	const from = desk.span ?? { start: at, end: at };
	const to = grow(desk.shown, from);
	const before = steps.get(desk) ?? [];
	if (!same(from, to))
		steps.set(desk, [...(same(before.at(-1)?.to, desk.span) ? before : []), { from, to }]);
	reading.select(to.start, to.end, false);
}

export function shrinkSelection(reading: Reading): void {
	const { desk } = reading;
	const { span } = desk;
	if (!span) return;
	const before = steps.get(desk) ?? [];
	const last = before.at(-1);
	const known = same(last?.to, span);
	steps.set(desk, known ? before.slice(0, -1) : []);
	const to = known ? last!.from : (shrink(desk.shown, span, span.start) ?? span);
	reading.select(to.start, to.end, false);
}

const same = (a: Span | null | undefined, b: Span | null | undefined) =>
	!!a && !!b && a.start === b.start && a.end === b.end;
