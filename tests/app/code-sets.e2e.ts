import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { goTo, openSample } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

const sets = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const names = (page: Page) =>
	sets(page).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

async function make(page: Page, name: string) {
	const field = page.getByRole('textbox', { name: 'Name of the new set' });
	await field.fill(name);
	await field.press('Enter');
	await expect(field).toHaveValue('');
}
async function fill(page: Page, set: string, code: string) {
	await page.getByRole('combobox', { name: `Add a code to ${set}` }).fill(code);
	await page.getByRole('option', { name: code }).first().click();
	await expect(page.getByRole('button', { name: `Remove ${code} from ${set}` })).toBeVisible();
}

test('G6: sets are made, filled, ordered and removed, and stand in the crosstab as columns', async ({
	page
}) => {
	const { root } = await openSmall(page);
	await goTo(page, `${root}/codebook`);
	await page.getByRole('link', { name: 'Sets', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Code sets');
	await make(page, 'First');
	await make(page, 'Second');
	await expect.poll(() => names(page)).toEqual(['First', 'Second']);
	await fill(page, 'First', 'Money');
	await fill(page, 'First', 'Sharing');
	await page.getByRole('button', { name: 'Move Second up' }).click();
	await expect.poll(() => names(page)).toEqual(['Second', 'First']);
	await page.getByRole('button', { name: 'Remove Second' }).click();
	await expect.poll(() => names(page)).toEqual(['First']);
	await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
	await expect.poll(() => names(page)).toEqual(['Second', 'First']);
	await axe(page, 'code sets');
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await axe(page, 'code sets on a phone, dark');
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.getByRole('link', { name: 'As columns of a table' }).click();
	await expect(page).toHaveURL(/\/crosstab\?.*columns=code:set:/);
	await expect(page.getByRole('option', { name: 'Set: First' })).toBeAttached();
	await page.getByRole('button', { name: /^Choose codes/ }).click();
	await expect(page.getByRole('dialog').getByRole('button', { name: 'Set: First' })).toBeVisible();
	await goTo(page, `${root}/codebook/money`);
	await expect(page.getByText('In the sets')).toBeVisible();
});

test('beside the text, only the codes of a set are offered', async ({ page }) => {
	const { root, address } = await openSmall(page);
	await goTo(page, `${root}/codebook?part=sets`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Code sets');
	await make(page, 'Short');
	await fill(page, 'Short', 'Sharing');
	await goTo(page, address);
	const tree = page.getByRole('tree', { name: 'Codes' });
	await expect(tree.getByRole('treeitem')).toHaveCount(3);
	const choice = page.getByRole('combobox', { name: 'Only the set' });
	await choice.selectOption('Short');
	await expect(tree.getByRole('treeitem')).toHaveCount(1);
	await choice.selectOption('All codes');
	await expect(tree.getByRole('treeitem')).toHaveCount(3);
});

test('G7: two codebooks stand beside each other; what shares words opens, a code merges across', async ({
	page
}) => {
	const root = await openSample(page);
	await goTo(page, `${root}/codebook?part=beside`);
	const left = page.getByRole('region', { name: 'Left' });
	const right = page.getByRole('region', { name: 'Right' });
	await expect(left.getByRole('treeitem').first()).toBeVisible();
	await expect(right.getByRole('treeitem').first()).toBeVisible();
	const number = page.getByRole('button', { name: /^\d+ passages? under / }).first();
	const n = Number(await number.textContent());
	await number.click();
	await expect(page.getByRole('heading', { name: / · / })).toBeFocused();
	const shown = page.locator('aside ol > li');
	expect(await shown.count()).toBeGreaterThanOrEqual(n);
	await expect(page.getByRole('cell', { name: '100%' }).first()).toBeVisible();
	await axe(page, 'two codebooks');
	await left.getByRole('treeitem').nth(1).focus();
	await page.keyboard.press('Alt+m');
	const dialog = page.getByRole('dialog', { name: /^Merge or move/ });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	const into = (await right.getByRole('treeitem').first().getAttribute('aria-label'))!.split(
		','
	)[0]!;
	await page.keyboard.type(into);
	await expect(dialog.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await dialog.getByText('Put it below').click();
	await expect(dialog.getByRole('status')).toContainText(`is now below ${into}`);
	const before = await left.getByRole('treeitem').count();
	await dialog.getByRole('button', { name: 'Do it' }).click();
	await expect(dialog).toBeHidden();
	expect(await left.getByRole('treeitem').count()).toBeLessThan(before);
	await page.keyboard.press('Control+z');
	await expect(left.getByRole('treeitem')).toHaveCount(before);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await axe(page, 'two codebooks on a phone, dark');
});
