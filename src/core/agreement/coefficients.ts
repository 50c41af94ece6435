/**
 * Coefficients of agreement on plain counts. Each returns null where it has no value: where chance alone would agree always, there
 * is nothing to be better than (F6).
 */

/**
 * Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37-46:
 * kappa = (po - pe) / (1 - pe), p. 40, with the coders' own marginals.
 * @param table  rows: what the one coder chose, columns: the other; square
 */
export function cohenKappa(table: readonly (readonly number[])[]): number | null {
	const rows = table.map((row) => sum(row));
	const columns = table.map((_, c) => sum(table.map((row) => row[c]!)));
	const n = sum(rows);
	if (n === 0 || rows.some((row, i) => row === n && columns[i] === n)) return null;
	const same = sum(table.map((row, i) => row[i]!));
	const byChance = sum(rows.map((row, i) => (row * columns[i]!) / n));
	return (same - byChance) / (n - byChance);
}

/** One or several units alike: how many coders chose each category. */
export type Values = { readonly counts: readonly number[]; readonly n: number };

/**
 * Krippendorff, K. (2004). Content Analysis (2nd ed.). Sage, pp. 221-230: alpha = 1 - Do / De for nominal data, any number of coders,
 * missing values. Units that fewer than two coders judged say nothing and are left out (p. 230).
 */
export function nominalAlpha(units: readonly Values[]): number | null {
	const totals: number[] = [];
	let unlike = 0;
	for (const { counts, n } of units) {
		const m = sum(counts);
		if (m < 2) continue;
		counts.forEach((count, c) => (totals[c] = (totals[c] ?? 0) + count * n));
		unlike += (n * (m * m - sum(counts.map((count) => count * count)))) / (m - 1);
	}
	const all = sum(totals);
	const byChance = totals.reduce((total, count) => total + count * (all - count), 0);
	return byChance === 0 ? null : 1 - ((all - 1) * unlike) / byChance;
}

/**
 * The share of pairs of coders who agree, averaged over units (Fleiss, J. L. (1971). Psychological Bulletin, 76(5), 378-382, p. 379);
 * with two coders the share of units on which they agree. 0-1, or null without units.
 */
export function meanAgreement(units: readonly Values[]): number | null {
	let n = 0;
	let agreed = 0;
	for (const one of units) {
		const m = sum(one.counts);
		if (m < 2) continue;
		n += one.n;
		agreed += (one.n * sum(one.counts.map((count) => count * (count - 1)))) / (m * (m - 1));
	}
	return n === 0 ? null : agreed / n;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
