/** A project file as what it would add to a project that is open: its changes, and the texts and files that they speak of. */
import { planJoin as plan, type JoinPlan } from '#core/exchange/join/plan-join.ts';
import type { Change } from '#core/log/change.ts';
import type { Package } from './layout.ts';
import { filesNamed, textsNamed } from './texts-named.ts';

export type JoinedPackage = JoinPlan & Pick<Package, 'texts' | 'files'>;

/** @throws SimpulError join.* */
export function planJoin(here: readonly Change[], theirs: Package, file: string): JoinedPackage {
	const planned = plan(here, theirs.changes, (hash) => theirs.texts.get(hash), file);
	return {
		...planned,
		texts: only(theirs.texts, textsNamed(planned.added)),
		files: only(theirs.files, filesNamed(planned.added))
	};
}

const only = <T>(all: ReadonlyMap<string, T>, named: { has(hash: string): boolean }) =>
	new Map([...all].filter(([hash]) => named.has(hash)));
