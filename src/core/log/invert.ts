import { sameJson, type Json } from '../model/json.ts';
import type { Project } from '../model/project.ts';
import type { Edit, Op, Step } from './change.ts';
import { recordOf } from './values.ts';

/** `kept` names the fields that someone has changed since ("table/id.field"): they stay, and the user is told. */
export type Inverse = { readonly ops: readonly Op[]; readonly kept: readonly string[] };

/**
 * Ops that take a change back, last first, for the fields that still hold the value it gave them. Taking back a creation only hides
 * the record. A field that the change set twice is followed back through both steps.
 */
export function invert(project: Project, change: Pick<Edit, 'ops'>): Inverse {
	const ops: Op[] = [];
	const kept: string[] = [];
	const restored = new Map<string, Json>();
	for (const op of change.ops.toReversed()) {
		const given: Readonly<Record<string, Step>> =
			'create' in op ? { alive: [false, true] } : op.set;
		const now = recordOf(project, op.t, op.id);
		const set: Record<string, Step> = {};
		for (const [field, [before, after]] of Object.entries(given)) {
			const name = `${op.t}/${op.id}.${field}`;
			const value = restored.has(name) ? restored.get(name)! : ((now?.[field] ?? null) as Json);
			if (sameJson(value, after)) {
				set[field] = [after, before];
				restored.set(name, before);
			} else kept.push(name);
		}
		if (Object.keys(set).length > 0) ops.push({ t: op.t, id: op.id, set });
	}
	return { ops, kept };
}
