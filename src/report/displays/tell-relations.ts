/** Who deals with whom, as an arrow network and as a matrix; with layers one network for each. */
import type { Network, Relations } from '#core/displays/relations.ts';
import type { Tie } from '#core/displays/ties.ts';
import { displays } from '#i18n/displays.ts';
import { formatPercent } from '#i18n/format.ts';
import { drawRelations } from './draw-relations.ts';
import { barList } from './bar-list.ts';
import { heatGrid } from './heat-grid.ts';
import type { Scene } from './scene.ts';
import { levelText, toldText } from './tie-words.ts';
import { opening, rowMark, table, type Picture, type ToldDisplay, type Tongue } from './told.ts';

const { relations: said } = displays;

export function tellRelations(value: Relations, tongue: Tongue): Omit<ToldDisplay, 'title'> {
	const { say } = tongue;
	const names = namesOf(value, tongue);
	const network = (id: string, title: string, part: Network): Picture => ({
		...{ id, title },
		draw: (width) => drawRelations(value, part, names, tongue, width)
	});
	const layers = (value.layers ?? []).filter(({ ties }) => ties.length > 0);
	const title = (label: string, part: Network) =>
		`${label || say(displays.noValue)} · n = ${tongue.number(part.relations)}`;
	return {
		sentence: say(said.sentence, value.relations, value.sources),
		notes: [
			...numbersNote(value, tongue),
			...(value.inside.length > 0 ? [say(said.inside, value.inside.length)] : [])
		],
		pictures: [
			network('network', say(displays.network), value),
			{
				...{ id: 'matrix', title: say(said.matrix) },
				draw: (width) => drawMatrix(value, names, tongue, width)
			},
			...layers.map((layer) => network(`network:${layer.id}`, title(layer.label, layer), layer))
		],
		tables: [
			tieTable(say(displays.network), '', value.ties, names, tongue),
			...layers.map(({ id, label, ...layer }) =>
				tieTable(title(label, layer), `${id} `, layer.ties, names, tongue)
			),
			...holderTables(value, tongue)
		]
	};
}

const namesOf = ({ nodes }: Relations, { say }: Tongue) =>
	nodes.map(({ label }) => label || say(displays.noValue));

function numbersNote({ numbers }: Network, { say, locale, number }: Tongue): string[] {
	if (numbers.kind === 'refused') return [say(said.fewRelations, numbers.relations, numbers.least)];
	const [first] = numbers.centres;
	const leading = numbers.centres.filter(({ n }) => n === first?.n);
	const share = formatPercent(locale, 100 * numbers.reciprocity, 0);
	return [
		first
			? say(
					said.centres,
					numbers.centres.length,
					`${leading.map(({ label }) => label).join(', ')} (${number(first.n)})`
				)
			: say(said.noCentres),
		say(said.reciprocity, share, numbers.mutual, numbers.ties)
	];
}

function tieTable(
	caption: string,
	before: string,
	ties: readonly Tie[],
	names: readonly string[],
	tongue: Tongue
) {
	const { say, number } = tongue;
	const head = [
		...[said.from, said.to, displays.passages, said.median, said.range, said.withConflict],
		said.toldBy
	];
	const body = ties.map((tie) => [
		...[names[tie.from]!, names[tie.to]!, number(tie.n), levelText(tie, tongue)],
		tie.lowest === null ? '' : `${tie.lowest}–${tie.highest}`,
		...[number(tie.conflict), toldText(tie, names, tongue)]
	]);
	return opening(
		table(
			caption,
			head.map((one) => say(one)),
			body
		),
		ties.map((tie) => {
			const [from, to] = [names[tie.from]!, names[tie.to]!];
			return rowMark(`${before}${tie.from} ${tie.to}`, [`${from} → ${to}`], [tie.codings]);
		})
	);
}

function holderTables({ numbers }: Network, { say, number }: Tongue) {
	if (numbers.kind === 'refused') return [];
	const nobody = (label: string) => label || say(displays.nobody);
	return [
		opening(
			table(
				say(said.whoNames),
				[say(said.namer), say(said.centre), say(displays.passages)],
				numbers.namings.map(({ byLabel, holderLabel, n }) => [
					...[nobody(byLabel), holderLabel, number(n)]
				])
			),
			numbers.namings.map(({ by, byLabel, holder, holderLabel, codings }) =>
				rowMark(`${by} ${holder}`, [nobody(byLabel), holderLabel], [codings])
			)
		)
	];
}

function drawMatrix(
	value: Relations,
	names: readonly string[],
	tongue: Tongue,
	width: number
): Scene {
	const { ties } = value;
	const most = Math.max(1, ...ties.map(({ n }) => n));
	const at = new Map(ties.map((tie) => [tie.from * names.length + tie.to, tie]));
	const label = (tie: Tie) =>
		`${names[tie.from]!} → ${names[tie.to]!}: ${tongue.number(tie.n)}; ${tongue.say(said.median)}: ${levelText(tie, tongue)}; ${toldText(tie, names, tongue)}`;
	const key = (tie: Tie) => `${value.nodes[tie.from]!.id} ${value.nodes[tie.to]!.id}`;
	const grid = heatGrid(
		{
			rows: names.map((name, i) => ({ label: `${i + 1} ${name}` })),
			heads: names.map((_, i) => String(i + 1)),
			above: false,
			cell: (row, column) => {
				const tie = at.get(row * names.length + column);
				if (!tie) return null;
				const share = 0.15 + (0.85 * tie.n) / most;
				const text = tongue.number(tie.n);
				return { key: key(tie), label: label(tie), codings: tie.codings, text, share };
			}
		},
		width
	);
	const bar = (tie: Tie) => ({
		...{ key: key(tie), label: `${names[tie.from]!} → ${names[tie.to]!}` },
		...{ value: tie.n, text: tongue.number(tie.n), codings: tie.codings }
	});
	return grid ?? barList(ties.map(bar), width);
}
