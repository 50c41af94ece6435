/** The lock of a project folder: who waits, who is named, and what becomes of the locks of the dead. */
import { createProject } from '#storage/folder/open-project.ts';
import { PATIENCE } from '#storage/folder/lock.ts';
import * as disk from 'node:fs/promises';
import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coding, files, meta, source, texts } from './example.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('node:fs/promises', { spy: true });
afterEach(() => {
	vi.mocked(disk.open).mockReset();
	Object.assign(PATIENCE, { wait: 10_000 });
});

const newFolder = temporaryFolder();
const FULL = Object.assign(new Error('no space'), { code: 'ENOSPC' });

/** A project folder with two changes. */
async function twoChanges() {
	const folder = join(await newFolder(), 'p');
	const store = await createProject(folder);
	await store.commit(0, () => ({ change: meta(1, 'a') }));
	await store.commit(1, () => ({ change: source(2), texts, files }));
	return { folder, store };
}

describe('the lock', () => {
	it('is waited for, and named when it stays', async () => {
		const { folder, store } = await twoChanges();
		const lock = join(folder, 'lock');
		await writeFile(lock, `${hostname()} ${process.pid} other\n`);
		PATIENCE.wait = 60;
		const refused = store.commit(2, () => ({ change: coding(3) }));
		await expect(refused).rejects.toMatchObject({ code: 'store.locked' });
		PATIENCE.wait = 5000;
		const waiting = store.commit(2, () => ({ change: coding(3) }));
		await rm(lock);
		expect((await waiting).seq).toBe(3);
	});

	it('that goes from hand to hand is waited for, however long: only one holder can be stuck', async () => {
		const { folder, store } = await twoChanges();
		const lock = join(folder, 'lock');
		await writeFile(lock, `${hostname()} ${process.pid} 0\n`);
		PATIENCE.wait = 1000;
		const waiting = store.commit(2, () => ({ change: coding(3) }));
		for (let n = 1; n <= 8; n++) {
			await sleep(250);
			await writeFile(lock, `${hostname()} ${process.pid} ${n}\n`);
		}
		await rm(lock);
		expect((await waiting).seq).toBe(3);
	});

	it('of a process that died is taken away', async () => {
		const { folder, store } = await twoChanges();
		await writeFile(join(folder, 'lock'), `${hostname()} 999999999 dead\n`);
		expect((await store.commit(2, () => ({ change: coding(3) }))).seq).toBe(3);
		expect(await readdir(folder)).not.toContain('lock');
	});

	it('of another machine is taken away only when it is older than any commit', async () => {
		const { folder, store } = await twoChanges();
		const lock = join(folder, 'lock');
		await writeFile(lock, 'elsewhere 1 x\n');
		PATIENCE.wait = 60;
		const refused = store.commit(2, () => ({ change: coding(3) }));
		await expect(refused).rejects.toMatchObject({ code: 'store.locked' });
		const longAgo = new Date(Date.now() - PATIENCE.stale - 1000);
		await utimes(lock, longAgo, longAgo);
		expect((await store.commit(2, () => ({ change: coding(3) }))).seq).toBe(3);
	});

	it('without a name is of a process that died while it made it: it is not waited for as long as a commit may take', async () => {
		const { folder, store } = await twoChanges();
		const lock = join(folder, 'lock');
		await writeFile(lock, '');
		PATIENCE.wait = 60;
		const refused = store.commit(2, () => ({ change: coding(3) }));
		await expect(refused).rejects.toMatchObject({ code: 'store.locked' });
		const before = new Date(Date.now() - PATIENCE.unnamed - 1000);
		await utimes(lock, before, before);
		expect((await store.commit(2, () => ({ change: coding(3) }))).seq).toBe(3);
	});

	it('is left behind by no failure', async () => {
		const { folder, store } = await twoChanges();
		const failing = store.commit(2, () => {
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect(await readdir(folder)).not.toContain('lock');
	});

	it('whose name finds no room on a full disk is not left without one', async () => {
		const { folder, store } = await twoChanges();
		const { open } = await vi.importActual<typeof disk>('node:fs/promises');
		vi.mocked(disk.open).mockImplementation(async (path, flags, mode) => {
			const handle = await open(path, flags, mode);
			if (path === join(folder, 'lock')) vi.spyOn(handle, 'writeFile').mockRejectedValue(FULL);
			return handle;
		});
		const commit = store.commit(2, () => ({ change: coding(3) }));
		await expect(commit).rejects.toMatchObject({ code: 'store.full' });
		expect(await readdir(folder)).not.toContain('lock');
	});
});
