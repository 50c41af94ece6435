/** `node scripts/picture.mjs`: takes the picture of the README anew from the built app, as a newcomer sees the Jambi sample. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', '--disable-gpu']
});
const page = await browser.newPage({
	...{ viewport: { width: 1440, height: 900 }, locale: 'en-GB', serviceWorkers: 'block' }
});
await page.goto(await serve(4199, 20));
await page.getByRole('button', { name: /^Open the Jambi sample/ }).click();
await page.getByRole('link', { name: /^Read the crosstab/ }).click();
await page
	.getByRole('grid')
	.first()
	.getByRole('button', { name: /37\.5%/ })
	.click();
await page.locator('main aside li').nth(2).waitFor();
await page.getByText('depends on one reference').waitFor();
await page.getByRole('heading', { name: 'In words' }).waitFor();
await page.locator('[data-saved="saved"]').first().waitFor();
await page.getByText('Chart of the same numbers').first().waitFor();
await page.getByText('was opened as a new project').waitFor({ state: 'hidden' });
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'docs/images/crosstab.png', animations: 'disabled' });
await browser.close();
process.exit(0);
