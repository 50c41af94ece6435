/** Accessibility by axe: the rules of WCAG 2.0 to 2.2, levels A and AA. */
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);
/** The text of axe, of the version that its builder for Playwright was made for. */
const { source } = createRequire(resolve('@axe-core/playwright'))('axe-core') as { source: string };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, one line per element: rule, where, and the words of its check. */
export async function violations(page: Page): Promise<string[]> {
	// Half a megabyte, which the builder would give each page twice for every time it is asked.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
		// In the page itself: otherwise the results are put together in a second window, opened for it each time. It would matter
		// only to a page with frames of other origins.
		.setLegacyMode()
		// Otherwise every element that passed a rule is described too, which takes most of the time on a long page.
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, any, all, none }) => {
			const why = [...any, ...all, ...none].map((check) => check.message).join('; ');
			return `${id} at ${target.join(' ')}: ${why}`;
		})
	);
}

/** @param where  named in the message when something is found */
export async function axe(page: Page, where = page.url()): Promise<void> {
	expect.soft(await violations(page), where).toEqual([]);
}
