import { describe, expect, it } from 'vitest';
import { meant } from '#lib/importer/similar-labels.ts';

const label = (key: string, times: number) =>
	({ label: key, key, times, sample: '', role: 'participant' }) as const;

describe('a label that may be a slip', () => {
	it.each([
		['pewawacara', 'pewawancara', true],
		['ibu ratnaa', 'ibu ratna', true],
		['informan 2', 'informan 1', false],
		['dinkes', 'dinsos', false],
		['mod', 'md', false],
		['pak hendra', 'ibu ratna', false]
	])('%s beside %s: %s', (rare, usual, found) => {
		const labels = [label(usual, 5), label(rare, 1)];
		expect(meant(labels[1]!, labels)?.key === usual).toBe(found);
		expect(meant(labels[0]!, labels)).toBeUndefined();
	});
});
