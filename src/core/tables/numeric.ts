/** Whether a column of text is one of numbers, which stand better at its right edge. */
const NUMBER = /^(?:[\d–⚠]|n\/a|$)/;
const WORDY = /\p{L}{6,}/u;

/** @param column  not the first: that one has the labels */
export const isNumeric = (rows: readonly (readonly string[])[], column: number): boolean =>
	column > 0 &&
	rows.every((row) => NUMBER.test(row[column] ?? '') && !WORDY.test(row[column] ?? ''));
