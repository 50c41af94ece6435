/**
 * Yardsticks of the reader in Chromium: the plainest page that shows the same text, the usual page with a span for every highlight
 * from the start, and the annotator of Recogito with the same text and codings.
 */
import { createTextAnnotator } from '@recogito/text-annotator';
import { segments } from '../../../src/core/text/segments.ts';
import type { Transcript } from '../data/transcript.ts';
import './reader-tools.ts';

export type Kind = 'plain' | 'spans' | 'recogito';
/** Milliseconds from having everything in memory. */
export type Drawn = { readonly text: number; readonly all: number };

declare global {
	interface Window {
		give(transcript: Transcript): void;
		draw(kind: Kind): Promise<Drawn>;
		/** The page gets narrower and wider by as much as the program's columns do. */
		resize(): Promise<number>;
		/** The highlights of one code are hidden, or shown again. */
		toggle(code: number): Promise<number>;
		/** Another coding at the top. */
		add(n: number): Promise<number>;
	}
}

const WIDTH = 511;
let given: Transcript;
let root: HTMLElement;
let annotator: ReturnType<typeof createTextAnnotator>;
/** Where each turn begins in the text content of the page. */
let begins: number[] = [];
let content = '';

window.give = (transcript) => (given = transcript);

window.draw = async (kind) => {
	root = document.createElement('main');
	root.style.width = `${WIDTH}px`;
	style();
	await window.tools.frame();
	const from = performance.now();
	write(kind === 'spans');
	document.body.append(root);
	const text = (await window.tools.frame()) - from;
	if (kind !== 'recogito') return { text, all: text };
	annotate();
	for (let i = 0; i < 600 && !root.querySelector('[data-annotation]'); i++)
		await window.tools.frame();
	return { text, all: (await window.tools.frame()) - from };
};

window.resize = async () => {
	await window.tools.rest();
	return window.tools.timed(() => {
		root.style.width = `${root.style.width === `${WIDTH}px` ? WIDTH - 60 : WIDTH}px`;
	});
};
window.toggle = async (code) => {
	await window.tools.rest();
	return window.tools.timed(() => root.classList.toggle(`hide${code}`));
};
window.add = (n) => {
	const turn = given.turns[1 + n]!;
	const coding = { start: turn.start + 2, end: turn.start + 60, code: n % 60 };
	const one = annotation(coding, `more${n}`);
	scrollTo(0, 0);
	return window.tools.timed(() => annotator.state.store.addAnnotation(one), root);
};

function write(spans: boolean): void {
	const page = document.createDocumentFragment();
	const open = [...given.codings];
	let from = 0;
	for (const { speaker, start, end } of given.turns) {
		const turn = document.createElement('div');
		const name = document.createElement('h3');
		name.textContent = given.speakers[speaker]!;
		const said = document.createElement('p');
		while (from < open.length && open[from]!.end + 2000 < start) from++;
		if (spans) said.append(...spansOf(start, end, from));
		else said.textContent = given.text.slice(start, end);
		turn.append(name, said);
		page.append(turn);
	}
	root.append(page);
}

function spansOf(start: number, end: number, from: number): (Node | string)[] {
	const near = [];
	for (let i = from; i < given.codings.length && given.codings[i]!.start < end; i++)
		if (given.codings[i]!.end > start) near.push(given.codings[i]!);
	return segments(start, end, near).map((segment) => {
		const words = given.text.slice(segment.start, segment.end);
		if (segment.depth === 0) return words;
		const span = document.createElement('span');
		const codes = segment.on.map((i) => near[i]!.code);
		span.className = `h c${codes[0]}`;
		span.dataset['on'] = segment.on.join(' ');
		span.textContent = words;
		return span;
	});
}

function annotate(): void {
	let at = 0;
	content = root.textContent!;
	begins = given.turns.map(({ speaker, start, end }) => {
		const said = at + given.speakers[speaker]!.length;
		at = said + (end - start);
		return said;
	});
	annotator = createTextAnnotator(root, { renderer: 'SPANS' });
	const all = given.codings.map((coding, i) => annotation(coding, `a${i}`));
	annotator.setAnnotations(all, false); // with `true`, its default, none of them is drawn
}

function annotation({ start, end }: { start: number; end: number; code: number }, id: string) {
	const [from, to] = [placeOf(start), placeOf(end)];
	const selector = [{ quote: content.slice(from, to), start: from, end: to }];
	return { id, bodies: [], target: { annotation: id, selector } };
}

/** From an offset in the text to one in the text content of the page. */
function placeOf(offset: number): number {
	let low = 0;
	let high = given.turns.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (given.turns[middle]!.start <= offset) low = middle;
		else high = middle - 1;
	}
	const { start, end } = given.turns[low]!;
	return begins[low]! + Math.max(0, Math.min(offset, end) - start);
}

function style(): void {
	const sheet = document.createElement('style');
	const colours = Array.from(
		{ length: 60 },
		(_, c) =>
			`.c${c} { background: hsl(${c * 6} 70% 60% / 0.4) } .hide${c} .c${c} { background: none }`
	);
	sheet.textContent = [
		'body { margin: 0 0 0 300px; font: 17px/1.6 serif }',
		'h3 { font: 600 13px/1.4 sans-serif; margin: 4px 0 2px }',
		'p { margin: 0 0 18px; white-space: pre-wrap }',
		...colours
	].join('\n');
	document.head.append(sheet);
}
