import { describe, expect, it } from 'vitest';
import { TreeWindow } from '#lib/ui/tree-window.svelte.ts';

describe('TreeWindow', () => {
	it('leaves ordinary trees whole, wherever the page is scrolled to', () => {
		const tree = new TreeWindow(() => 800);
		tree.follow(-10_000);
		expect(tree.shown).toEqual({ from: 0, to: 800 });
		expect([tree.above, tree.below]).toEqual([0, 0]);
	});

	it('shows part of a long tree, with room for the rest, and follows the page', () => {
		const tree = new TreeWindow(() => 50_000);
		expect(tree.shown).toEqual({ from: 0, to: 240 });
		const height = tree.below / (50_000 - 240);
		tree.follow(-20_000 * height);
		expect(tree.shown.from).toBeLessThan(20_000);
		expect(tree.shown.to).toBeGreaterThan(20_000);
		expect(tree.above).toBe(tree.shown.from * height);
		const before = tree.shown;
		tree.follow(-20_005 * height);
		expect(tree.shown).toEqual(before);
	});

	it('ends with the last row, and brings any row into the page', () => {
		const tree = new TreeWindow(() => 50_000);
		tree.reveal(49_999);
		expect(tree.shown.to).toBe(50_000);
		tree.reveal(0);
		expect(tree.shown.from).toBe(0);
	});
});
