import { describe, expect, it } from 'vitest';
import { contrast, palette, pagePalette } from '#report/displays/palette.ts';

it('contrast is that of WCAG: 21 for black on white, 4.54 for #767676', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

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

	it('D1.5: words are readable on every colour of the codes', () => {
		const OKABE_ITO = ['#e69f00', '#56b4e9', '#009e73', '#0072b2', '#d55e00', '#cc79a7', '#8c6d1f'];
		for (const code of OKABE_ITO)
			expect(contrast(paint({ onCode: code }), paint({ code })), code).toBeGreaterThanOrEqual(3.9);
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
