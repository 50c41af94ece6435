/** Everything is drawn in the browser, from data that never leave it. */
import { preferences } from '#lib/state/preferences.svelte.ts';

export const ssr = false;
export const prerender = false;
export const trailingSlash = 'never';

preferences.load(localStorage, navigator.languages);
