/** Runs in Chromium: our store beside the usual way (a Dexie table with a row per coding) and beside IndexedDB itself. */
import { Dexie } from 'dexie';
import { apply, fold } from '../../../src/core/log/apply.ts';
import type { Change } from '../../../src/core/log/change.ts';
import { nextStamp } from '../../../src/core/log/stamp.ts';
import { codingsIn } from '../../../src/core/model/visible.ts';
import { EMPTY, type Project } from '../../../src/core/model/project.ts';
import { SMALL_TABLES } from '../../../src/core/model/records.ts';
import { dexieStore } from '../../../src/storage/dexie/store.ts';
import { codingOp, makeChanges } from '../data/changes.ts';
import { make, type Made } from '../data/made.ts';
import { makeProject, sourceId } from '../data/project.ts';

export type StorageTimes = Record<
	'write' | 'writeRows' | 'load' | 'loadRows' | 'save' | 'put',
	number[]
>;
declare global {
	interface Window {
		storageRound(codings: number, round: number): Promise<Record<keyof StorageTimes, number>>;
		loadOnly(codings: number): Promise<number>;
		afterOneChange(codings: number): Promise<{ few: number; many: number }>;
	}
}

const SAVES = 30;
/** Beside the codings, the rows of everything else, so that both sides load the whole project. */
const KEYS = Object.fromEntries(SMALL_TABLES.map((table) => [table, 'id']));

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
	const from = performance.now();
	const value = await work();
	return [performance.now() - from, value];
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

window.storageRound = async (codings, round) => {
	const made = make(codings);
	const name = `bench${codings}-${round}`;
	const [small, all] = [...makeChanges(made, codings)] as [Change, Change];
	const without = fold([small]);
	const project = apply(without, all);
	const store = dexieStore(name);
	await store.open();
	const { seq } = await store.commit(0, () => ({ change: small }));
	await store.keep({ seq, at: small.at, project: without });
	const [write] = await timed(async () => {
		const done = await store.commit(seq, () => ({ change: all }));
		await store.keep({ seq: done.seq, at: all.at, project });
	});
	const rows = rowsOf(made);
	const db = new Dexie(`${name}-rows`, { chromeTransactionDurability: 'strict' });
	db.version(1).stores({ codings: 'id, source, code, coder', ...KEYS });
	await db.open();
	for (const table of SMALL_TABLES) await db.table(table).bulkPut([...without[table].values()]);
	const [writeRows] = await timed(() => db.table('codings').bulkPut(rows));
	const save = await saves(store, made, all.at, seq + 1);
	await store.close();
	const again = dexieStore(name);
	const [load, opened] = await timed(async () => {
		const { snapshot, tail } = await again.open();
		return fold(tail, snapshot?.project ?? EMPTY);
	});
	await again.close();
	const [loadRows, read] = await timed(async () => {
		for (const table of SMALL_TABLES) await db.table(table).toArray();
		return db.table('codings').toArray();
	});
	if (count(opened) !== codings + SAVES || read.length !== codings)
		throw new Error('something was lost');
	db.close();
	const put = await rawPuts(rows[0]!, round);
	for (const old of await indexedDB.databases()) indexedDB.deleteDatabase(old.name!);
	return { write, writeRows, load, loadRows, save, put };
};

const count = ({ codings }: Project) =>
	[...codings.values()].reduce((sum, { ids }) => sum + ids.length, 0);

const rowsOf = (made: Made) =>
	Array.from({ length: made.codings }, (_, i) => {
		const op = codingOp(made, i);
		return 'create' in op ? { id: op.id, ...op.create } : { id: op.id };
	});

async function saves(
	store: ReturnType<typeof dexieStore>,
	made: Made,
	after: string,
	from: number
) {
	const times: number[] = [];
	let at = after;
	let seq = from;
	for (let n = 0; n < SAVES; n++) {
		at = nextStamp(at, Date.now(), 'bench01');
		const op = codingOp(made, n);
		const change: Change = {
			at,
			by: 'coder00',
			kind: 'coding.apply',
			v: 1,
			args: null,
			ops: [{ ...op, id: `${op.id}x` } as typeof op]
		};
		const [time, done] = await timed(() => store.commit(seq, () => ({ change })));
		seq = done.seq;
		times.push(time);
	}
	return median(times);
}

/** One row, one transaction, with the durability of our store. */
async function rawPuts(row: object, round: number): Promise<number> {
	const db = await new Promise<IDBDatabase>((done, fail) => {
		const asked = indexedDB.open(`raw-${round}`, 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { autoIncrement: true });
		asked.onsuccess = () => done(asked.result);
		asked.onerror = () => fail(asked.error);
	});
	const times: number[] = [];
	for (let n = 0; n < SAVES; n++) {
		const [time] = await timed(
			() =>
				new Promise<void>((done, fail) => {
					const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
					transaction.objectStore('rows').put(row);
					transaction.oncomplete = () => done();
					transaction.onerror = () => fail(transaction.error);
				})
		);
		times.push(time);
	}
	db.close();
	return median(times);
}

/** A project whose snapshot is there: how long until it is in memory. */
window.loadOnly = async (codings) => {
	const name = `bench-load-${codings}`;
	const store = dexieStore(name);
	await store.open();
	const made = make(codings);
	const [small] = [...makeChanges(make(0), 1)] as [Change];
	const { seq } = await store.commit(0, () => ({ change: small }));
	await store.keep({ seq, at: small.at, project: makeProject(made) });
	await store.close();
	const again = dexieStore(name);
	const [time, { snapshot }] = await timed(() => again.open());
	if (!snapshot || count(snapshot.project) !== codings) throw new Error('something was lost');
	await again.close();
	indexedDB.deleteDatabase(`simpul-project-${name}`);
	return time;
};

/** One more coding in one source, and what its page reads; once with ten times the codings in all other sources. */
window.afterOneChange = async (codings) => {
	const few = makeProject(make(codings));
	const here = sourceId(7);
	const codingsOfMany = new Map(makeProject(make(codings * 10)).codings);
	codingsOfMany.set(here, few.codings.get(here)!);
	const many = { ...few, codings: codingsOfMany };
	const made = make(codings);
	const work = (from: Project) => {
		let project = from;
		for (let n = 0; n < 200; n++) {
			const op = { ...codingOp(made, 0), id: `${here}~more${n}` };
			project = apply(project, { ops: [op] });
			codingsIn(project, here);
		}
	};
	const times = { few: [] as number[], many: [] as number[] };
	for (let round = 0; round < 6; round++)
		for (const [name, project] of [
			['few', few],
			['many', many]
		] as const) {
			const from = performance.now();
			work(project);
			if (round > 0) times[name].push((performance.now() - from) / 200);
		}
	return { few: median(times.few), many: median(times.many) };
};
