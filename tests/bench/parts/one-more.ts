/** A4: a coder applies one more code, and the table on the page follows. Both the change and the new table are in the time. */
import { isDeepStrictEqual } from 'node:util';
import { applyCode } from '../../../src/core/commands/apply-code.ts';
import { apply } from '../../../src/core/log/apply.ts';
import { crosstab } from '../../../src/core/tables/crosstab.ts';
import { liveCrosstab } from '../../../src/core/tables/live.ts';
import type { Project } from '../../../src/core/model/project.ts';
import { coderId, codeId, sourceId } from '../data/project.ts';
import { interleaved, median, ratio, timed } from '../measure.ts';
import type { Row } from '../report.ts';
import { UNITS, type Ours } from './ours.ts';

/** Changes in a round: one is too short to be measured alone. */
const IN_A_ROUND = 10;

export function afterOneMore(big: Ours, rounds: number): Row[] {
	const size = `${big.made.codings / 1000}k`;
	const rows = UNITS.map((unit): Row[] => {
		const live = liveCrosstab();
		const spec = big.spec(unit);
		let { project } = big;
		let n = 0;
		live(project, spec, big.texts);
		const more = () => {
			for (let i = 0; i < IN_A_ROUND; i++) {
				project = oneMore(project, n++);
				live(project, spec, big.texts);
			}
		};
		const t = interleaved({ full: () => crosstab(big.project, spec, big.texts), more }, rounds);
		const equal = isDeepStrictEqual(
			live(project, spec, big.texts),
			crosstab(project, spec, big.texts)
		);
		return [
			{
				goal: 'A4',
				what: `one more coding / full count, ${unit}, ${size}`,
				measured: ratio(t.more, t.full) / IN_A_ROUND,
				unit: 'x',
				gate: 1 / 50
			},
			{ goal: 'A4', what: `the same`, measured: median(t.more) / IN_A_ROUND, unit: 'ms', net: 5 },
			{
				goal: 'A4',
				what: `tables after ${n} more that differ from a full count`,
				measured: equal ? 0 : 1,
				unit: 'count',
				gate: 0
			}
		];
	});
	const { project } = big;
	const applying = median(Array.from({ length: 20 }, (_, n) => timed(() => oneMore(project, n))));
	return [
		...rows.flat(),
		{
			goal: '',
			what: `applying one coding to a project of ${size}`,
			measured: applying,
			unit: 'ms'
		}
	];
}

function oneMore(project: Project, n: number): Project {
	const start = 100 + ((n * 137) % 9000);
	const passage = { source: sourceId((n * 613) % 5000), start, end: start + 90 };
	return apply(
		project,
		applyCode(project, {
			ids: [`more${n}`],
			...passage,
			codes: [codeId(60 + (n % 100))],
			coder: coderId(1)
		})
	);
}
