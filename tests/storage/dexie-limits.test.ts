/** What the contract suite cannot ask of every store: full disks, other versions, removal, and how little is written. */
import 'fake-indexeddb/auto';
import { packCodings } from '#core/model/codings.ts';
import { EMPTY } from '#core/model/project.ts';
import { apply, fold } from '#core/log/apply.ts';
import type { Change } from '#core/log/change.ts';
import { catalogue } from '#storage/dexie/catalogue.ts';
import { databaseName, LAYOUT } from '#storage/dexie/layout.ts';
import { asStoreError } from '#storage/dexie/errors.ts';
import { dexieStore } from '#storage/dexie/store.ts';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { change, coding, meta, source, texts } from './example.ts';

afterEach(() => vi.restoreAllMocks());

const quota = () => new DOMException('full', 'QuotaExceededError');

async function appendAll(id: string, changes: readonly Change[]) {
	const store = dexieStore(id);
	const seq = await store.merge(changes, new Map());
	return { store, seq };
}

describe('a full quota', () => {
	it('is store.full; nothing of the change is kept and the store can still be read', async () => {
		const { store, seq } = await appendAll('full', [meta(1, 'a')]);
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'texts') throw quota();
			return put.apply(this, args);
		});
		const commit = store.commit(seq, () => ({ change: source(2), texts }));
		await expect(commit).rejects.toMatchObject({ code: 'store.full' });
		expect((await store.since(0)).changes).toEqual([meta(1, 'a')]);
		expect(await store.heads()).toHaveLength(1);
		vi.restoreAllMocks();
		await store.commit(seq, () => ({ change: source(2), texts }));
		expect((await store.open()).tail).toHaveLength(2);
		await store.close();
	});

	it('is recognised when it comes only as the inner error of an aborted transaction', () => {
		const aborted = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota() });
		expect(asStoreError(aborted)).toMatchObject({ code: 'store.full' });
	});
});

describe('a database that cannot be used', () => {
	it('is store.unavailable where the browser has none or refuses', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('private window', 'SecurityError');
		});
		const store = dexieStore('refused');
		await expect(store.open()).rejects.toMatchObject({ code: 'store.unavailable' });
		vi.restoreAllMocks();
		expect((await store.open()).seq).toBe(0);
		await store.close();
	});

	it('is store.newer when a newer program made its layout', async () => {
		const newer = new Dexie(databaseName('newer'));
		newer.version(LAYOUT + 1).stores({ changes: '++seq, &at', extra: '' });
		await newer.open();
		newer.close();
		const store = dexieStore('newer');
		await expect(store.open()).rejects.toMatchObject({ code: 'store.newer' });
		await store.close();
	});

	it('is store.newer when a newer program wrote one of its changes', async () => {
		const { store } = await appendAll('newer-change', [meta(1, 'a'), { ...coding(2), v: 99 }]);
		await expect(store.open()).rejects.toMatchObject({ code: 'store.newer' });
		await store.close();
	});

	it('is store.removed after another tab removed the project, and does not come back to life', async () => {
		const { store } = await appendAll('gone', [meta(1, 'a')]);
		await catalogue.add({ id: 'gone', name: 'a', sources: 0, codings: 0, changed: 1 });
		const told = vi.fn();
		store.onForeign(told);
		await catalogue.remove('gone');
		expect(told).toHaveBeenCalled();
		await expect(store.since(0)).rejects.toMatchObject({ code: 'store.removed' });
		expect(await Dexie.getDatabaseNames()).not.toContain(databaseName('gone'));
		expect((await catalogue.list()).map((p) => p.id)).not.toContain('gone');
		await store.close();
	});
});

