/** One judge per operator (docs/spec/claims.md, K4). A judge sees one sheet: one table under one measure. */
import type { Expect } from '../model/claim-records.ts';
import type { Id } from '../model/records.ts';
import {
	judgeAtLeast,
	judgeAtMost,
	judgeDifference,
	judgeEqual,
	judgeNone,
	judgeRatio,
	judgeSame,
	judgeShare,
	judgeSome,
	judgeValue,
	type Sheets
} from './judge-number.ts';
import { judgeOrder, judgeTogether, larger, largest, ranked } from './judge-order.ts';
import { judgeMeanChange, judgeSeries, judgeTrend } from './judge-series.ts';
import { judged, type Outcome } from './outcome.ts';
import type { Sheet } from './sheet.ts';

/** @param sheets  the sheets of other tables that the claim names, under the same measure */
export function judge(expect: Expect, sheet: Sheet, sheets: Sheets): Outcome {
	switch (expect.op) {
		case 'largest':
			return judgeOrder(sheet, expect, largest(1));
		case 'smallest':
			return judgeOrder(sheet, expect, largest(-1));
		case 'together':
			return judgeTogether(sheet, expect);
		case 'larger':
			return judgeOrder(sheet, expect, larger(sheet, expect.than));
		case 'rank':
			return judgeOrder(sheet, expect, ranked(expect.place));
		case 'none':
			return judgeNone(sheet, expect);
		case 'some':
			return judgeSome(sheet, expect);
		case 'present':
		case 'absent':
			return judgeThere(sheet, expect.rows, expect.op);
		case 'equal':
			return judgeEqual(sheet, expect);
		case 'value':
			return judgeValue(sheet, expect);
		case 'at-least':
			return judgeAtLeast(sheet, expect);
		case 'at-most':
			return judgeAtMost(sheet, expect);
		case 'share':
			return judgeShare(sheet, expect);
		case 'trend':
			return judgeTrend(sheet, expect);
		case 'mean-change':
			return judgeMeanChange(sheet, expect);
		case 'difference':
			return judgeDifference(sheets, expect);
		case 'ratio':
			return judgeRatio(sheets, expect);
		case 'same':
			return judgeSame(sheets, expect);
		case 'all-at-least':
		case 'all-below':
			return judgeSeries(sheets, expect);
		case 'manual':
			return { code: 'needs-reader' };
	}
}

/** Whether the table has a row of whom somebody was heard. */
function judgeThere(sheet: Sheet, rows: readonly Id[], op: 'present' | 'absent'): Outcome {
	const isThere = (id: Id) => {
		const row = sheet.rows.indexOf(id);
		return row >= 0 && sheet.heard(row);
	};
	const against = rows.filter((id) => isThere(id) === (op === 'absent'));
	return judged(against.length === 0, [], { against });
}
