import type { Change } from '#core/log/change.ts';

/** The texts that a log speaks of, by hash, each with the name of its source. */
export function textsNamed(changes: readonly Change[]): Map<string, string> {
	const named = new Map<string, string>();
	for (const { ops } of changes)
		for (const op of ops) {
			if (op.t !== 'sources') continue;
			const text = 'create' in op ? op.create['text'] : op.set['text']?.[1];
			const name = 'create' in op ? op.create['name'] : undefined;
			if (typeof text === 'string') named.set(text, typeof name === 'string' ? name : op.id);
		}
	return named;
}

/** The original files that a log speaks of, by hash. */
export function filesNamed(changes: readonly Change[]): Set<string> {
	const named = new Set<string>();
	for (const { ops } of changes)
		for (const op of ops) {
			if (op.t !== 'sources' || !('create' in op)) continue;
			const original = op.create['original'];
			if (typeof original === 'string') named.add(original);
		}
	return named;
}
