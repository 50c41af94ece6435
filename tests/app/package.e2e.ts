import { saveView } from '#core/commands/save-view.ts';
import { checkPackage } from '#core/replication/check.ts';
import { readReplication } from '#formats/replication/read.ts';
import { axe } from './support/axe.ts';
import { changedSample } from './support/changed-sample.ts';
import { openProjectFile, savedFile } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const SPEC = 'rows=type&columns=code&percent=column';
const sample = () =>
	changedSample('jambi', (session) =>
		session.run((project) => saveView(project, { id: 'v', name: 'Types by code', spec: SPEC }))
	);

test('Z1, Z3: a package is previewed, saved without and with words, and its tables follow', async ({
	page
}) => {
	await openProjectFile(page, await sample());
	await page.getByRole('button', { name: 'Package for readers …' }).click();
	const dialog = page.getByRole('dialog', { name: 'Package for readers' });
	const files = dialog.getByRole('listitem');
	await expect(files.filter({ hasText: 'the numbers of “Types by code”' })).toBeVisible();
	await expect(files.filter({ hasText: 'codings.csv' })).toContainText('49 rows');
	await expect(files.filter({ hasText: 'texts/' })).toHaveCount(0);
	await axe(page, 'the dialog');

	const save = dialog.getByRole('button', { name: 'Save package (.zip)' });
	const closed = await savedFile(page, () => save.click());
	expect(closed.name).toMatch(/without text\.zip$/);
	const opened = await readReplication(closed.bytes, closed.name);
	expect(checkPackage(opened)).toMatchObject({ differences: [], tables: 1, codings: 49, texts: 0 });
	await expect(dialog).toBeHidden();

	await page.getByRole('button', { name: 'Package for readers …' }).click();
	await dialog.getByRole('checkbox', { name: 'Leave out all words of participants' }).uncheck();
	await expect(files.filter({ hasText: '5 transcripts' })).toBeVisible();
	const open = await savedFile(page, () => save.click());
	const whole = await readReplication(open.bytes, open.name);
	expect(checkPackage(whole)).toMatchObject({ differences: [], tables: 1, texts: 5 });
});

test('on a phone, in the dark and by keyboard the dialog can be read and used', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await openProjectFile(page, await sample());
	const button = page.getByRole('button', { name: 'Package for readers …' });
	await button.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Package for readers' });
	await expect(dialog.getByRole('listitem').first()).toBeVisible();
	const overflow = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await axe(page, 'the dialog on a phone');
	await expect(dialog.getByRole('checkbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
});
