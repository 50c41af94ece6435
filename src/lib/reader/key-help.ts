/** The keys of the text for the sheet that `?` opens. Kept beside keys.ts, which gives them their meaning. */
import { reader } from '#i18n/reader.ts';
import type { PageKey } from '#lib/shell/page-keys.svelte.ts';

export const READER_KEYS: readonly PageKey[] = [
	{ keys: '← → ↑ ↓', does: reader.keyMove },
	{ keys: 'PageUp PageDown', does: reader.keyTurn },
	{ keys: 'Shift', does: reader.keyExtend },
	{ keys: 'E', does: reader.keyExpand },
	{ keys: 'Enter', does: reader.keyPalette },
	{ keys: 'Shift Enter', does: reader.keyMark },
	{ keys: '1 … 9', does: reader.keySlots },
	{ keys: '.', does: reader.keyRepeat },
	{ keys: 'N P', does: reader.keyNext },
	{ keys: 'V', does: reader.keyValence },
	{ keys: '[', does: reader.keyStart },
	{ keys: ']', does: reader.keyEnd },
	{ keys: 'Delete', does: reader.keyRemove },
	{ keys: 'Escape', does: reader.keyClear }
];
