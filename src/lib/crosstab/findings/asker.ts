/** Who computes findings, as the page asks: in the program a worker, so that the page never waits. */
import type { Sensitivity } from '#core/findings/sensitivity.ts';
import type { Silence } from '#core/findings/silence.ts';
import type { Summary } from '#core/findings/summary.ts';
import type { Uncertainty } from '#core/findings/uncertainty.ts';
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import type { TableSpec } from '#core/tables/spec.ts';
import type { ExactTest } from '#report/findings/tell-uncertainty.ts';

export type Asked = {
	readonly project: Project;
	readonly spec: TableSpec;
	/** By hash; null where none is needed. */
	readonly texts: ReadonlyMap<string, string> | null;
	readonly lang: Lang;
};

export type Asker = {
	readonly words: (asked: Asked) => Promise<Summary>;
	readonly sensitivity: (asked: Asked) => Promise<Sensitivity>;
	readonly silence: (asked: Asked) => Promise<Silence>;
	readonly uncertainty: (asked: Asked) => Promise<Uncertainty>;
	readonly exact: (asked: Asked) => Promise<ExactTest>;
	/** Ends what is under way. */
	readonly cancel: () => void;
};
