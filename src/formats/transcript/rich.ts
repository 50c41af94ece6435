/** Text that remembers which parts were bold: in many transcripts that is all that tells a label from what is said. */
import type { Span } from '#core/text/span.ts';

/** Bold stretches in order, disjoint, not touching. */
export type Rich = { readonly text: string; readonly bold: readonly Span[] };

export class RichBuilder {
	readonly #parts: string[] = [];
	readonly #bold: { start: number; end: number }[] = [];
	#length = 0;

	put(text: string, bold = false): void {
		if (text === '') return;
		if (bold) this.#mark(this.#length, this.#length + text.length);
		this.#parts.push(text);
		this.#length += text.length;
	}

	add({ text, bold }: Rich): void {
		for (const { start, end } of bold) this.#mark(this.#length + start, this.#length + end);
		this.put(text);
	}

	rich(): Rich {
		return { text: this.#parts.join(''), bold: this.#bold };
	}

	#mark(start: number, end: number): void {
		const last = this.#bold.at(-1);
		if (last && last.end === start) last.end = end;
		else this.#bold.push({ start, end });
	}
}

export function joinRich(parts: readonly Rich[], separator: string): Rich {
	const whole = new RichBuilder();
	parts.forEach((part, i) => {
		if (i > 0) whole.put(separator);
		whole.add(part);
	});
	return whole.rich();
}

/** The part [start, end) with its bold stretches. */
export function sliceRich({ text, bold }: Rich, start: number, end: number): Rich {
	const inside = bold.flatMap((b) => {
		const cut = { start: Math.max(b.start, start) - start, end: Math.min(b.end, end) - start };
		return cut.start < cut.end ? [cut] : [];
	});
	return { text: text.slice(start, end), bold: inside };
}
