/** The question that the address asks. */
import type { Project } from '#core/model/project.ts';
import { parseSpec } from '#core/tables/spec-text.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import { usualSpec } from '#core/tables/ready.ts';
import { tried, type Tried } from '#lib/state/tried.ts';

/** @param text  of the address; '' = the usual table of this project */
export const askedSpec = (project: Project, text: string): Tried<TableSpec> =>
	tried(() => (text === '' ? usualSpec(project) : parseSpec(new URLSearchParams(text))));
