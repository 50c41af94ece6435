/** What disks and crashes do to a project folder: half lines, foreign edits, full disks. */
import { SimpulError } from '#core/model/error.ts';
import { lineOf } from '#formats/package/lines.ts';
import { createProject, openProject } from '#storage/folder/open-project.ts';
import * as disk from 'node:fs/promises';
import { appendFile, chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { coding, files, HASH, meta, PDF_HASH, source, TEXT, texts } from './example.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('node:fs/promises', { spy: true });
afterEach(() => {
	vi.mocked(disk.open).mockReset();
});

const newFolder = temporaryFolder();
const LOG = 'changes.ndjson';

/** A project folder with two changes. */
async function twoChanges() {
	const folder = join(await newFolder(), 'p');
	const store = await createProject(folder);
	await store.commit(0, () => ({ change: meta(1, 'a') }));
	await store.commit(1, () => ({ change: source(2), texts, files }));
	return { folder, log: join(folder, LOG), store };
}

describe('a project folder', () => {
	it('is what the documentation says: one change per line, texts and files by their hash', async () => {
		const { folder, log } = await twoChanges();
		expect(await readFile(log, 'utf8')).toBe(lineOf(meta(1, 'a')) + lineOf(source(2)));
		expect(await readFile(join(folder, 'texts', `${HASH}.txt`), 'utf8')).toBe(TEXT);
		expect((await readdir(folder)).sort()).toEqual([LOG, 'files', 'saved.json', 'texts']);
		expect(await readdir(join(folder, 'files'))).toEqual([PDF_HASH]);
	});

	it('says which line is damaged or newer and shows nothing', async () => {
		const { folder, log } = await twoChanges();
		await appendFile(log, lineOf({ ...meta(3, 'x'), v: 99 }));
		const newer = (await openProject(folder)).open();
		await expect(newer).rejects.toMatchObject({ code: 'store.newer', data: { line: 3 } });
		await writeFile(log, `${lineOf(meta(1, 'a'))}{"at": broken\n${lineOf(source(2))}`);
		const damaged = (await openProject(folder)).open();
		await expect(damaged).rejects.toMatchObject({ code: 'store.damaged', data: { line: 2 } });
	});

	it('tells a text that was edited from the one that was imported', async () => {
		const { folder, store } = await twoChanges();
		await writeFile(join(folder, 'texts', `${HASH}.txt`), `${TEXT}!`);
		await expect(store.text(HASH)).rejects.toMatchObject({ code: 'text.damaged' });
	});

	it('says that it is gone', async () => {
		const { folder, store } = await twoChanges();
		await rm(folder, { recursive: true });
		await expect(store.since(0)).rejects.toMatchObject({ code: 'store.not-found' });
	});

	it('notices that the log became shorter under it', async () => {
		const { log, store } = await twoChanges();
		await writeFile(log, lineOf(meta(1, 'a')));
		await expect(store.since(0)).rejects.toMatchObject({ code: 'store.replaced' });
	});
});

describe('a log cut between two lines', () => {
	const opened = async (folder: string) => {
		const store = await openProject(folder);
		const { tail } = await store.open();
		return { store, seq: tail.length, warnings: store.warnings };
	};

	it('is noticed, with the number of changes that are missing', async () => {
		const { folder, log } = await twoChanges();
		expect((await opened(folder)).warnings).toEqual([]);
		await writeFile(log, lineOf(meta(1, 'a')));
		const { seq, warnings } = await opened(folder);
		expect(seq).toBe(1);
		expect(warnings).toEqual([{ code: 'store.cut', data: { path: log, missing: 1 } }]);
		await writeFile(log, '');
		expect((await opened(folder)).warnings[0]?.data['missing']).toBe(2);
	});

	it('is noticed beside a half line, and when other changes stand in the place of the last', async () => {
		const { folder, log } = await twoChanges();
		await writeFile(log, lineOf(meta(1, 'a')) + lineOf(source(2)).slice(0, 30));
		const codes = (await opened(folder)).warnings.map(({ code }) => code);
		expect(codes).toEqual(['store.half-line', 'store.cut']);
		await writeFile(log, lineOf(meta(1, 'a')) + lineOf(coding(7)));
		expect((await opened(folder)).warnings).toMatchObject([{ code: 'store.cut' }]);
	});

	it('is not suspected of a log that an older program wrote or added to, nor for a damaged mark', async () => {
		const { folder, log } = await twoChanges();
		await appendFile(log, lineOf(coding(3)));
		expect((await opened(folder)).warnings).toEqual([]);
		await writeFile(log, lineOf(meta(1, 'a')));
		for (const mark of ['', '{"changes":', '[]', 'null']) {
			await writeFile(join(folder, 'saved.json'), mark);
			expect((await opened(folder)).warnings, mark).toEqual([]);
		}
		await rm(join(folder, 'saved.json'));
		const { store, warnings } = await opened(folder);
		expect(warnings).toEqual([]);
		await store.commit(1, () => ({ change: coding(4) }));
		await writeFile(log, lineOf(meta(1, 'a')));
		expect((await opened(folder)).warnings).toHaveLength(1);
	});
});

describe('half a line at the end', () => {
	it('is passed over with a warning at every length, and cut off by the next commit', async () => {
		const { folder, log } = await twoChanges();
		const before = await readFile(log);
		const next = Buffer.from(lineOf(coding(3)));
		for (const length of [1, 20, next.length - 2]) {
			await writeFile(log, Buffer.concat([before, next.subarray(0, length)]));
			await rm(join(folder, 'saved.json'));
			const store = await openProject(folder);
			expect((await store.open()).tail).toEqual([meta(1, 'a'), source(2)]);
			expect(store.warnings).toEqual([
				{ code: 'store.half-line', data: { path: log, line: 3, bytes: length } }
			]);
			await store.commit(2, () => ({ change: coding(4) }));
			expect(store.warnings).toHaveLength(1);
			expect((await (await openProject(folder)).open()).tail).toHaveLength(3);
			expect(await readFile(log, 'utf8')).toBe(before.toString() + lineOf(coding(4)));
		}
	});

	it('of zeros, as some disks leave after a power cut, is cut off too', async () => {
		const { folder, log } = await twoChanges();
		await appendFile(log, new Uint8Array(300));
		const store = await openProject(folder);
		expect((await store.open()).seq).toBe(2);
		expect(store.warnings[0]?.code).toBe('store.half-line');
	});

	it('that is a whole change without its line feed is kept', async () => {
		const { folder, log } = await twoChanges();
		await appendFile(log, lineOf(coding(3)).trimEnd());
		const [store, other] = [await openProject(folder), await openProject(folder)];
		expect((await store.open()).seq).toBe(3);
		await other.open();
		await store.commit(3, () => ({ change: coding(4) }));
		expect((await other.since(2)).changes).toEqual([coding(3), coding(4)]);
		await appendFile(log, 'nonsense\n');
		await expect(other.since(0)).rejects.toMatchObject({ data: { line: 5 } });
		expect(store.warnings).toEqual([]);
	});

	it('that another program was just writing is read when it is whole', async () => {
		const { folder, log } = await twoChanges();
		const line = lineOf(coding(3));
		await appendFile(log, line.slice(0, 30));
		const store = await openProject(folder);
		expect((await store.open()).seq).toBe(2);
		await appendFile(log, line.slice(30));
		expect((await store.since(0)).changes).toHaveLength(3);
		expect(store.warnings).toEqual([]);
	});
});

describe('a full disk', () => {
	const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });

	it('in the middle of a line is store.full; what was written of it is cut off', async () => {
		const { log, store } = await twoChanges();
		const before = await readFile(log, 'utf8');
		const { open } = await vi.importActual<typeof disk>('node:fs/promises');
		vi.mocked(disk.open).mockImplementation(async (path, flags, mode) => {
			const handle = await open(path, flags, mode);
			if (path !== log || flags !== 'a') return handle;
			vi.spyOn(handle, 'sync').mockRejectedValue(full);
			return handle;
		});
		const commit = store.commit(2, () => ({ change: coding(3) }));
		await expect(commit).rejects.toMatchObject({ code: 'store.full' });
		expect(await readFile(log, 'utf8')).toBe(before);
		expect((await store.since(0)).seq).toBe(2);
		vi.mocked(disk.open).mockReset();
		expect((await store.commit(2, () => ({ change: coding(3) }))).seq).toBe(3);
	});

	it('leaves the old package file, and no part of a new one', async () => {
		const folder = await newFolder();
		const store = await createProject(join(folder, 'p.simpul'));
		await store.commit(0, () => ({ change: meta(1, 'a') }));
		const { open } = await vi.importActual<typeof disk>('node:fs/promises');
		vi.mocked(disk.open).mockImplementation(async (path, flags, mode) => {
			const handle = await open(path, flags, mode);
			if (String(path).endsWith('.tmp')) vi.spyOn(handle, 'writeFile').mockRejectedValue(full);
			return handle;
		});
		const commit = store.commit(1, () => ({ change: coding(2) }));
		await expect(commit).rejects.toMatchObject({ code: 'store.full' });
		expect((await store.open()).tail).toEqual([meta(1, 'a')]);
		expect(await readdir(folder)).toEqual(['p.simpul']);
	});
});

