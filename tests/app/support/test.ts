/** `test` as all browser tests use it: every page is watched, and a fault anywhere fails the test that was running. */
import { test as base, expect } from '@playwright/test';
import { watch, type Watch } from './watch.ts';

type Fixtures = { watched: Watch };

export const test = base.extend<Fixtures>({
	watched: [
		async ({ context, baseURL }, use) => {
			const watched = await watch(context, new URL(baseURL!).origin);
			await use(watched);
			expect(watched.found(), 'nothing went wrong behind the scenes').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
