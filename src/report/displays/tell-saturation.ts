/** New codes per source in words and rows; the curve is drawn in draw-saturation.ts. */
import type { Run, Saturation } from '#core/displays/saturation.ts';
import { displays } from '#i18n/displays.ts';
import { formatList } from '#i18n/format.ts';
import { drawSaturation } from './draw-saturation.ts';
import { opening, rowMark, table, type ToldDisplay, type Tongue } from './told.ts';

const { saturation: said } = displays;

export function tellSaturation(value: Saturation, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say, number } = tongue;
	const { steps, random, spec, runs } = value;
	const order = said.orders[spec.order]!;
	const head = [
		...[said.place, displays.source, said.codes, said.fresh, said.cumulative],
		...[said.meanHead, said.low, said.high, said.which]
	];
	const body = steps.map((step, i) => [
		...[number(i + 1), step.label, number(step.codes), number(step.fresh.length)],
		...[number(step.cumulative), number(random.mean[i]!, 1)],
		...[number(random.low[i]!), number(random.high[i]!)],
		step.fresh.map(({ label }) => label).join('; ')
	]);
	const runRows = runs.map((run) => [
		runName(run),
		`${number(run.fresh)} / ${number(value.base!)}`
	]);
	return {
		sentence: say(said.sentence, steps.at(-1)!.cumulative, steps.length, say(order)),
		notes: [...guestNotes(value, tongue), say(said.random, spec.runs, spec.seed), say(said.caveat)],
		pictures: [
			{
				...{ id: 'curve', title: say(displays.all) },
				draw: (width) => drawSaturation(value, tongue, width)
			}
		],
		tables: [
			opening(
				table(
					say(displays.all),
					head.map((one) => say(one)),
					body
				),
				steps.map(({ source, label, fresh }) =>
					rowMark(
						source,
						[label],
						fresh.map(({ codings }) => codings)
					)
				)
			),
			...(runRows.length > 0
				? [table(say(said.run), [say(said.run), say(said.share)], runRows)]
				: [])
		]
	};
}

/** Sources of a run by number: "5–6". */
const runName = ({ from, to }: Run) => `${from + 1}–${to}`;

function guestNotes(value: Saturation, { say, locale }: Tongue): string[] {
	const { base, spec, reached, uncoded, steps } = value;
	const left =
		uncoded.length > 0
			? [
					say(
						said.uncoded,
						formatList(
							locale,
							uncoded.map(({ label }) => label)
						)
					)
				]
			: [];
	if (base === null) return [...left, say(said.few, steps.length, spec.base + spec.run)];
	const told = (run: Run | null, limit: string) =>
		run === null
			? say(said.never, limit)
			: say(said.reached, limit, `${say(displays.source)} ${runName(run)}`, run.fresh, base);
	return [
		...left,
		say(said.base, spec.base, base, spec.run),
		told(reached.five, say(said.atMost)),
		told(reached.none, say(said.zero))
	];
}
