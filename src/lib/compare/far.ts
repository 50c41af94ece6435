/** What the page has done elsewhere: only the route knows the worker and the addresses. */
import type { Counted } from '#core/compare/count-settings.ts';
import type { Grid } from '#core/compare/foreign-table.ts';
import type { Project } from '#core/model/project.ts';
import type { TableSpec } from '#core/tables/spec.ts';

export type Far = {
	/** @param given  the bytes of a file, or pasted text */
	readonly readGrid: (name: string, given: Uint8Array | string) => Promise<Grid>;
	readonly count: (
		project: Project,
		spec: TableSpec,
		texts: Readonly<Record<string, string>>
	) => Promise<readonly Counted[]>;
};
export type Links = {
	readonly crosstab: (table: string) => string;
	/** A passage in its transcript; offsets in UTF-16 units. */
	readonly passage: (source: string, start: number, end: number) => string;
};
