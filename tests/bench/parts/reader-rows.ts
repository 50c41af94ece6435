/** What the rounds of the reader's benchmark say: medians of the ratios within a round, beside the gates. */
import type { Drawn } from '../browser/reader-page.ts';
import type { Fling } from '../browser/reader-tools.ts';
import type { Transcript } from '../data/transcript.ts';
import { median, ratio } from '../measure.ts';
import type { Row } from '../report.ts';
import type { Hands } from './reader-hands.ts';

export type Opened = { readonly text: number; readonly marks: number; readonly click: number };
export type Yardstick = Drawn & {
	readonly fling: Fling;
	readonly resize: number;
	readonly toggle: number;
	readonly nodes: number;
	readonly add: number;
};

export type Round = {
	readonly ours: Opened & Hands;
	readonly large: Opened & { readonly apply: number };
	readonly plain: Yardstick;
	readonly spans: Yardstick;
	readonly recogito: Yardstick;
};

export function rowsOf(rounds: readonly Round[], { text }: Transcript): Row[] {
	const of = (pick: (round: Round) => number) => rounds.map(pick);
	const half = (a: (round: Round) => number, b: (round: Round) => number) => ratio(of(a), of(b));
	const most = (pick: (round: Round) => number) => Math.max(...of(pick));
	const mid = (pick: (round: Round) => number) => median(of(pick));
	const row = (goal: string, what: string, measured: number, gate: number): Row => ({
		...{ goal, what, measured, unit: 'x', gate }
	});
	const ms = (goal: string, what: string, measured: number, net?: number): Row => ({
		...{ goal, what, measured, unit: 'ms', ...(net === undefined ? {} : { net }) }
	});
	const count = (goal: string, what: string, measured: number, gate: number): Row => ({
		...{ goal, what, measured, unit: 'count', gate }
	});
	return [
		row(
			'B1',
			'text handed over -> painted / plain page',
			half(
				(r) => r.ours.text,
				(r) => r.plain.text
			),
			0.5
		),
		ms(
			'B1',
			'the same',
			mid((r) => r.ours.text),
			400
		),
		ms(
			'B1',
			'plain page',
			mid((r) => r.plain.text)
		),
		ms(
			'B1',
			'from the click in the list of sources',
			mid((r) => r.ours.click)
		),
		row(
			'B2',
			'highlights near the window painted / plain page without any',
			half(
				(r) => r.ours.marks,
				(r) => r.plain.text
			),
			0.6
		),
		row(
			'B2',
			'the same / Recogito, spans',
			half(
				(r) => r.ours.marks,
				(r) => r.recogito.all
			),
			0.1
		),
		ms(
			'B2',
			'the same',
			mid((r) => r.ours.marks),
			600
		),
		ms(
			'B2',
			'Recogito',
			mid((r) => r.recogito.all)
		),
		row(
			'B3',
			'key pressed -> new coding painted / a key that does nothing',
			half(
				(r) => r.ours.apply,
				(r) => r.ours.nothing
			),
			2.5
		),
		row(
			'B3',
			'the same with three times the text / once',
			half(
				(r) => r.large.apply,
				(r) => r.ours.apply
			),
			1.5
		),
		row(
			'B3',
			'the same / Recogito, spans',
			half(
				(r) => r.ours.apply,
				(r) => r.recogito.add
			),
			1
		),
		ms(
			'B3',
			'the same',
			mid((r) => r.ours.apply),
			50
		),
		ms(
			'B3',
			'the slowest of all',
			most((r) => r.ours.slowest),
			200
		),
		row(
			'B4',
			'three times the text: painted / once',
			half(
				(r) => r.large.text,
				(r) => r.ours.text
			),
			2.5
		),
		ms(
			'B4',
			'the same',
			mid((r) => r.large.text),
			1000
		),
		count(
			'B5',
			'fling: frames left out of 100, more than on the plain page',
			Math.round(
				Math.max(
					0,
					mid((r) => r.ours.fling.dropped - r.plain.fling.dropped)
				)
			),
			10
		),
		ms(
			'B5',
			'longest gap between frames',
			mid((r) => r.ours.fling.longest),
			250
		),
		row(
			'B6',
			'a column made wider / plain page made narrower by as much',
			half(
				(r) => r.ours.resize,
				(r) => r.plain.resize
			),
			0.3
		),
		ms(
			'B6',
			'the same',
			mid((r) => r.ours.resize),
			100
		),
		row(
			'B7',
			'highlights of a code hidden or shown / page with all spans',
			half(
				(r) => r.ours.toggle,
				(r) => r.spans.toggle
			),
			0.6
		),
		ms(
			'B7',
			'the same',
			mid((r) => r.ours.toggle),
			50
		),
		count(
			'B8',
			'turns whose text is not in the page',
			most((r) => r.ours.lost),
			0
		),
		count(
			'B8',
			'last words not found by the browser (1 = not)',
			most((r) => r.ours.unfound),
			0
		),
		count(
			'B8',
			`characters that Ctrl+A misses, of ${text.length}`,
			most((r) => r.ours.unselected),
			0
		),
		count(
			'B8',
			'characters wrong in a selection over 300 turns',
			most((r) => r.ours.wrong),
			0
		),
		row(
			'B9',
			'stripes and names / codings near the window',
			mid((r) => r.ours.stripes),
			2
		),
		row(
			'B10',
			'nodes of the text when opened / plain page',
			half(
				(r) => r.ours.nodes,
				(r) => r.plain.nodes
			),
			1.3
		),
		row(
			'B10',
			'the same after scrolling through all of it',
			half(
				(r) => r.ours.nodesAfter,
				(r) => r.plain.nodes
			),
			2
		)
	];
}
