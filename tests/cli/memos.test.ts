import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addMemo, type AddMemo } from '#core/commands/add-memo.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { openSession } from '../../src/cli/open-session.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';

async function noted(): Promise<string> {
	const path = join(await folder(), 'jambi.simpul');
	copyFileSync(JAMBI, path);
	const session = await openSession(path);
	const coder = alive(session.project, 'coders')[0]!.id;
	const source = alive(session.project, 'sources')[0]!;
	const [coding] = codingsIn(session.project, source.id);
	const memos: readonly Omit<AddMemo, 'coder'>[] = [
		{ id: 'a', on: null, title: 'Where this leads', body: 'Two *kinds* of authority.\n\n- one' },
		{ id: 'b', on: { t: 'codings', id: coding!.id }, body: '=Who decides?, and "why"' },
		{ id: 'c', on: { t: 'span', id: source.id, start: 0, end: 12 }, body: 'The head.' },
		{ id: 'd', on: { t: 'codes', id: 'pg-authority' }, title: 'Narrower', body: '' },
		{ id: 'e', on: { t: 'table', id: 'rows=type&columns=code' }, body: 'Small bases.' }
	];
	for (const memo of memos) await session.run((project) => addMemo(project, { coder, ...memo }));
	await session.store.close();
	return path;
}

describe('simpul memos', () => {
	it('N8: prints what each memo is on, the words it is on, and whose it is', async () => {
		const path = await noted();
		for (const format of ['text', 'md', 'csv', 'json'])
			await expect(
				(await done(['memos', path, '--format', format, '--lang', 'en'])).out
			).toMatchFileSnapshot(`../golden/cli/memos.${format}`);
	});

	it('N8: the report has them only if they are asked for', async () => {
		const path = await noted();
		const parts = async (...more: string[]) =>
			(await done(['report', path, '--lang', 'en', '--date', '2026-01-02', ...more])).out;
		expect(await parts()).not.toContain('Where this leads');
		const asked = await parts('--parts', 'memos');
		for (const text of ['Where this leads', '<em>kinds</em>', 'Small bases.', 'Narrower'])
			expect(asked).toContain(text);
	});

	it('says that there are none, in the language asked for', async () => {
		expect((await done(['memos', JAMBI, '--lang', 'id'])).out).toBe('Tidak ada memo.\n');
		expect((await done(['memos', JAMBI, '--format', 'json'])).out).toBe('[]\n');
		await refused(['memos', JAMBI, '--format', 'html'], ['--format'], { code: 2 });
	});
});
