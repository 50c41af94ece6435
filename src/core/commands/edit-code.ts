import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import type { Id } from '../model/records.ts';
import { codeFields, type CodeFields } from './code-fields.ts';
import { needCode } from './guards.ts';
import { edit, update } from './ops.ts';

export type EditCode = Partial<CodeFields> & { readonly id: Id };

/** Any field but its place (`moveCode`). `args.fields` names what was edited. */
export function editCode(project: Project, { id, ...args }: EditCode): Edit {
	const code = needCode(project, id);
	const ops = update('codes', code, codeFields(args));
	const fields = ops.flatMap((op) => ('set' in op ? Object.keys(op.set) : []));
	return edit('code.edit', { id, was: code.name, name: args.name, fields }, ops);
}
