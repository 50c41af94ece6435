/** The findings of a table, each computed when it is asked for: what they need comes in as one plain value. */
import type { Project } from '#core/model/project.ts';
import type { Lang } from '#core/model/records.ts';
import { crosstab } from '#core/tables/crosstab.ts';
import type { TableSpec } from '#core/tables/spec.ts';

export type Asked = {
	readonly project: Project;
	readonly spec: TableSpec;
	/** By hash; null = not at hand. */
	readonly texts: ReadonlyMap<string, string> | null;
	readonly lang: Lang;
};

const read = ({ texts }: Asked) => texts && ((hash: string) => texts.get(hash));
const count = (asked: Asked) =>
	crosstab(asked.project, asked.spec, read(asked) ?? undefined, asked.lang);

export async function findWords(asked: Asked) {
	const { summary } = await import('#core/findings/summary.ts');
	return summary(asked.project, asked.spec, read(asked), asked.lang);
}

export async function findSensitivity(asked: Asked) {
	const { sensitivity } = await import('#core/findings/sensitivity.ts');
	return sensitivity(asked.project, asked.spec, read(asked), asked.lang);
}

export async function findSilence({ project, spec, lang }: Asked) {
	const { silence } = await import('#core/findings/silence.ts');
	return silence(project, spec, lang);
}

export async function findUncertainty(asked: Asked) {
	const { uncertainty } = await import('#core/findings/uncertainty.ts');
	return uncertainty(asked.project, asked.spec, count(asked), asked.lang);
}

/** May take seconds. */
export async function findExact(asked: Asked) {
	const { exactTest } = await import('#core/findings/uncertainty.ts');
	return exactTest(count(asked), asked.spec.unit);
}