describe('keep', () => {
	/** `n` sources with one coding each. */
	const many = (n: number) =>
		Array.from({ length: n }, (_, i) =>
			change(i + 1, [
				{
					t: 'codings',
					id: `s${i}~c`,
					create: { code: 'k', coder: 'm', start: 0, end: 3 }
				}
			])
		);

	it('writes only the sources and tables that changed since the last keep, also after a restart', async () => {
		const log = [meta(100, 'a'), ...many(30)];
		const { store, seq } = await appendAll('keep', log);
		await store.keep({ seq, at: log[0]!.at, project: fold(log) });
		await store.close();

		const again = dexieStore('keep');
		const { snapshot } = await again.open();
		expect(snapshot?.project).toEqual(fold(log));
		const more = change(101, [{ t: 'codings', id: 's7~c', set: { alive: [true, false] } }]);
		const done = await again.commit(seq, () => ({ change: more }));
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const project = apply(snapshot!.project, more);
		await again.keep({ seq: done.seq, at: more.at, project });
		const keys = put.mock.calls.map(([, key]) => String(key)).sort();
		expect(keys).toEqual([expect.stringMatching(/^blocks\/\d+$/), 'snapshot']);
		expect(JSON.stringify(put.mock.calls)).toContain('"source":"s7"');
		await again.close();

		const later = dexieStore('keep');
		expect((await later.open()).snapshot?.project).toEqual(project);
		await later.close();
	});

	it('passes over a snapshot of the former form, and what it consisted of goes with the next', async () => {
		const log = [meta(1, 'a'), coding(2, 'devone', {})];
		const { store, seq } = await appendAll('former', log);
		await store.close();
		const db = await new Dexie(databaseName('former')).open();
		const parts = db.table('snapshots');
		await parts.put({ form: 1, seq, at: log[1]!.at, blocks: ['s1'], pending: '[]' }, 'snapshot');
		await parts.put({ source: 's1' }, 'codings/s1');
		const later = dexieStore('former');
		const opened = await later.open();
		expect(opened.snapshot).toBeNull();
		expect(opened.tail).toEqual(log);
		await later.keep({ seq, at: log[1]!.at, project: fold(log) });
		expect((await later.open()).snapshot?.project).toEqual(fold(log));
		expect(await parts.get('codings/s1')).toBeUndefined();
		db.close();
		await later.close();
	});

	it('passes over a snapshot by a program that knew fewer tables: what others wrote in them is not in it', async () => {
		const memo = { t: 'memos', id: 'm', create: { title: 'Kept' } } as const;
		const log = [meta(1, 'a'), change(2, [memo])];
		const { store, seq } = await appendAll('fewer', log);
		await store.keep({ seq: 1, at: log[0]!.at, project: fold(log.slice(0, 1)) });
		await store.close();
		const db = await new Dexie(databaseName('fewer')).open();
		const parts = db.table('snapshots');
		const head = (await parts.get('snapshot')) as { form: string };
		const form = head.form.replace(' memos', '');
		await parts.put({ ...head, form, seq, at: log[1]!.at }, 'snapshot');
		db.close();
		const later = dexieStore('fewer');
		const { snapshot, tail } = await later.open();
		expect(fold(tail, snapshot?.project).memos.has('m')).toBe(true);
		await later.close();
	});

	it('leaves a later snapshot of another tab as it is', async () => {
		const rename = { name: ['a', 'b'] } as const;
		const log = [meta(1, 'a'), change(2, [{ t: 'meta', id: 'project', set: rename }])];
		const { store, seq } = await appendAll('two-tabs', log);
		const other = dexieStore('two-tabs');
		await other.keep({ seq, at: log[1]!.at, project: fold(log) });
		await store.keep({ seq: seq - 1, at: log[0]!.at, project: fold(log.slice(0, 1)) });
		const { snapshot } = await store.open();
		expect(snapshot?.project.meta.get('project')?.name).toBe('b');
		await store.close();
		await other.close();
	});

	it('keeps empty blocks, answers and records that wait for their creation', async () => {
		const log = [
			coding(1, 'devone', { note: 'a\nb', relation: ['x', 'y'] }),
			change(2, [{ t: 'codes', id: 'later', set: { colour: ['#000000', '#ffffff'] } }])
		];
		const project = fold(log);
		const { store, seq } = await appendAll('odd', log);
		const { codes, coders } = project.codings.get('s1')!;
		const none = packCodings('empty', []);
		const blocks = new Map([...project.codings, ['empty', { ...none, codes, coders }]]);
		await store.keep({ seq, at: log[1]!.at, project: { ...project, codings: blocks } });
		const { snapshot } = await store.open();
		expect(snapshot?.project.pending).toEqual(project.pending);
		expect(snapshot?.project.codings).toEqual(blocks);
		await store.close();
	});

	it('packs the heads of a long log, which then read as before', async () => {
		const log = Array.from({ length: 2500 }, (_, i) => change(i + 1, []));
		const { store, seq } = await appendAll('long', log);
		await store.keep({ seq, at: log.at(-1)!.at, project: EMPTY });
		await store.close();
		const later = dexieStore('long');
		const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		const heads = await later.heads();
		const asked = getAll.mock.calls.map(([of]) => of as IDBKeyRange & { query?: IDBKeyRange });
		expect(asked.map((of) => (of.query ?? of).lower)).toContain(2000);
		expect(heads.map((h) => h.at)).toEqual(log.map((c) => c.at));
		await later.merge([change(2600, [])], new Map());
		expect(await later.heads()).toHaveLength(2501);
		await later.close();
	});
});
