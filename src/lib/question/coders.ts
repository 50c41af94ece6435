/** The coder filter: one of the filters of the table, with a menu of its own because it is asked so often. */
import type { Where } from '#core/facts/filter.ts';
import type { Project } from '#core/model/project.ts';

const isCoder = ({ dim, values }: Where) => dim.by === 'coder' && values.length === 1;

/** Id of the one coder the filters ask for, '' for all. */
export const coderIn = (where: readonly Where[]): string => where.find(isCoder)?.values[0] ?? '';

/** The same filters with another coder; '' = all coders. */
export function withCoder(where: readonly Where[], coder: string): Where[] {
	const others = where.filter((filter) => !isCoder(filter));
	return coder === '' ? others : [...others, { dim: { by: 'coder' }, values: [coder] }];
}

const memo = new WeakMap<Project['codings'], ReadonlySet<string>>();

/** Who has coded anything that stands; a coder named twice by the same codings is counted once. */
export function codersWithCodings({ codings }: Project): ReadonlySet<string> {
	const known = memo.get(codings);
	if (known) return known;
	const found = new Set<string>();
	for (const { coder, coders, alive } of codings.values()) {
		const used = new Set<number>();
		for (let i = 0; i < alive.length; i++) if (alive[i] === 1) used.add(coder[i]!);
		for (const i of used) found.add(coders[i]!);
	}
	memo.set(codings, found);
	return found;
}
