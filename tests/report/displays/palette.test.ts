import { describe, expect, it } from 'vitest';
import { palette, pagePalette } from '#report/displays/palette.ts';

/** Contrast after WCAG 2: 1 to 21. */
function contrast(a: string, b: string): number {
	const light = (colour: string) => {
		const [r, g, b] = [1, 3, 5].map((i) => {
			const part = parseInt(colour.slice(i, i + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		}) as [number, number, number];
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [x, y] = [light(a), light(b)].sort((one, other) => other - one) as [number, number];
	return (x + 0.05) / (y + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
	const paint = palette(theme);

	it('D1.5: words are readable on paper and on every shade', () => {
		for (const name of ['ink', 'soft', 'accent'] as const)
			expect(contrast(paint(name), paint('paper'))).toBeGreaterThanOrEqual(4.5);
		for (let share = 0; share <= 1; share += 0.05)
			expect(
				contrast(paint({ onRamp: share }), paint({ ramp: share })),
				`${share}`
			).toBeGreaterThanOrEqual(3.6);
	});

	it('amounts grow away from the paper', () => {
		const steps = [0, 0.25, 0.5, 0.75, 1].map((ramp) => contrast(paint({ ramp }), paint('paper')));
		expect([...steps].sort((a, b) => a - b)).toEqual(steps);
	});

	it('lines of every level are seen on paper', () => {
		for (const ramp of [0.4, 0.55, 0.7, 0.85, 1])
			expect(contrast(paint({ ramp }), paint('paper'))).toBeGreaterThanOrEqual(2.2);
	});

	it('lets in nothing but colours', () =>
		expect(paint({ code: 'red"/><script>' })).toMatch(/^#[0-9a-f]{6}$/));
});

it('in the page, colours follow the theme by themselves', () => {
	expect(pagePalette('ink')).toBe('var(--ink)');
	expect(pagePalette({ ramp: 1 })).toBe('light-dark(#0b5c63, #7fd6dc)');
});
