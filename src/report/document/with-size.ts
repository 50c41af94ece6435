/** A drawing as a figure of a document: how large it is stands in the drawing itself. */
import type { Part } from '#core/writing/document.ts';

type Figure = Extract<Part, { kind: 'figure' }>;

export function withSize(figure: Pick<Figure, 'svg' | 'alt' | 'caption'>): Figure {
	const size = (side: 'width' | 'height') =>
		Number(new RegExp(`<svg [^>]*\\b${side}="([\\d.]+)"`).exec(figure.svg)![1]);
	return { kind: 'figure', ...figure, width: size('width'), height: size('height') };
}
