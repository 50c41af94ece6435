/** Tables with a column for each code, whose cells say yes or no. */
import type { LeftRows } from './left-rows.ts';
import type { Row } from './place-rows.ts';
import { markedCode, type Use } from './uses.ts';

const YES = /^(true|yes|y|ya|ja|wahr|benar|x|✓|✔|1)$/i;
const NO = /^(false|no|n|tidak|nein|falsch|salah|0|-|)$/i;

/** Codes of the columns whose cell says yes. */
export function marked(
	{ line, source, cell }: Row,
	headers: readonly string[],
	uses: readonly Use[],
	left: LeftRows
): string[] {
	return uses.flatMap((use, c) => {
		if (use !== 'mark' || NO.test(cell(c))) return [];
		if (YES.test(cell(c))) return [markedCode(headers[c]!)];
		left.add('mark', line, `${headers[c]}: ${cell(c)}`, source);
		return [];
	});
}
