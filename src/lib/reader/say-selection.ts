import { reader } from '#i18n/reader.ts';
import { t } from '#lib/state/t.ts';
import type { Reading } from './page/reading.ts';

/** The selected words as a screen reader should say them, or ''. */
export const saySelection = ({ desk }: Reading): string =>
	desk.span ? t(reader.selected, desk.words(desk.span)) : '';
