/** A whole interview coded as planned, from an empty project, by keyboard alone: no press of it is lost or has to be made twice. */
import { readFileSync } from 'node:fs';
import { axe } from './support/axe.ts';
import { KeyboardCoder, knownOf, plannedFor, told } from './support/by-keys.ts';
import { contentsOf } from './support/project-of.ts';
import { goTo, newProject, savedFile } from './support/projects.ts';
import { openSmall } from './support/small-project.ts';
import { expect, test } from './support/test.ts';

/** The longest way between two passages, and the most codes on one. */
const SOURCES = ['jmb-warga-01.txt', 'jmb-bpjs-01.md'] as const;
const CODEBOOKS = ['Polycentric', 'Peters', 'Digital innovation', 'Data governance'];
/** Presses of a key for each coding: what it was worth to make going to words a key, measured over all five interviews. */
const MOST_PRESSES = 25;

test('interviews are coded as planned by keys alone, their questions answered in the line below', async ({
	page
}) => {
	test.setTimeout(60_000 + 60_000 * SOURCES.length);
	const sample = await contentsOf(new Uint8Array(readFileSync('sample-transcripts/jambi.simpul')));
	const root = await newProject(page, { name: 'By keys', codebooks: CODEBOOKS });
	await goTo(page, `${root}/import`);
	await page
		.getByTestId('files')
		.setInputFiles(SOURCES.map((name) => `sample-transcripts/${name}`));
	const n = SOURCES.length;
	await page.getByRole('button', { name: `Import ${n} sources` }).click();
	await expect(page.getByText(`${n} sources imported.`)).toBeVisible();
	const saved = async () => {
		await goTo(page, root);
		const save = page.getByRole('button', { name: 'Save project file' });
		return contentsOf((await savedFile(page, () => save.click())).bytes);
	};

	for (const file of SOURCES) {
		const id = file.replace(/\.\w+$/, '');
		const planned = plannedFor(
			sample.project,
			id,
			sample.texts.get(sample.project.sources.get(id)!.text)!
		);
		const { project, texts } = await saved();
		const made = [...project.sources.values()].find(({ name }) => name === id)!;
		const coder = new KeyboardCoder(page, knownOf(project, made.id, texts.get(made.text)!));
		await goTo(page, `${root}/code/${made.id}`);
		await expect(page.getByRole('group', { name: /^Text of / })).toBeFocused();
		for (const passage of planned) await coder.code(passage);
		await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');

		const now = (await saved()).project;
		expect(told(now, made.id), id).toEqual(told(sample.project, id));
		const each = coder.presses / told(now, made.id).length;
		expect(each, `${id}: ${coder.presses} presses`).toBeLessThanOrEqual(MOST_PRESSES);
	}
});

test('a key is changed in the sheet, kept on the device, shown wherever it is shown, and given back', async ({
	page
}) => {
	await openSmall(page);
	const text = page.getByRole('group', { name: /^Text of / });
	const sheet = page.getByRole('dialog', { name: 'Keys of this page' });
	const change = async (does: string, ...keys: readonly string[]) => {
		await sheet.getByRole('button', { name: new RegExp(`^Key for ${does}`) }).focus();
		for (const key of ['Enter', ...keys]) await page.keyboard.press(key);
	};
	await text.focus();
	await page.keyboard.press('?');
	await sheet.getByRole('button', { name: 'Change keys' }).click();
	await expect(sheet.getByRole('button', { name: /^Key for Next coding: N/ })).toBeVisible();
	await axe(page, 'changing keys');
	await change('Next coding', 'm');
	await expect(sheet.getByRole('alert')).toHaveText(
		'M already does: Merge with the next coding of this code. Give that another key first.'
	);
	await page.keyboard.press('Control+t');
	await expect(sheet.getByRole('alert')).toContainText('Ctrl T belongs to the browser');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeVisible();
	await change('Next coding', 'k');
	await expect(sheet.getByRole('button', { name: /^Key for Next coding: K/ })).toBeVisible();
	await change('Split the coding', 'd');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();

	await page.reload();
	await text.focus();
	await page.keyboard.press('n');
	await page.keyboard.press('k');
	const chosen = page.getByRole('complementary', { name: 'Chosen coding' });
	await expect(chosen.locator('blockquote')).toContainText(/^The office/);
	await expect(chosen.getByRole('button', { name: 'Split' })).toHaveAttribute('title', 'D');
	await page.keyboard.press('?');
	await sheet.getByRole('button', { name: 'Change keys' }).click();
	await sheet.getByRole('button', { name: 'Restore the usual key for Next coding' }).click();
	await expect(sheet.getByRole('button', { name: /^Key for Next coding: N/ })).toBeVisible();
	await sheet.getByRole('button', { name: 'Restore all usual keys' }).click();
	await expect(sheet.getByRole('button', { name: /^Key for Split the coding.*: S/ })).toBeVisible();
});

test('codes given at once are answered at once, a new actor with them, and Escape leaves the rest open', async ({
	page
}) => {
	await openSmall(page);
	const text = page.getByRole('group', { name: /^Text of / });
	const line = page.getByRole('group', { name: /^Questions on/ });
	await text.focus();
	for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
	const palette = page.getByRole('dialog').getByRole('combobox');
	await expect(palette).toBeFocused();
	await page.keyboard.type('deci');
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.type('shar');
	await page.keyboard.press('Enter');
	await expect(line).toContainText('2 codes');
	await axe(page, 'the line of questions');
	for (const key of ['-', 'a']) await page.keyboard.press(key);
	await expect(line.getByRole('combobox', { name: 'About whom' })).toBeFocused();
	await page.keyboard.type('Puskesmas Kenali');
	await expect(line.getByRole('option')).toHaveText([/New actor “Puskesmas Kenali”/]);
	await axe(page, 'a question in the line');
	for (const key of ['Enter', 'Escape']) await page.keyboard.press(key);
	await expect(text).toBeFocused();
	await expect(line).toContainText('Hinders');
	await expect(line).toContainText('Puskesmas Kenali');
	const chosen = page.getByRole('complementary', { name: 'Chosen coding' });
	const actor = chosen.getByRole('button', { name: 'Remove Puskesmas Kenali' });
	await expect(actor).toBeVisible();
	await page.locator('.rd-stripe[aria-label^="Sharing"]').click();
	await expect(chosen.getByRole('heading', { level: 2 })).toHaveText('Sharing');
	await expect(actor).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(actor).toBeHidden();
});
