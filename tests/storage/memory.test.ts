import { memoryStore } from '#storage/memory/store.ts';
import { expect, it } from 'vitest';
import { storeContract } from './contract.ts';
import { HASH, meta, source, TEXT, texts } from './example.ts';

storeContract(
	'memory',
	async () => {
		const first = memoryStore();
		return async () => first.again();
	},
	true
);

it('begins with a seed and leaves it as it is', async () => {
	const changes = [source(1)];
	const store = memoryStore({ changes, texts });
	await store.commit(1, () => ({ change: meta(2, 'a') }));
	expect((await store.open()).tail).toHaveLength(2);
	expect(await store.text(HASH)).toBe(TEXT);
	expect(changes).toHaveLength(1);
});
