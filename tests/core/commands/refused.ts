/** Runs a command that must be refused, and holds it to rule L6: the project it was given is as it was. */
import { expect } from 'vitest';
import type { Edit } from '#core/log/change.ts';
import { SimpulError } from '#core/model/error.ts';
import type { Project } from '#core/model/project.ts';
import { dump } from '../log/start.ts';

export function refused(
	project: Project,
	command: (project: Project) => unknown,
	code: string,
	data: object = {}
): void {
	const before = structuredClone(dump(project));
	let error: unknown;
	try {
		command(project);
	} catch (thrown) {
		error = thrown;
	}
	expect(error).toBeInstanceOf(SimpulError);
	expect((error as SimpulError).code).toBe(code);
	expect((error as SimpulError).data).toEqual(data);
	expect(dump(project)).toEqual(before);
}

/** The fields that an edit gives new values, as "table/id.field". */
export const touched = (edit: Edit): string[] =>
	edit.ops.flatMap((op) =>
		'create' in op
			? [`${op.t}/${op.id}`]
			: Object.keys(op.set).map((field) => `${op.t}/${op.id}.${field}`)
	);
