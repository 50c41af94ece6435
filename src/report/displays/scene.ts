/**
 * A drawing as plain values: shapes, and marks that know the codings behind them. The page draws a scene as elements whose marks open
 * their passages, a file is the same scene as text; what a colour is in each theme is asked of a palette, late.
 */
import type { Id } from '#core/model/records.ts';

/** `code`: a code's own colour; `ramp`: 0 (least) to 1 (most) of one hue; `onCode`, `onRamp`: words on them. */
export type Paint =
	| 'none'
	| 'ink'
	| 'soft'
	| 'line'
	| 'grid'
	| 'paper'
	| 'accent'
	| { readonly code: string }
	| { readonly onCode: string }
	| { readonly ramp: number }
	| { readonly onRamp: number };
/** A paint, or stripes of it: a second sign beside colour. */
export type Fill = Paint | { readonly hatch: Paint };

type Drawn = {
	readonly fill?: Fill;
	readonly stroke?: Paint;
	readonly strokeWidth?: number;
	readonly dash?: string;
	readonly opacity?: number;
};
export type Rect = Drawn & {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};
export type Circle = Drawn & {
	readonly kind: 'circle';
	readonly x: number;
	readonly y: number;
	readonly r: number;
};
export type Path = Drawn & { readonly kind: 'path'; readonly d: string };
export type Words = {
	readonly kind: 'text';
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly fill: Paint;
	readonly bold?: boolean;
	/** Stands on lines: the paper shows around it. */
	readonly halo?: boolean;
};
export type Shape = Rect | Circle | Path | Words;

export type Mark = {
	/** Names the mark within its picture. */
	readonly key: string;
	/** What it says, for pointers and screen readers. */
	readonly label: string;
	readonly codings: readonly Id[];
	readonly shapes: readonly Shape[];
};
export type Scene = {
	readonly width: number;
	readonly height: number;
	/** Scales, names, legends. */
	readonly back: readonly Shape[];
	readonly marks: readonly Mark[];
	/** Words over marks. */
	readonly front: readonly Shape[];
};

export const SIZE = { heading: 14, label: 13, small: 12 } as const;
/** Below this width names stand above what they name. */
export const NARROW = 560;

export const round = (x: number): number => Math.round(x * 10) / 10;

type Style = Partial<Omit<Words, 'kind' | 'x' | 'y' | 'text'>>;
export const words = (x: number, y: number, text: string, style: Style = {}): Words => ({
	...{ kind: 'text', x: round(x), y: round(y), text },
	...{ size: SIZE.label, anchor: 'start', fill: 'ink' },
	...style
});
export const rect = (x: number, y: number, width: number, height: number, drawn: Drawn): Rect => ({
	...{ kind: 'rect', x: round(x), y: round(y) },
	...{ width: round(Math.max(0, width)), height: round(height) },
	...drawn
});
export const line = (
	from: readonly [number, number],
	to: readonly [number, number],
	drawn: Drawn
): Path => ({
	...{ kind: 'path', d: `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`, fill: 'none' },
	...drawn
});
export const path = (d: string, drawn: Drawn): Path => ({ kind: 'path', d, ...drawn });
export const circle = (x: number, y: number, r: number, drawn: Drawn): Circle => ({
	...{ kind: 'circle', x: round(x), y: round(y), r: round(r) },
	...drawn
});
