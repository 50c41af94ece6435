/** What an address names: a mark of a picture, or a row of the numbers below. */
import type { RowMark, ToldDisplay } from '#report/displays/told.ts';
import { ROWS, rowKey, type MarkName } from './page-query.ts';

/** Whatever the width, a picture has the same marks. */
const ANY = 680;

export function markOf(
	{ pictures, tables }: Pick<ToldDisplay, 'pictures' | 'tables'>,
	{ picture, key }: MarkName
): RowMark | undefined {
	if (picture === ROWS)
		return tables.flatMap(({ rows = [] }, i) =>
			rows.filter((row) => rowKey(i, row.key) === key)
		)[0];
	return pictures
		.find(({ id }) => id === picture)
		?.draw(ANY)
		.marks.find((mark) => mark.key === key);
}
