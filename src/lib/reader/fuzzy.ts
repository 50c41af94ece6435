/**
 * Ranking of codes while somebody types: by name in both languages, by id and by the words that suggest a code. Letters of the
 * query must occur in order; beginnings of words count most.
 */
export type Candidate = {
	readonly id: string;
	/** Name in the reader's language first. */
	readonly names: readonly string[];
	readonly cues: readonly string[];
};

/** @returns a score, higher is better, or 0 for no match */
export function score(text: string, query: string): number {
	const t = fold(text);
	const q = fold(query);
	if (q === '') return 1;
	if (t === q) return 100;
	if (t.startsWith(q)) return 90;
	const at = t.indexOf(q);
	if (at >= 0) return /[\s\-(/]/.test(t[at - 1] ?? '') ? 80 : 60;
	const words = q.split(/\s+/);
	if (words.length > 1 && words.every((w) => t.includes(w))) return 50;
	if (initials(t).startsWith(q) && q.length > 1) return 45;
	return q.length > 1 && inOrder(t, q) ? 20 : 0;
}

/** Best first; equal ones keep the order they came in. `first` are ids to put on top of their equals (recent codes). */
export function rank<T extends Candidate>(
	candidates: readonly T[],
	query: string,
	first: readonly string[] = []
): T[] {
	const recent = (id: string) =>
		first.includes(id) ? (first.length - first.indexOf(id)) / 100 : 0;
	return candidates
		.map((candidate, i) => ({ candidate, i, points: points(candidate, query.trim()) }))
		.filter((row) => row.points > 0)
		.sort(
			(a, b) => b.points + recent(b.candidate.id) - a.points - recent(a.candidate.id) || a.i - b.i
		)
		.map((row) => row.candidate);
}

function points({ id, names, cues }: Candidate, query: string): number {
	let best = 0;
	names.forEach((name, i) => (best = Math.max(best, score(name, query) - (i > 0 ? 5 : 0))));
	if (query.length > 1) {
		if (fold(id).includes(fold(query))) best = Math.max(best, 30);
		for (const cue of cues) best = Math.max(best, score(cue, query) >= 60 ? 25 : 0);
	}
	return best;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const initials = (text: string) => text.replace(/(\p{L})[\p{L}\p{N}]*[^\p{L}\p{N}]*/gu, '$1');

/** Letters in order, and not scattered over more than four times the query's length. */
function inOrder(text: string, query: string): boolean {
	let at = text.indexOf(query[0]!);
	const from = at;
	for (const letter of query.slice(1)) {
		if (at < 0) return false;
		at = text.indexOf(letter, at + 1);
	}
	return at >= 0 && at - from < query.length * 4;
}
