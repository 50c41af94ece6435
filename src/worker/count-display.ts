/** Charts and matrices of large projects, counted where no page waits. */
import { display } from '#core/displays/display.ts';
import type { DisplaySpec } from '#core/displays/spec.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';

/** @param texts  by hash; empty unless displayNeedsTexts @throws SimpulError as core/displays/display.ts does */
export const countDisplay = (
	project: Project,
	spec: DisplaySpec,
	texts: Readonly<Record<string, string>>,
	lang: Lang
) => display(project, spec, (hash) => texts[hash], lang);
