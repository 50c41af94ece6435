/** Whether a number is to be marked: its percent stands on fewer than ten, its rate on fewer than 300 words (B7). */
import type { Panel } from '#core/tables/panel.ts';
import { FEW_WORDS, SMALL_BASE } from '#core/tables/warnings.ts';

export function isSmall({ percent, bases }: Panel, row: number, column: number): boolean {
	if (percent === null || bases.per === 'none') return false;
	const at = bases.per === 'row' ? row : bases.per === 'column' ? column : 0;
	return (bases.values[at] ?? 0) < (bases.of === 'words' ? FEW_WORDS : SMALL_BASE);
}
