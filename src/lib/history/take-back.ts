/** Undo of any line, or doing it again: previewed and done by the same pure command, so that the preview cannot differ from the deed. */
import { takeBack } from '#core/commands/take-back.ts';
import type { Change } from '#core/log/change.ts';
import type { Op } from '#core/log/change.ts';
import type { Project } from '#core/model/project.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Line } from './history-lines.ts';

export type Offer = NonNullable<Line['offers']>;
export type Preview = {
	readonly ops: readonly Op[];
	/** Values that would return. */
	readonly values: number;
	/** Values that were changed since and stay. */
	readonly kept: number;
};

export function preview(project: Project, change: Change, kind: Offer['kind']): Preview {
	const { edit, kept } = takeBack(project, change, kind);
	const values = edit.ops.reduce((n, op) => n + ('set' in op ? Object.keys(op.set).length : 1), 0);
	return { ops: edit.ops, values, kept: kept.length };
}

/** @returns how many values stayed because they were changed since */
export async function carryOut(
	workspace: Workspace,
	change: Change,
	kind: Offer['kind']
): Promise<number> {
	let kept = 0;
	await workspace.run((project) => {
		const back = takeBack(project, change, kind);
		kept = back.kept.length;
		return back.edit;
	});
	return kept;
}
