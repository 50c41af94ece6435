/** What adding a theory codebook would bring to this project. */
import type { TheoryFramework } from '#core/frameworks/theory.ts';
import type { Project } from '#core/model/project.ts';
import { isShown } from '#core/model/visible.ts';

/** `adds` codes are new here, `returns` were deleted and would come back. */
export type FrameworkPreview = { readonly adds: number; readonly returns: number };

export function frameworkPreview(
	project: Project,
	{ codes }: Pick<TheoryFramework, 'codes'>
): FrameworkPreview {
	const known = codes.filter((code) => project.codes.has(code.id));
	return {
		adds: codes.length - known.length,
		returns: known.filter((code) => !isShown(project, code.id)).length
	};
}
