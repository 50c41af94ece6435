/**
 * What the chi-square family says of a table of counts. Whether it may be said of passages is another question: they are nested in
 * speakers, see findings/uncertainty.ts.
 */
import { chiSquareTail } from './chi-square-tail.ts';
import { filled, type Filled } from './filled.ts';
import { columnSums, needTable, rowSums, sum, type Table } from './need-counts.ts';
import { tooFew, type TooFew } from './refusal.ts';

export type ChiSquare = Filled & {
	readonly kind: 'chi-square';
	readonly n: number;
	readonly df: number;
	readonly x2: number;
	readonly p: number;
	/** Likelihood ratio. */
	readonly g2: number;
	readonly g2P: number;
	/** With Yates's correction; 2 x 2 tables only. */
	readonly yates: { readonly x2: number; readonly p: number } | null;
	/** These three by the rows and columns of `table`, that is without empty ones. */
	readonly expected: Table;
	readonly residuals: Table;
	/** Adjusted (standardised) residuals: about normal with spread 1 if rows and columns were independent. */
	readonly adjusted: Table;
	readonly phi: number;
	readonly cramersV: number;
	readonly contingencyC: number;
	readonly tschuprowT: number;
	readonly cells: number;
	readonly expectedBelow5: number;
	readonly expectedBelow1: number;
	readonly leastExpected: number;
	readonly greatestExpected: number;
};

/**
 * X2 = sum of (observed - expected)^2 / expected, G2 = 2 sum of observed ln(observed / expected), expected = row x column / n.
 * Empty rows and columns are left out first.
 * Sources: Pearson, K. (1900). Philosophical Magazine, 50, 157-175; Yates, F. (1934). Supplement to JRSS, 1, 217-235; Haberman,
 * S. J. (1973). Biometrics, 29, 205-220 (adjusted residuals); Cramér, H. (1946). Mathematical Methods of Statistics; Tschuprow, A. A.
 * (1939). Principles of the Mathematical Theory of Correlation.
 * @throws SimpulError stats.bad-counts
 */
export function chiSquare(given: Table): ChiSquare | TooFew {
	const whole = filled(needTable(given));
	const { table } = whole;
	const height = whole.rows.length;
	const width = whole.columns.length;
	if (height < 2) return tooFew('rows', height, 2);
	if (width < 2) return tooFew('columns', width, 2);
	const rows = rowSums(table);
	const columns = columnSums(table);
	const n = sum(rows);
	const expected = rows.map((row) => columns.map((column) => (row * column) / n));
	const each = (f: (observed: number, wanted: number, r: number, c: number) => number): Table =>
		table.map((row, r) => row.map((observed, c) => f(observed, expected[r]![c]!, r, c)));
	const total = (values: Table) => sum(values.map(sum));
	const x2 = total(each((o, e) => (o - e) ** 2 / e));
	const g2 = Math.max(0, 2 * total(each((o, e) => (o === 0 ? 0 : o * Math.log(o / e)))));
	const df = (height - 1) * (width - 1);
	const wanted = expected.flat();
	return {
		kind: 'chi-square',
		...whole,
		...{ n, df, x2, p: chiSquareTail(x2, df), g2, g2P: chiSquareTail(g2, df) },
		yates: height === 2 && width === 2 ? yates(table, expected) : null,
		expected,
		residuals: each((o, e) => (o - e) / Math.sqrt(e)),
		adjusted: each(
			(o, e, r, c) => (o - e) / Math.sqrt(e * (1 - rows[r]! / n) * (1 - columns[c]! / n))
		),
		...strength(x2, n, height, width),
		cells: wanted.length,
		expectedBelow5: wanted.filter((e) => e < 5).length,
		expectedBelow1: wanted.filter((e) => e < 1).length,
		leastExpected: (Math.min(...rows) * Math.min(...columns)) / n,
		greatestExpected: (Math.max(...rows) * Math.max(...columns)) / n
	};
}

/** The correction of a half is never more than the difference that it corrects. */
function yates(table: Table, expected: Table) {
	const apart = Math.abs(table[0]![0]! - expected[0]![0]!);
	const corrected = (apart - Math.min(0.5, apart)) ** 2;
	const x2 = sum(expected.flat().map((e) => corrected / e));
	return { x2, p: chiSquareTail(x2, 1) };
}

function strength(x2: number, n: number, height: number, width: number) {
	const phi = Math.sqrt(x2 / n);
	return {
		phi,
		cramersV: Math.sqrt(x2 / (n * (Math.min(height, width) - 1))),
		contingencyC: Math.sqrt(x2 / (x2 + n)),
		tschuprowT: Math.sqrt(x2 / (n * Math.sqrt((height - 1) * (width - 1))))
	};
}
