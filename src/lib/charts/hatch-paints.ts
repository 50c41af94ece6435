/** The stripes that a drawing needs: each paint once, named so that two drawings on a page do not share a name. */
import type { Paint, Scene, Shape } from '#report/displays/scene.ts';

export const hatchName = (prefix: string, paint: Paint): string =>
	`${prefix}-${JSON.stringify(paint).replace(/[^0-9a-z]+/gi, '')}`;

export function hatchPaints({ back, marks, front }: Scene): Paint[] {
	const paints = new Map<string, Paint>();
	const look = (shape: Shape) => {
		const paint = hatchOf(shape);
		if (paint !== null) paints.set(JSON.stringify(paint), paint);
	};
	for (const shapes of [back, ...marks.map((mark) => mark.shapes), front]) shapes.forEach(look);
	return [...paints.values()];
}

/** The paint of a shape's stripes, or null if it has none. */
export const hatchOf = (shape: Shape): Paint | null =>
	shape.kind !== 'text' && typeof shape.fill === 'object' && 'hatch' in shape.fill
		? shape.fill.hatch
		: null;
