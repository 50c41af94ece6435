/**
 * The only place of these scripts that knows where files lie. Masters that do not exist yet are left out, so that the corpus
 * can be made while it is still being written.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMaster } from './read-master.mjs';

export const MAKE = fileURLToPath(new URL('.', import.meta.url));
export const TARGET = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
export function readJson(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {{ sources: { id: string }[] }} samples
 * @returns {import('./read-master.mjs').Master[]} in the order of `samples.sources`
 */
export function loadMasters(samples) {
	return samples.sources
		.map(({ id }) => ({ id, path: `${TARGET}masters/${id}.txt` }))
		.filter(({ path }) => existsSync(path))
		.map(({ id, path }) => readMaster(id, readFileSync(path, 'utf8')));
}
