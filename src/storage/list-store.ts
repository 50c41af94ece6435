/** A ChangeStore over any place that can list its changes and append to them. Calls on one store run one after the other. */
import { byStamp } from '#core/log/apply.ts';
import type { Change } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import type { ChangeStore } from '#core/model/ports.ts';
import { headOf } from './head.ts';
import type { Place } from './place.ts';
import { queue } from './queue.ts';
import { isFollowedBy } from './snapshot-use.ts';

const NONE = new Map<string, never>();

export function listStore(place: Place): ChangeStore {
	const inTurn = queue();
	const log = () => inTurn(() => place.log());
	const alone = <T>(work: (log: readonly Change[]) => Promise<T>) =>
		inTurn(() => place.locked(async () => work(await place.log())));
	const text = async (hash: string): Promise<string> => {
		const found = await inTurn(() => place.text(hash));
		if (found === undefined) throw new SimpulError('text.missing', { hash });
		return found;
	};
	return {
		async open() {
			const all = await log();
			const snapshot = place.kept ?? null;
			const tail = snapshot ? all.slice(snapshot.seq) : all;
			return snapshot && isFollowedBy(snapshot, tail)
				? { snapshot, tail, seq: all.length }
				: { snapshot: null, tail: all.slice(), seq: all.length };
		},
		commit: (seq, make) =>
			alone(async (all) => {
				if (seq > all.length) throw new SimpulError('store.replaced');
				const newer = all.slice(seq);
				const made = make(newer);
				if (made === null) return { seq: all.length, newer };
				if (all.some((change) => change.at === made.change.at))
					throw new SimpulError('store.stamp-taken', { at: made.change.at });
				const { change, texts = NONE, files = NONE } = made;
				await place.append({ changes: [change], texts, files });
				return { seq: all.length + 1, newer };
			}),
		merge: (changes, texts, files = NONE) =>
			alone(async (all) => {
				const unknown = notIn(all, changes);
				if (unknown.length + texts.size + files.size > 0)
					await place.append({ changes: unknown, texts, files });
				return all.length + unknown.length;
			}),
		onForeign: (tell) => place.watch(tell, inTurn),
		async since(seq) {
			const all = await log();
			return { changes: all.slice(seq), seq: all.length };
		},
		change: async (at) => (await log()).find((change) => change.at === at),
		heads: async () => (await log()).map(headOf).sort(byStamp),
		text,
		texts: (hashes) => Promise.all(hashes.map(text)),
		file: (hash) => inTurn(() => place.file(hash)),
		files: async () => (await inTurn(() => place.files())).toSorted(),
		async keep(snapshot) {
			const seq = place.kept?.seq ?? -1;
			if (place.kept !== undefined && snapshot.seq >= seq) place.kept = snapshot;
		},
		close: () => inTurn(() => place.close())
	};
}

/** The changes whose stamps are not here yet, each once. */
function notIn(all: readonly Change[], changes: readonly Change[]): Change[] {
	const known = new Set(all.map((change) => change.at));
	return changes.filter(({ at }) => !known.has(at) && known.add(at));
}
