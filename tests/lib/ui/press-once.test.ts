import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = 'src/lib';
const BUTTON = /<button\b[\s\S]*?<\/button/g;
/** By what it shows or is called. */
const TAKES_AWAY = /<Trash\b|\(\w+\.(?:remove|takeOut)/;
/** What stands below a dialog is in its foot, which says so for all of it. */
const BELOW_DIALOG = /\{#snippet actions\(\)\}[\s\S]*?\{\/snippet\}/g;

it('J2: every button that takes something away is one of those that a double click presses once', () => {
	const buttons = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.flatMap((name) => {
			const markup = readFileSync(join(FOLDER, name), 'utf8').replace(BELOW_DIALOG, '');
			return (markup.match(BUTTON) ?? []).map((button) => ({ name, button }));
		})
		.filter(({ button }) => TAKES_AWAY.test(button));
	expect(buttons.length).toBeGreaterThan(10);
	expect(buttons.filter(({ button }) => !button.includes('data-once'))).toEqual([]);
});
