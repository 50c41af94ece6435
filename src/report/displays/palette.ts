/**
 * What a paint is in a theme. Files have fixed colours; in the page the variables of its stylesheet follow the reader's theme. Codes
 * keep their Okabe-Ito hue, a little lighter in the dark; amounts are one hue from pale to strong.
 */
import type { Paint } from './scene.ts';

export type Palette = (paint: Paint) => string;
export type Theme = 'light' | 'dark';

type Fixed = {
	readonly named: Readonly<Record<Extract<Paint, string>, string>>;
	readonly weak: string;
	readonly strong: string;
	/** From here on words on the ramp take the colour of the paper. */
	readonly turn: number;
	readonly code: (colour: string) => string;
};

const HEX = /^#[0-9a-f]{6}$/i;
const GREY = '#767676';

/** Only a colour is ever let into a drawing. */
const safe = (colour: string): string => (HEX.test(colour) ? colour.toLowerCase() : GREY);

/** Between two colours, `share` of the second. */
export function mix(a: string, b: string, share: number): string {
	const parts = (colour: string) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
	const [from, to] = [parts(a), parts(b)];
	const channel = (i: number) => Math.round(from[i]! + (to[i]! - from[i]!) * share);
	return `#${[0, 1, 2].map((i) => channel(i).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance after WCAG 2, 0 to 1. */
function luminance(colour: string): number {
	const channel = (from: number) => {
		const part = parseInt(colour.slice(from, from + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast after WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Of two colours of words, the one that is read better on a ground. */
const readable = (ground: string, one: string, other: string): string =>
	contrast(ground, one) >= contrast(ground, other) ? one : other;

const THEMES: Readonly<Record<Theme, Fixed>> = {
	light: {
		named: {
			...{ none: 'none', ink: '#211f1d', soft: '#57524c', line: '#87817a', grid: '#e6e2dc' },
			...{ paper: '#ffffff', accent: '#0b5c63' }
		},
		...{ weak: '#e4f0f0', strong: '#0b5c63', turn: 0.66 },
		code: (colour) => mix(colour, '#000000', 0.06)
	},
	dark: {
		named: {
			...{ none: 'none', ink: '#ece8e2', soft: '#b5aea5', line: '#8b857d', grid: '#3a3734' },
			...{ paper: '#191817', accent: '#5cc2c9' }
		},
		...{ weak: '#1f3335', strong: '#7fd6dc', turn: 0.45 },
		code: (colour) => mix(colour, '#ffffff', 0.28)
	}
};

/** Colours of a file. */
export function palette(theme: Theme): Palette {
	const { named, weak, strong, turn, code } = THEMES[theme];
	return (paint) => {
		if (typeof paint === 'string') return named[paint];
		if ('code' in paint) return code(safe(paint.code));
		if ('onCode' in paint) return readable(code(safe(paint.onCode)), named.paper, named.ink);
		if ('ramp' in paint) return mix(weak, strong, paint.ramp);
		return paint.onRamp > turn ? named.paper : named.ink;
	};
}

const VARIABLES: Readonly<Record<Extract<Paint, string>, string>> = {
	...{ none: 'none', ink: 'var(--ink)', soft: 'var(--ink-soft)', line: 'var(--line-strong)' },
	...{ grid: 'var(--line)', paper: 'var(--surface)', accent: 'var(--accent)' }
};

/** Colours inside the page: they change with its theme and need no new drawing. */
export const pagePalette: Palette = (paint) => {
	const [light, dark] = [palette('light'), palette('dark')];
	return typeof paint === 'string'
		? VARIABLES[paint]
		: `light-dark(${light(paint)}, ${dark(paint)})`;
};
