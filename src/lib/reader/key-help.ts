/** The keys of the text for the sheet that `?` opens, which loads them. Kept beside keys.ts, which gives them their meaning. */
import { noting } from '#i18n/noting.ts';
import { hands } from '#i18n/coding-hands.ts';
import { readerKeys as words } from '#i18n/reader-keys.ts';
import type { PageKey } from '#lib/shell/page-keys.svelte.ts';

export const READER_KEYS: readonly PageKey[] = [
	{ keys: '← → ↑ ↓', does: words.move },
	{ keys: 'PageUp PageDown', does: words.turn },
	{ keys: 'Shift', does: words.extend },
	{ keys: 'E', does: hands.grow },
	{ keys: 'Shift E', does: hands.shrink },
	{ keys: 'Enter', does: words.palette },
	{ keys: 'Shift Enter', does: words.mark },
	{ keys: 'Space', does: words.markSpace },
	{ keys: 'Alt Enter', does: words.goOn },
	{ keys: '1 … 9', does: words.slots },
	{ keys: '1 … 9', does: words.pinOn },
	{ keys: '.', does: words.repeat },
	{ keys: '>', does: hands.onward },
	{ keys: 'T', does: hands.turn },
	{ keys: 'Shift T', does: hands.speaker },
	{ keys: 'N P', does: words.next },
	{ keys: 'V', does: words.valence },
	{ keys: 'C', does: hands.recode },
	{ keys: 'S', does: hands.split },
	{ keys: 'M', does: hands.merge },
	{ keys: '[', does: words.start },
	{ keys: ']', does: words.end },
	{ keys: 'Delete', does: words.remove },
	{ keys: 'Alt M', does: noting.keyMemo },
	{ keys: 'Escape', does: words.clear },
	{ keys: 'G', does: hands.jump },
	{ keys: 'Ctrl Shift C', does: hands.copy },
	{ keys: 'L', does: hands.list },
	{ keys: 'Ctrl P', does: hands.print },
	{ keys: 'X', does: hands.menu }
];
