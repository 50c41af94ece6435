/**
 * Two logs of one project: what one has that the other lacks. Both began with the same change; what came after is the work of two
 * people, and any order of arrival gives the same project (L1). Numbered rules: docs/spec/log.md.
 */
import { SimpulError } from '../model/error.ts';
import { sameJson, type Json } from '../model/json.ts';
import type { Change } from './change.ts';
import type { Stamp } from './stamp.ts';

/**
 * @param file  what holds `theirs`, for messages
 * @returns the changes of `theirs` that are not here, each once, as they are (L15)
 * @throws SimpulError join.other-project {file} (L16), join.clash {file, at}: two different changes have one stamp (L17)
 */
export function joined(
	here: readonly Change[],
	theirs: readonly Change[],
	file: string
): readonly Change[] {
	const [ours, other] = [beginning(here), beginning(theirs)];
	if (!ours || !other || !same(ours, other)) throw new SimpulError('join.other-project', { file });
	return notHere(here, theirs, file);
}

/** The same for changes that are known to be of this project. @throws SimpulError join.clash {file, at} */
export function notHere(
	here: readonly Change[],
	theirs: readonly Change[],
	file: string
): readonly Change[] {
	const known = new Map<Stamp, Change>(here.map((change) => [change.at, change]));
	return theirs.filter((change) => {
		const mine = known.get(change.at);
		if (mine && !same(mine, change)) throw new SimpulError('join.clash', { file, at: change.at });
		known.set(change.at, change);
		return !mine;
	});
}

/** The change that made the project; the first of them in stamp order. */
function beginning(log: readonly Change[]): Change | undefined {
	let first: Change | undefined;
	for (const change of log)
		if ((!first || change.at < first.at) && makesProject(change)) first = change;
	return first;
}

const makesProject = ({ ops }: Change) => ops.some((op) => op.t === 'meta' && 'create' in op);

const same = (a: Change, b: Change) => sameJson(a as unknown as Json, b as unknown as Json);
