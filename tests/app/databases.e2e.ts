/** Projects of QualCoder and Taguette, brought in on the first page from their own databases. */
import { interviews } from '../formats/sqlite/interviews.ts';
import { several, study } from '../formats/sqlite/taguette-study.ts';
import { axe } from './support/axe.ts';
import { chooseProjectFile, facts, goTo, inProject } from './support/projects.ts';
import { expect, test } from './support/test.ts';

test('E1, E7, E10: a project of QualCoder is looked at, made, and counted by its cases', async ({
	page
}) => {
	await chooseProjectFile(page, await interviews(), 'data.qda');
	const dialog = page.getByRole('dialog', { name: 'Bring in “QualCoder”?' });
	await expect(dialog.getByText('6 codings')).toBeVisible();
	await expect(dialog.getByText('1 picture is not supported')).toBeVisible();
	await expect(dialog.getByText('map.png', { exact: true })).toBeVisible();
	await axe(page);
	await dialog.getByRole('button', { name: 'Create the project' }).click();
	const root = await inProject(page);
	expect(await facts(page)).toContain('6 codings');
	await goTo(page, `${root}/crosstab?rows=actor&columns=code`);
	const midwife = page.getByRole('grid').getByRole('row', { name: /Bidan desa/ });
	await expect(midwife).toBeVisible();
	await expect(midwife.getByRole('gridcell')).toHaveText(['1', '1', '2']);
});

test('E8, E9: a project of Taguette, whatever its file is called', async ({ page }) => {
	await chooseProjectFile(page, await study(), 'export.zip');
	const dialog = page.getByRole('dialog', { name: 'Bring in “Desa Sungai”?' });
	await expect(dialog.getByText('4 codings')).toBeVisible();
	await expect(dialog.getByText('Everything in the file can be imported.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Create the project' }).click();
	await inProject(page);
	expect(await facts(page)).toContain('4 codings');
});

test('E9: of a database with several projects one is chosen, as a project of its own or into another', async ({
	page
}) => {
	await chooseProjectFile(page, await several(), 'all.sqlite3');
	const which = page.getByRole('dialog', { name: 'Which project?' });
	await expect(which.getByText('all.sqlite3 holds 2 projects.')).toBeVisible();
	await axe(page, 'which project');
	await expect(which.getByRole('button', { name: 'Look at it' })).toBeDisabled();
	await which.getByRole('radio', { name: 'Kerinci' }).check();
	await which.getByRole('button', { name: 'Look at it' }).click();
	const dialog = page.getByRole('dialog', { name: 'Bring in “Kerinci”?' });
	await expect(dialog.getByText('1 coding', { exact: true })).toBeVisible();
	await dialog.getByRole('button', { name: 'Create the project' }).click();
	await inProject(page);
	await expect.poll(() => facts(page)).toContain('1 coding');
	const picker = page.locator('input[type=file][aria-label="Bring in a colleague’s project"]');
	await expect(page.getByRole('button', { name: 'Bring in a colleague’s project' })).toBeEnabled();
	const buffer = Buffer.from(await several());
	await picker.setInputFiles({ name: 'all.sqlite3', mimeType: 'application/octet-stream', buffer });
	await which.getByRole('radio', { name: 'Jambi' }).check();
	await which.getByRole('button', { name: 'Look at it' }).click();
	await expect(page.getByRole('dialog', { name: /Jambi/ })).toBeVisible();
});

test('E1, E3: another database and a cut one are refused with a sentence, and nothing is made', async ({
	page
}) => {
	await chooseProjectFile(page, (await interviews()).slice(0, 9000), 'data.qda');
	await expect(page.getByText('data.qda is damaged or was not copied completely')).toBeVisible();
	await chooseProjectFile(page, new TextEncoder().encode('just words'), 'words.qda');
	await expect(page.getByText('words.qda is not a database, whatever its name says')).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});
