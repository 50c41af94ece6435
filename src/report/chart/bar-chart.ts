/**
 * What a bar chart shows, as plain values: the same printed numbers as the table, already in the reader's words.
 * A group is one comparison (the actors under one code) and carries its own n; all groups share one scale.
 */
export type Bar = {
	/** Names the cell behind the bar. */
	readonly key: string;
	readonly label: string;
	/** Null: there is nothing to measure, for instance no source from this actor. */
	readonly value: number | null;
	/** The number as the table prints it. */
	readonly text: string;
	/** CSS hex colour. */
	readonly colour: string;
	/** Stands on a small base: drawn hollow, and its text says so. */
	readonly small: boolean;
};

export type BarGroup = {
	readonly label: string;
	/** The base in words, "n = 8". */
	readonly note: string;
	/** Groups of one band (a layer) have the same names: where there is room they stand side by side. */
	readonly band: string;
	readonly bars: readonly Bar[];
};

export type BarChart = {
	readonly groups: readonly BarGroup[];
	/** A value of the scale in the reader's words. */
	readonly tick: (value: number) => string;
};
