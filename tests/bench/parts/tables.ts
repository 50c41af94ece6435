/**
 * A1-A6: the largest table there is (every actor by every code, parents included), for references, words and sources, whole, filtered
 * and after one more coding. The peers count all three in one go on rows that are cut and measured in words already; our side is the
 * program's own `crosstab`, once per unit, with totals, warnings and all that the page shows.
 */
import { crosstab } from '../../../src/core/tables/crosstab.ts';
import { ACTORS, CODERS, CODES, make, type Made } from '../data/made.ts';
import { explode } from '../data/exploded.ts';
import { cityName } from '../data/project.ts';
import { makeTexts } from '../data/texts.ts';
import { interleaved, median, ratio, timed } from '../measure.ts';
import { arquero } from '../peers/arquero.ts';
import { naive } from '../peers/naive.ts';
import { onePass } from '../peers/one-pass.ts';
import { differing, type Passing, type Peer } from '../peers/peer.ts';
import { sqlJs } from '../peers/sql-js.ts';
import type { Row } from '../report.ts';
import { afterOneMore } from './one-more.ts';
import { bytesPerCoding } from './memory.ts';
import { coders, Ours, UNITS } from './ours.ts';

export type Sizes = {
	readonly small: number;
	readonly middle: number;
	readonly large: number;
	readonly rounds: number;
};

export async function tables({ small, middle, large, rounds }: Sizes): Promise<Row[]> {
	const text = makeTexts();
	const rows: Row[] = [...(await correctness(small, text))];
	const ours = new Ours(make(middle), text);
	console.log('  cells compared');
	rows.push(...(await againstPeers(ours, text, rounds, true)));
	const big = new Ours(make(large), text);
	rows.push(...(await againstPeers(big, text, 1, false)));
	console.log('  times compared');
	rows.push(...growth(ours, big, rounds), ...filtered(big, rounds));
	rows.push(...afterOneMore(big, rounds), ...bytesPerCoding(large, text));
	return rows;
}

const everything: Passing = {
	actor: new Uint8Array(ACTORS).fill(1),
	coder: new Uint8Array(CODERS).fill(1)
};
const some = ({ city }: Made): Passing => ({
	actor: city.map((c) => (FILTERED.cities.includes(cityName(c)) ? 1 : 0)),
	coder: Uint8Array.from({ length: CODERS }, (_, c) => (c < FILTERED.coders ? 1 : 0))
});
const FILTERED = { cities: [0, 1, 2].map(cityName), coders: coders(5).length };

/** A6: every cell of both tables, at two sizes, against all three peers. */
async function correctness(codings: number, text: (source: number) => string): Promise<Row[]> {
	const made = make(codings);
	const ours = new Ours(made, text);
	const exploded = explode(made, text);
	let cells = 0;
	for (const peer of [naive(made, exploded), await sqlJs(made, exploded), arquero(made, exploded)])
		cells +=
			differing(ours.cells(), peer(everything)) + differing(ours.cells(true), peer(some(made)));
	return [
		{
			goal: 'A6',
			what: `cells that differ from naive, sql.js or arquero (${said(codings)})`,
			measured: cells,
			unit: 'cells',
			gate: 0
		}
	];
}

/** @param judged  whether its ratios are gates; at the largest size the peers are too slow for more than one round */
async function againstPeers(
	ours: Ours,
	text: (source: number) => string,
	rounds: number,
	judged: boolean
): Promise<Row[]> {
	const { made } = ours;
	const exploded = explode(made, text);
	const peers: Record<'naive' | 'sqlJs' | 'arquero', Peer> = {
		naive: naive(made, exploded),
		sqlJs: await sqlJs(made, exploded),
		arquero: arquero(made, exploded)
	};
	const t = interleaved(
		{
			ours: () => ours.count(),
			sum: onePass(ours.columns()),
			naive: () => peers.naive(everything),
			sqlJs: () => peers.sqlJs(everything),
			arquero: () => peers.arquero(everything)
		},
		rounds
	);
	const size = said(made.codings);
	const row = (what: string, measured: number, unit: Row['unit'], gate?: number): Row => ({
		...{ goal: 'A1', what, measured, unit },
		...(gate === undefined ? {} : judged ? { gate } : { net: gate })
	});
	return [
		row(
			`${ACTORS} x ${CODES}, ${size}: ours / naive objects and Map`,
			ratio(t.ours, t.naive),
			'x',
			1 / 25
		),
		row(`${ACTORS} x ${CODES}, ${size}: ours / sql.js`, ratio(t.ours, t.sqlJs), 'x', 1 / 50),
		row(`${ACTORS} x ${CODES}, ${size}: ours / arquero`, ratio(t.ours, t.arquero), 'x'),
		row(
			`${ACTORS} x ${CODES}, ${size}: ours / one pass over the same columns`,
			ratio(t.ours, t.sum),
			'x'
		),
		...(['ours', 'sum', 'naive', 'sqlJs', 'arquero'] as const).map((name) =>
			row(`${size}: ${name}`, median(t[name]), 'ms')
		)
	];
}

function growth(ours: Ours, big: Ours, rounds: number): Row[] {
	const t = interleaved({ ours: () => ours.count(), big: () => big.count() }, rounds);
	const size = said(big.made.codings);
	return [
		{
			goal: 'A2',
			what: `${size} / ${said(ours.made.codings)}`,
			measured: ratio(t.big, t.ours),
			unit: 'x',
			gate: (1.5 * big.made.codings) / ours.made.codings
		},
		{
			goal: 'A1',
			what: `${size}: ours, all three units, warm`,
			measured: median(t.big),
			unit: 'ms',
			net: 500
		},
		...UNITS.map((unit): Row => ({
			...{ goal: 'A1', what: `${size}: ours, ${unit}`, unit: 'ms' },
			measured: median(
				[1, 2, 3].map(() => timed(() => crosstab(big.project, big.spec(unit), big.texts)))
			)
		})),
		{ goal: '', what: `${size}: facts from nothing`, measured: big.factsTime, unit: 'ms' },
		{
			goal: '',
			what: `${size}: first count of words (finding the words of 50 million characters)`,
			measured: big.wordsTime,
			unit: 'ms'
		}
	];
}

function filtered(big: Ours, rounds: number): Row[] {
	const t = interleaved({ whole: () => big.count(), part: () => big.count(true) }, rounds);
	return [
		{
			goal: 'A3',
			what: `3 of 20 cities, 5 of 20 coders / all, ${said(big.made.codings)}`,
			measured: ratio(t.part, t.whole),
			unit: 'x',
			gate: 0.5
		},
		{ goal: 'A3', what: 'the same', measured: median(t.part), unit: 'ms', net: 250 }
	];
}

const said = (codings: number) => `${codings / 1000}k`;
