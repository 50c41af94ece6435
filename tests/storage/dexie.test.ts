import 'fake-indexeddb/auto';
import { lateStore } from '#storage/dexie/late-store.ts';
import { dexieStore } from '#storage/dexie/store.ts';
import { storeContract } from './contract.ts';

let places = 0;
storeContract(
	'dexie',
	async () => {
		const name = `contract${places++}`;
		return async () => dexieStore(name);
	},
	true
);

storeContract(
	'dexie, read bare at first',
	async () => {
		const name = `late${places++}`;
		return async () => lateStore(name, (job) => void job());
	},
	true
);
