/** The keys of the text for the sheet that `?` opens, which loads them: as a list to read, and as a table to change them in. */
import { changeKeys } from '#i18n/change-keys.ts';
import type { Message } from '#i18n/message.ts';
import { noting } from '#i18n/noting.ts';
import { hands } from '#i18n/coding-hands.ts';
import { readerKeys as words } from '#i18n/reader-keys.ts';
import { spoken } from '#i18n/spoken.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { t } from '#lib/state/t.ts';
import type { KeySheet, KeyTable, PageKey } from '#lib/shell/page-keys.svelte.ts';
import { chordOf, sayChord } from './chord.ts';
import { refusal, withKey, type Refusal } from './hands/change-keys.ts';
import { KEYS, type KeyName } from './keys.ts';
import { keyOf, myKeys } from './my-keys.ts';

const DOES: { readonly [name in KeyName]: Message } = {
	'word-back': words.wordBack,
	'word-on': words.wordOn,
	'sentence-back': words.sentenceBack,
	'sentence-on': words.sentenceOn,
	'turn-back': words.turnBack,
	'turn-on': words.turnOn,
	grow: hands.grow,
	shrink: hands.shrink,
	palette: words.palette,
	repeat: words.repeat,
	onward: hands.onward,
	turn: hands.turn,
	speaker: hands.speaker,
	next: words.next,
	previous: words.previous,
	valence: words.valence,
	enables: words.enables,
	hinders: words.hinders,
	mixed: words.mixed,
	neutral: words.neutral,
	about: words.about,
	holder: words.holder,
	relation: words.relation,
	recode: hands.recode,
	split: hands.split,
	merge: hands.merge,
	spoken: spoken.give,
	'start-out': words.startOut,
	'start-in': words.startIn,
	'end-out': words.endOut,
	'end-in': words.endIn,
	remove: words.remove,
	jump: hands.jump,
	copy: hands.copy,
	list: hands.list,
	print: hands.print,
	menu: hands.menu
};
const NAMES = Object.keys(KEYS) as KeyName[];
const isName = (id: string): id is KeyName => id in KEYS;

/** Keys that are the same for everybody. */
const FIXED: readonly PageKey[] = [
	{ keys: 'Shift', does: words.extend },
	{ keys: '1 … 9', does: words.slots },
	{ keys: '1 … 9', does: words.pinOn },
	{ keys: 'Shift Enter', does: words.mark },
	{ keys: 'Space', does: words.markSpace },
	{ keys: 'Alt Enter', does: words.goOn },
	{ keys: 'Alt M', does: noting.keyMemo },
	{ keys: 'Escape', does: words.clear }
];

const rows = () => NAMES.map((name) => ({ keys: keyOf(name), does: DOES[name] }));

function told(refused: Refusal, chord: string): string {
	const key = sayChord(chord);
	if (refused.why === 'taken') return t(changeKeys.taken, key, t(DOES[refused.other]));
	return t(changeKeys[refused.why], key);
}

function give(id: string, chord: string): string {
	if (!isName(id)) return '';
	const refused = refusal(myKeys(), id, chord);
	if (refused) return told(refused, chord);
	keep(withKey(preferences.keys, id, chord));
	return '';
}

function keep(keys: { readonly [name: string]: string }): void {
	preferences.keys = keys;
	preferences.keep(localStorage);
}

const table: KeyTable = {
	rows: () =>
		NAMES.map((id) => ({
			...{ id, does: DOES[id], keys: keyOf(id) },
			changed: myKeys()[id] !== KEYS[id]
		})),
	give: (id, press) => give(id, chordOf(press)),
	reset: (id) => (isName(id) ? give(id, KEYS[id]) : ''),
	resetAll: () => keep({})
};

export const READER_KEYS: KeySheet = { rows: () => [...rows(), ...FIXED], table };
