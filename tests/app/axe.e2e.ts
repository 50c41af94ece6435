import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { firstSource, goTo, newProject, openSample, PAGES } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const THEMES = ['light', 'dark'] as const;

/** Each width and each theme once: rules of structure know no theme, and the colours are the same at every width. */
const LOOKS = [
	['wide', 'light'],
	['phone', 'dark']
] as const;

for (const [size, colorScheme] of LOOKS)
	test.describe(`${size}, ${colorScheme}`, () => {
		test.use({ viewport: WIDTHS[size], colorScheme });

		test('the pages outside a project have no violation', async ({ page }) => {
			for (const path of ['/', '/settings']) {
				await goTo(page, path);
				await axe(page, path);
			}
			await newProject(page, { name: 'Kept', codebooks: [] });
			await goTo(page, '/');
			await expect(page.getByRole('listitem')).toHaveCount(1);
			await axe(page, '/ with a project');
		});

		test('the pages of the sample have no violation', async ({ page }) => {
			test.slow();
			const root = await openSample(page);
			const addresses = [...PAGES.map((name) => root + name), await firstSource(page, root)];
			for (const address of addresses) {
				await goTo(page, address);
				await axe(page, address.replace(root, 'sample '));
				await noSidewaysScroll(page, address.replace(root, 'sample '));
			}
		});
	});

test.describe('empty, phone, dark', () => {
	test.use({ viewport: WIDTHS.phone, colorScheme: 'dark' });

	test('the pages of an empty project have no violation', async ({ page }) => {
		test.slow();
		const root = await newProject(page, { name: 'Empty', codebooks: [] });
		for (const path of PAGES) {
			await goTo(page, root + path);
			await axe(page, `empty ${path}`);
			await noSidewaysScroll(page, `empty ${path}`);
		}
	});
});

test('dialogs, menus and sheets have no violation when they are open', async ({ page }) => {
	test.slow();
	for (const colorScheme of THEMES) {
		await page.emulateMedia({ colorScheme });
		const root = await newProject(page, { name: `In ${colorScheme}`, codebooks: [] });
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog')).toBeVisible();
		await axe(page, `palette, ${colorScheme}`);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys of this page' })).toBeVisible();
		await axe(page, `keys, ${colorScheme}`);
		await page.setViewportSize(WIDTHS.phone);
		await goTo(page, root);
		await page.getByRole('button', { name: 'More' }).click();
		await expect(page.getByRole('navigation', { name: 'More' })).toBeVisible();
		await axe(page, `more, ${colorScheme}`);
		await page.setViewportSize(WIDTHS.wide);
		await goTo(page, '/');
		await page.getByRole('button', { name: 'New project' }).click();
		await expect(page.getByRole('dialog', { name: 'New project' })).toBeVisible();
		await axe(page, `new project, ${colorScheme}`);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: `Actions for In ${colorScheme}` }).click();
		await expect(page.getByRole('menu')).toBeVisible();
		await axe(page, `actions, ${colorScheme}`);
		await page.getByRole('menuitem', { name: 'Delete …' }).click();
		await expect(page.getByRole('dialog', { name: /^Delete/ })).toBeVisible();
		await axe(page, `delete, ${colorScheme}`);
	}
});

test('a page that does not exist has no violation', async ({ page, watched }) => {
	watched.allow(/404/);
	await page.goto('/nowhere');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await axe(page, 'not found');
});

/** A page may scroll down, and tables inside their own frame sideways, but never the page itself. */
async function noSidewaysScroll(page: Page, where: string): Promise<void> {
	const [wanted, given] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	expect.soft(wanted, `${where} fits its width`).toBeLessThanOrEqual(given);
}
