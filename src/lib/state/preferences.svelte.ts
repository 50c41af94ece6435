/** Preferences of this person on this device: the only thing kept outside the log. */
import { LOCALES, type Locale } from '#i18n/message.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Me = { readonly id: string; readonly name: string };

const KEY = 'simpul.preferences';
type Keys = { readonly [action: string]: string };
type Kept = { locale?: Locale; theme?: Theme; device?: string; me?: Me; keys?: Keys };

class Preferences {
	locale = $state<Locale>('en');
	theme = $state<Theme>('system');
	/** Who codes on this device: becomes a coder in each project they change. */
	me = $state.raw<Me>({ id: '', name: '' });
	/** Keys that were changed, by what they do. Which actions there are is known where the keys are used. */
	keys = $state.raw<Keys>({});
	/** Names this browser in the stamps of changes. */
	device = '';

	/** Reads what was kept; a first visit takes the browser's language. */
	load(storage: Storage, languages: readonly string[]): void {
		const kept = read(storage);
		this.locale =
			LOCALES.find((l) => l === kept.locale) ??
			(languages.some((l) => /^(id|ms)\b/i.test(l)) ? 'id' : 'en');
		this.theme = kept.theme ?? 'system';
		this.device = kept.device ?? randomName(8);
		this.me = kept.me ?? { id: `coder-${randomName(8)}`, name: '' };
		this.keys = textsOf(kept.keys);
		this.keep(storage);
	}

	keep(storage: Storage): void {
		const { locale, theme, device, me, keys } = this;
		const kept: Kept = { locale, theme, device, me, keys };
		storage.setItem(KEY, JSON.stringify(kept));
	}
}

function read(storage: Storage): Kept {
	try {
		return JSON.parse(storage.getItem(KEY) ?? '{}') as Kept;
	} catch {
		return {}; // damaged preferences are no reason not to start: the defaults do
	}
}

/** Whatever else was kept under this name is no key. */
const textsOf = (kept: unknown): Keys =>
	typeof kept === 'object' && kept !== null
		? Object.fromEntries(Object.entries(kept).filter(([, key]) => typeof key === 'string'))
		: {};

/** A name of n characters [0-9a-z], for devices and records. */
export function randomName(n: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(n));
	return Array.from(bytes, (b) => (b % 36).toString(36)).join('');
}

export const preferences = new Preferences();
