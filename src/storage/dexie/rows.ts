import { LOG_VERSION, type Change } from '#core/log/change.ts';
import { readChange } from '#core/log/upgrade.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Head } from '../head.ts';
import type { ChangeRow } from './database.ts';

export function rowOf({ at, by, kind, v, args, ops, undoes }: Change): ChangeRow {
	const row = { at, by, kind, v, args: JSON.stringify(args), ops: JSON.stringify(ops) };
	return undoes === undefined ? row : { ...row, undoes };
}

/** @throws SimpulError store.newer {at} for a row of a newer program, store.damaged {at} */
export function changeOf(row: ChangeRow): Change {
	try {
		const change = { ...headOfRow(row), v: row.v, ops: JSON.parse(row.ops) as Change['ops'] };
		// Rows of this version were checked when they came; older ones are brought up to date.
		return row.v === LOG_VERSION ? change : readChange(change);
	} catch (error) {
		if (error instanceof SimpulError)
			throw new SimpulError(error.code === 'log.newer' ? 'store.newer' : 'store.damaged', {
				...error.data,
				at: row.at
			});
		if (error instanceof SyntaxError) throw new SimpulError('store.damaged', { at: row.at });
		throw error;
	}
}

export function headOfRow({ at, by, kind, args, undoes }: ChangeRow): Head {
	const head = { at, by, kind, args: JSON.parse(args) as Change['args'] };
	return undoes === undefined ? head : { ...head, undoes };
}
