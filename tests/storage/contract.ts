/** What every store must do, whatever it lies on: the rules of src/core/model/ports.ts as tests. */
import { fold } from '#core/log/apply.ts';
import type { Change } from '#core/log/change.ts';
import type { ChangeStore, Snapshot } from '#core/model/ports.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	change,
	coding,
	files,
	HASH,
	meta,
	PDF,
	PDF_HASH,
	project,
	source,
	TEXT,
	texts
} from './example.ts';

/** A fresh place; each call of the result opens one more store on it, as another tab or process would. */
export type NewPlace = () => Promise<() => Promise<ChangeStore>>;

export function storeContract(name: string, newPlace: NewPlace, keepsSnapshots: boolean): void {
	const opened: ChangeStore[] = [];
	const place = async () => {
		const open = await newPlace();
		return async () => {
			const store = await open();
			opened.push(store);
			return store;
		};
	};
	const append = async (store: ChangeStore, changes: readonly Change[]) => {
		for (const one of changes) {
			const { seq } = await store.since(0);
			await store.commit(seq, () => ({ change: one }));
		}
		return (await store.since(0)).seq;
	};
	afterEach(async () => {
		for (const store of opened.splice(0)) await store.close();
	});

	describe(`${name}: log`, () => {
		it('is empty at first', async () => {
			const store = await (await place())();
			expect(await store.open()).toEqual({ snapshot: null, tail: [], seq: 0 });
			expect(await store.heads()).toEqual([]);
			expect(await store.files()).toEqual([]);
		});

		it('gives back exactly what was committed, also to a store opened later', async () => {
			const open = await place();
			const first = await open();
			const log = [
				meta(1, 'Jambi'),
				source(2),
				coding(3, 'devone', { note: 'kutipan "penting"\n🙂', level: 2, about: ['a1'] }),
				change(4, [{ t: 'meta', id: 'project', set: { name: ['Jambi', 'Kota Jambi'] } }])
			];
			await append(first, log);
			await first.close();
			const { tail, snapshot } = await (await open()).open();
			expect(snapshot).toBeNull();
			expect(tail).toEqual(log);
			expect(fold(tail).meta.get('project')?.name).toBe('Kota Jambi');
		});

		it('hands `make` the changes that are newer, once, and returns them', async () => {
			const open = await place();
			const [one, two] = [await open(), await open()];
			await one.open();
			const { seq } = await two.open();
			await append(one, [meta(1, 'a'), coding(2)]);
			const make = vi.fn(() => ({ change: coding(3) }));
			const done = await two.commit(seq, make);
			expect(make).toHaveBeenCalledTimes(1);
			expect(make).toHaveBeenCalledWith([meta(1, 'a'), coding(2)]);
			expect(done.newer).toEqual([meta(1, 'a'), coding(2)]);
			expect((await two.since(done.seq)).changes).toEqual([]);
			expect((await one.since(0)).changes).toHaveLength(3);
		});

		it('writes nothing when `make` returns null or throws, and goes on working', async () => {
			const open = await place();
			const store = await open();
			expect(await store.commit(0, () => null)).toEqual({ seq: 0, newer: [] });
			const failure = new Error('the command refuses');
			const failing = store.commit(0, () => {
				throw failure;
			});
			await expect(failing).rejects.toBe(failure);
			expect((await store.since(0)).changes).toEqual([]);
			await store.commit(0, () => ({ change: meta(1, 'a') }));
			expect((await (await open()).open()).tail).toEqual([meta(1, 'a')]);
		});

		it('loses nothing when two stores commit at the same time', async () => {
			const open = await place();
			const stores = [await open(), await open()];
			const seen = await Promise.all(
				stores.map(async (store, d) => {
					// The other may have committed before this one opened.
					const opened = await store.open();
					let { seq } = opened;
					let known: readonly Change[] = opened.tail;
					for (let n = 1; n <= 8; n++) {
						const own = coding(n, `dev00${d}`);
						const done = await store.commit(seq, () => ({ change: own }));
						seq = done.seq;
						known = [...known, ...done.newer, own];
					}
					return { seq, known };
				})
			);
			const { changes } = await stores[0]!.since(0);
			expect(new Set(changes.map((c) => c.at)).size).toBe(16);
			expect(changes).toHaveLength(16);
			for (const { seq, known } of seen)
				expect([...known, ...(await stores[1]!.since(seq)).changes]).toEqual(changes);
		});

		it('refuses a stamp that is taken and a position that does not exist', async () => {
			const store = await (await place())();
			const seq = await append(store, [meta(1, 'a')]);
			const again = store.commit(seq, () => ({ change: meta(1, 'b') }));
			await expect(again).rejects.toMatchObject({ code: 'store.stamp-taken' });
			const beyond = store.commit(seq + 5, () => ({ change: meta(2, 'b') }));
			await expect(beyond).rejects.toMatchObject({ code: 'store.replaced' });
			expect((await store.since(0)).changes).toEqual([meta(1, 'a')]);
		});

		it('finds one change by its stamp', async () => {
			const store = await (await place())();
			await append(store, [meta(1, 'a'), coding(2)]);
			expect(await store.change(coding(2).at)).toEqual(coding(2));
			expect(await store.change(coding(9).at)).toBeUndefined();
		});

		it('lists heads in stamp order, without ops, and keeps the list up to date', async () => {
			const open = await place();
			const store = await open();
			const undo = change(5, [], { kind: 'undo', undoes: coding(2).at });
			await append(store, [meta(4, 'a'), coding(2)]);
			expect((await store.heads()).map((h) => h.at)).toEqual([coding(2).at, meta(4, 'a').at]);
			await append(await open(), [undo]);
			const heads = await store.heads();
			expect(heads.map((h) => h.undoes)).toEqual([undefined, undefined, coding(2).at]);
			expect(heads[2]).toEqual({
				at: undo.at,
				by: undo.by,
				kind: 'undo',
				args: undo.args,
				undoes: coding(2).at
			});
		});
	});

	describe(`${name}: merge`, () => {
		it('takes only changes whose stamps are unknown, each once', async () => {
			const open = await place();
			const store = await open();
			await append(store, [meta(1, 'a')]);
			const foreign = coding(2, 'devtwo');
			const seq = await store.merge([meta(1, 'other'), foreign, foreign], new Map());
			expect((await store.since(seq)).changes).toEqual([]);
			expect((await (await open()).open()).tail).toEqual([meta(1, 'a'), foreign]);
			expect(await store.merge([foreign], new Map())).toBe(seq);
		});

		it('brings texts and files along', async () => {
			const open = await place();
			await (await open()).merge([source(1)], texts, files);
			const later = await open();
			expect(await later.text(HASH)).toBe(TEXT);
			expect(await later.file(PDF_HASH)).toEqual(PDF);
			expect(await later.files()).toEqual([PDF_HASH]);
		});
	});

	describe(`${name}: texts and files`, () => {
		it('keeps them by hash, durably, and says which text is missing', async () => {
			const open = await place();
			const store = await open();
			await store.commit(0, () => ({ change: source(1), texts, files }));
			await store.close();
			const later = await open();
			expect(await later.text(HASH)).toBe(TEXT);
			expect(await later.file(PDF_HASH)).toEqual(PDF);
			expect(await later.file(HASH)).toBeUndefined();
			const missing = 'f'.repeat(64);
			expect(await later.texts([HASH, HASH])).toEqual([TEXT, TEXT]);
			await expect(later.texts([HASH, missing])).rejects.toMatchObject({
				code: 'text.missing',
				data: { hash: missing }
			});
			await expect(later.text(missing)).rejects.toMatchObject({
				code: 'text.missing',
				data: { hash: missing }
			});
		});
	});

	describe(`${name}: other stores on the same place`, () => {
		it('are told of a commit and of a merge; the one that wrote is not', async () => {
			const open = await place();
			const [one, two] = [await open(), await open()];
			await one.open();
			await two.open();
			const [own, foreign] = [vi.fn(), vi.fn()];
			one.onForeign(own);
			const stop = two.onForeign(foreign);
			await append(one, [meta(1, 'a')]);
			await vi.waitFor(() => expect(foreign).toHaveBeenCalled(), 3000);
			expect((await two.since(0)).changes).toEqual([meta(1, 'a')]);
			foreign.mockClear();
			await one.merge([coding(2, 'devtwo')], new Map());
			await vi.waitFor(() => expect(foreign).toHaveBeenCalled(), 3000);
			await new Promise((resolve) => setTimeout(resolve, 50));
			expect(own).not.toHaveBeenCalled();
			stop();
			foreign.mockClear();
			await append(one, [coding(3)]);
			await new Promise((resolve) => setTimeout(resolve, 50));
			expect(foreign).not.toHaveBeenCalled();
		});
	});

	describe(`${name}: snapshot`, () => {
		const snapshotOf = (log: readonly Change[], seq: number): Snapshot => ({
			seq,
			at: log.at(-1)?.at ?? null,
			project: project(log)
		});

		it('and tail together are the fold of the log', async () => {
			const open = await place();
			const store = await open();
			const log = [meta(1, 'a'), source(2), coding(3, 'devone', { valence: 'mixed' })];
			const seq = await append(store, log);
			await store.keep(snapshotOf(log, seq));
			await append(store, [coding(4), coding(5)]);
			const { snapshot, tail } = await (await open()).open();
			expect(snapshot !== null).toBe(keepsSnapshots);
			expect(tail).toHaveLength(keepsSnapshots ? 2 : 5);
			const whole = (await store.since(0)).changes;
			expect(fold(tail, snapshot?.project)).toEqual(fold(whole));
		});

		it('is not used when older changes arrived after it', async () => {
			const open = await place();
			const store = await open();
			const log = [meta(1, 'a'), coding(5)];
			await store.keep(snapshotOf(log, await append(store, log)));
			await store.merge([coding(3, 'devtwo')], new Map());
			const { snapshot, tail } = await (await open()).open();
			expect(snapshot).toBeNull();
			expect(tail).toHaveLength(3);
		});
	});
}
