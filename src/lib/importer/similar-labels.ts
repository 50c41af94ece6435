/** Labels that look like slips of another one in the same file ("Pewawacara" beside "Pewawancara"). */
import { family } from '#core/text/label.ts';
import type { DraftLabel } from '#core/text/draft-turn.ts';

const SHORT = 5;
const LONG = 9;

/** @returns the more frequent label of the file that this one may be meant to be */
export function meant(label: DraftLabel, labels: readonly DraftLabel[]): DraftLabel | undefined {
	const { base, number } = family(label.key);
	if (base.length < SHORT) return undefined;
	return labels.find((other) => {
		const { base: like, number: n } = family(other.key);
		if (other.times <= label.times || n !== number || like === base) return false;
		return distance(base, like) <= (base.length < LONG ? 1 : 2);
	});
}

/** How many letters have to be put in, left out or replaced. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
