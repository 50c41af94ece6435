import type { Edit } from '../log/change.ts';
import type { Project } from '../model/project.ts';
import { create, edit, update } from './ops.ts';

export type SetReporting = {
	/** The item of the checklist (`coreq-10`). */
	readonly item: string;
	readonly text: string;
	/** The item in words, for the history page. */
	readonly name?: string;
};

/** What is answered to an item of a reporting checklist; '' takes the answer away. */
export function setReporting(project: Project, { item, text, name }: SetReporting): Edit {
	const known = project.reporting.get(item);
	const fields = { text: text.trim() };
	const alive = fields.text !== '';
	const made = alive ? [create('reporting', item, fields)] : [];
	const ops = known ? update('reporting', known, alive ? { ...fields, alive } : { alive }) : made;
	return edit('reporting.set', { item, ...(name === undefined ? {} : { name }) }, ops);
}
