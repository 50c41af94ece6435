import 'fake-indexeddb/auto';
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
