/**
 * The heads of all changes, read once and then only those that came since. Whoever keeps a snapshot also packs heads, a thousand
 * to a record: a log of a hundred thousand changes is then read in a hundred records, without touching their ops.
 */
import type { Head } from '../head.ts';
import type { ProjectDatabase } from './database.ts';
import type { Reads } from './reads.ts';
import { headOfRow } from './rows.ts';

const HEADS = 'heads/';
const PER_RECORD = 1000;

type PackedHeads = { readonly seq: number; readonly heads: string };

export class Heads {
	#heads: Head[] = [];
	/** Of each head; of packed ones only the last of a record is known. */
	#seqs: number[] = [];

	/** In order of arrival; runs inside the caller's transaction on changes and snapshots. */
	async all(db: Reads): Promise<readonly Head[]> {
		if (this.#seqs.length === 0) await this.#readPacked(db);
		const rows = await db.changesAfter(this.#seqs.at(-1) ?? 0);
		this.#heads = [...this.#heads, ...rows.map(headOfRow)];
		for (const { seq } of rows) this.#seqs.push(seq!);
		return this.#heads;
	}

	/** Packs full records of those `all` has read; runs inside the caller's transaction on snapshots. */
	async pack(db: ProjectDatabase): Promise<void> {
		const keys = await db.snapshots.where(':id').startsWith(HEADS).primaryKeys();
		let done = keys.length * PER_RECORD;
		for (; this.#heads.length - done >= PER_RECORD; done += PER_RECORD) {
			const heads = JSON.stringify(this.#heads.slice(done, done + PER_RECORD));
			const record: PackedHeads = { seq: this.#seqs[done + PER_RECORD - 1]!, heads };
			await db.snapshots.put(record, HEADS + String(done).padStart(12, '0'));
		}
	}

	async #readPacked(db: Reads): Promise<void> {
		const records = (await db.parts(HEADS)) as readonly PackedHeads[];
		for (const { seq, heads } of records) {
			this.#heads = this.#heads.concat(JSON.parse(heads) as Head[]);
			this.#seqs.length = this.#heads.length;
			this.#seqs[this.#heads.length - 1] = seq;
		}
	}
}