describe('a project file', () => {
	it('keeps its permissions when it is saved', async () => {
		const path = join(await newFolder(), 'p.simpul');
		const store = await createProject(path);
		await chmod(path, 0o600);
		await store.commit(0, () => ({ change: meta(1, 'a') }));
		expect((await stat(path)).mode & 0o777).toBe(0o600);
	});
});

describe('opening and making', () => {
	it('opens a folder or a file, and says what is not a project', async () => {
		const folder = await newFolder();
		await expect(openProject(join(folder, 'no'))).rejects.toMatchObject({
			code: 'store.not-found'
		});
		await expect(openProject(folder)).rejects.toMatchObject({ code: 'store.not-a-project' });
		await writeFile(join(folder, 'a.simpul'), 'hello');
		const notes = await openProject(join(folder, 'a.simpul'));
		await expect(notes.open()).rejects.toMatchObject({ code: 'package.not-zip' });
	});

	it('never makes a project over another', async () => {
		const folder = await newFolder();
		for (const name of ['p', 'p.simpul', 'new/folder/p.simpul']) {
			const path = join(folder, name);
			await createProject(path);
			expect((await (await openProject(path)).open()).seq).toBe(0);
			await expect(createProject(path)).rejects.toMatchObject({ code: 'store.exists' });
		}
		await mkdir(join(folder, 'empty'));
		await createProject(join(folder, 'empty'));
		expect((await stat(join(folder, 'empty', LOG))).size).toBe(0);
	});

	it.each(['p', 'p.simpul'])('makes %s with all it begins with, or no project', async (name) => {
		const path = join(await newFolder(), name);
		const content = { changes: [meta(1, 'a'), source(2)], texts, files };
		const { rename } = await vi.importActual<typeof disk>('node:fs/promises');
		vi.mocked(disk.rename).mockImplementation(async (from, to) => {
			if ([path, join(path, LOG)].includes(String(to)))
				throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
			return rename(from, to);
		});
		await expect(createProject(path, content)).rejects.toMatchObject({ code: 'store.full' });
		await expect(openProject(path)).rejects.toBeInstanceOf(SimpulError);
		vi.mocked(disk.rename).mockReset();
		await (await createProject(path, content)).close();
		const store = await openProject(path);
		expect((await store.open()).tail).toEqual(content.changes);
		expect(await store.text(HASH)).toBe(TEXT);
		expect(await store.files()).toEqual([PDF_HASH]);
		expect(store.warnings).toEqual([]);
	});
});
