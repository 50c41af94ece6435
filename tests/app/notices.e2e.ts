/** Short messages keep off what is open (docs/spec/coding.md). */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { axe } from './support/axe.ts';
import { openProjectFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';

/** The sample with one change written twice: opening it leaves a message that stays until it is closed. */
function repeated(): Uint8Array {
	const parts = unzipSync(new Uint8Array(readFileSync('sample-transcripts/jambi.simpul')));
	const log = strFromU8(parts['changes.ndjson']!).trimEnd();
	return zipSync({ ...parts, 'changes.ndjson': strToU8(`${log}\n${log.split('\n').at(-1)!}\n`) });
}

/** Goes to the reader without loading the page anew, selects a few words there and opens the palette. */
async function openPalette(page: Page) {
	const root = await openProjectFile(page, repeated());
	await expect(message(page)).toBeVisible();
	await page.locator(`main a[href^="${root}/code/"]`).first().click();
	await expect(page.locator('.rd-text').nth(4)).toBeVisible();
	await page.evaluate(() => {
		const text = document.querySelectorAll('.rd-text')[3]!;
		getSelection()!.selectAllChildren(text);
	});
	const bar = page.getByRole('toolbar', { name: 'Selected words' });
	await bar.getByRole('button', { name: 'Code' }).first().click();
	const palette = page.getByRole('dialog', { name: 'Choose codes for this passage' });
	await expect(palette).toBeVisible();
	return palette;
}

const message = (page: Page) => page.getByRole('region', { name: 'Messages' }).getByRole('alert');

/** Names of visible controls of the palette in whose middle something else is hit. */
const covered = (page: Page) =>
	page.evaluate(() => {
		const palette = document.querySelector('.palette')!;
		const frame = palette.getBoundingClientRect();
		return [...palette.querySelectorAll('button, input, [role=option]')]
			.filter((one) => {
				const { left, right, top, bottom } = one.getBoundingClientRect();
				const [x, y] = [(left + right) / 2, (top + bottom) / 2];
				const inside = bottom > top && y > frame.top && y < frame.bottom;
				return inside && document.elementFromPoint(x, y)?.closest('.notices');
			})
			.map((one) => one.textContent ?? '');
	});

for (const [name, viewport] of [
	['a small window', { width: 1024, height: 640 }],
	['a phone', { width: 390, height: 844 }]
] as const)
	test.describe(name, () => {
		test.use({ viewport });

		test(`H11: on ${name}, messages cover no control of the palette`, async ({ page }) => {
			const palette = await openPalette(page);
			const apart = async () => {
				const [a, b] = await Promise.all([message(page).boundingBox(), palette.boundingBox()]);
				return a!.y + a!.height <= b!.y || b!.y + b!.height <= a!.y || b!.x + b!.width <= a!.x;
			};
			await expect.poll(apart).toBe(true);
			expect(await covered(page)).toEqual([]);
			await axe(page, 'the palette beside a message');
			await palette.getByRole('combobox').focus();
			await expect.poll(apart).toBe(true);
			expect(await covered(page)).toEqual([]);
			await palette.getByRole('combobox').press('Escape');
			await expect(palette).toBeHidden();
			await expect(message(page)).toBeInViewport();
		});
	});
