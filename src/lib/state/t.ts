/** The reader's language in templates: every call reads the preference, so that a switch redraws what is shown. */
import * as format from '#i18n/format.ts';
import { translate, type Message } from '#i18n/message.ts';
import { preferences } from './preferences.svelte.ts';

export const t = <A extends readonly unknown[]>(message: Message<A>, ...facts: A): string =>
	translate(preferences.locale, message, ...facts);

export const number = (x: number, digits?: number) =>
	format.formatNumber(preferences.locale, x, digits);
export const percent = (x: number, digits?: number) =>
	format.formatPercent(preferences.locale, x, digits);
export const date = (iso: string) => format.formatDate(preferences.locale, iso);
export const time = (iso: string) => format.formatTime(preferences.locale, iso);
export const list = (items: readonly string[]) => format.formatList(preferences.locale, items);
export const bytes = (n: number) => format.formatBytes(preferences.locale, n);
