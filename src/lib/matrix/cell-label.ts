/** A cell in one sentence, for those who hear it. */
import { matrix as words } from '#i18n/matrix-page.ts';
import { t } from '#lib/state/t.ts';
import type { CellView } from './cell-views.ts';

export function cellLabel({ name, count, answers, summaries }: CellView): string {
	const texts = summaries.map(({ text }) => text);
	return [
		`${name}: ${texts.length > 0 ? texts.join(' / ') : t(words.noSummary)}`,
		...(count === null ? [] : [t(words.passages, count), ...answers])
	].join(', ');
}
