import { expect, it } from 'vitest';
import { sha256 } from '#formats/hash.ts';

it('gives the published SHA-256 of "abc", of text and bytes alike', async () => {
	const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
	expect(await sha256('abc')).toBe(abc);
	expect(await sha256(new Uint8Array([97, 98, 99]))).toBe(abc);
	expect(await sha256('é😀')).toBe(await sha256(new TextEncoder().encode('é😀')));
});
