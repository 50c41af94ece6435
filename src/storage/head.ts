import type { Change } from '#core/log/change.ts';
import type { ChangeHead } from '#core/log/undoable.ts';

export type Head = ChangeHead & Pick<Change, 'args'>;

/** A change without its ops. */
export const headOf = ({ at, by, kind, args, undoes }: Change): Head =>
	undoes === undefined ? { at, by, kind, args } : { at, by, kind, args, undoes };
