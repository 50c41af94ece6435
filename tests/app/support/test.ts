/** `test` as all browser tests use it: every page is watched, and a fault anywhere fails the test that was running. */
import { test as base, expect, type Page } from '@playwright/test';
import { watch, type Watch } from './watch.ts';

/** What no page says unless a value was shown that is none. */
const MADE_BY_MISTAKE = /\[object (Promise|Object)\]|\bNaN\b/;

/** The text on the screen; '' where a test has killed the page. */
const shownOn = (page: Page): Promise<string> =>
	page.evaluate(() => document.body?.innerText ?? '').catch(() => '');

type Fixtures = { watched: Watch };

export const test = base.extend<Fixtures>({
	watched: [
		async ({ context, baseURL }, use) => {
			const watched = await watch(context, new URL(baseURL!).origin);
			await use(watched);
			for (const page of context.pages()) expect(await shownOn(page)).not.toMatch(MADE_BY_MISTAKE);
			expect(watched.found(), 'nothing went wrong behind the scenes').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
