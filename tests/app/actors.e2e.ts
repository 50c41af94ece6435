import { importText } from './support/edits.ts';
import { atRest } from './support/at-rest.ts';
import { axe } from './support/axe.ts';
import { goTo, newProject } from './support/projects.ts';
import { expect, test } from './support/test.ts';

const TALK =
	'P: Satu?\nBudi: Ya, kami mendata.\nP: Dua?\nSari: Kami yang membayar.\nBudi: Betul.\n';

test('speakers get a new actor in one change; actors are merged, completed from a table, and undone', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Actors', codebooks: [] });
	await goTo(page, `${root}/import`);
	await importText(page, 'talk.txt', TALK);
	await goTo(page, `${root}/actors`);
	await expect(page.getByRole('heading', { name: 'Speakers without an actor 2' })).toBeVisible();
	await axe(page, 'speakers to assign');

	await page.getByRole('checkbox', { name: 'Choose all' }).check();
	const several = page.getByRole('combobox', { name: 'Actor for 2 chosen speakers' });
	await several.fill('Dinas <b>X</b>');
	await several.press('Enter');
	await expect(page.getByText('2 speakers assigned to Dinas <b>X</b>.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Heard 1' })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('heading', { name: 'Speakers without an actor 2' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^(Heard|Not heard)/ })).toHaveCount(0);
	await page.keyboard.press('Control+Shift+z');
	await expect(page.getByRole('heading', { name: 'Heard 1' })).toBeVisible();

	const csv = 'aktor;tipe;Kota\nDinas <b>X</b>;health-office;Jambi\nDinas Y;;Bekasi\n;;\n';
	await page.getByRole('button', { name: 'Import from a table' }).click();
	const dialog = page.getByRole('dialog', { name: 'Actors from a table' });
	await dialog.getByLabel('CSV, TSV or XLSX file').setInputFiles({
		name: 'aktor.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(csv)
	});
	await expect(dialog).toContainText('New attributes: Kota.');
	await expect(dialog).toContainText('1 new actor');
	await axe(page, 'actors from a table');
	await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
	await expect(page.getByRole('combobox', { name: 'Kota of Dinas <b>X</b>' })).toHaveValue('Jambi');

	await page.getByRole('button', { name: 'More for Dinas Y' }).click();
	await page.getByRole('menuitem', { name: 'Merge into another' }).click();
	const merge = page.getByRole('dialog', { name: 'Merge Dinas Y into' });
	await merge.getByRole('combobox').fill('Dinas');
	await page.keyboard.press('Enter');
	await expect(merge).toContainText('Kota stays “Jambi”; “Bekasi” is discarded.');
	await merge.getByRole('button', { name: 'Merge', exact: true }).click();
	await expect(page.getByText('Dinas Y is now Dinas <b>X</b>.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Name of Dinas Y' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await expect(page.getByRole('textbox', { name: 'Name of Dinas Y' })).toBeVisible();
	await expect(page.locator('main b')).toHaveCount(0);

	await goTo(page, `${root}/history`);
	await expect(page.locator('main')).toContainText('Assigned 2 speakers to Dinas <b>X</b>');
});

test('the inspector proposes the actors that a passage names, one press to add', async ({
	page
}) => {
	const root = await newProject(page, { name: 'Named', codebooks: ['Polycentric'] });
	await goTo(page, `${root}/import`);
	await importText(
		page,
		'talk.txt',
		'P: Siapa?\nDinsos: Kuota ditentukan Dinkesnya, kami hanya mengusulkan.\nP: Lalu?\nDinkes: Betul begitu.\n'
	);
	await page.getByRole('link', { name: 'Open to code: talk' }).click();
	const text = page.getByRole('group', { name: /^Text of / });
	const words = text.getByText('Kuota ditentukan');
	await expect(page.getByRole('tree')).toBeVisible();
	await atRest(page);
	await words.click({ clickCount: 3, position: { x: 30, y: 12 } });
	const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
	await expect.poll(selected).toContain('Kuota ditentukan');
	await text.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog', { name: 'Choose codes' }).getByRole('combobox').fill('final');
	await page.keyboard.press('Enter');
	const named = page.getByRole('group', { name: 'Named here:' });
	await expect(named.getByRole('button')).toHaveText(['Health office']);
	await axe(page, 'named here');
	await named.getByRole('button').click();
	await expect(page.getByRole('button', { name: /Health office/ }).first()).toBeVisible();
	await expect(named).toBeHidden();
});
