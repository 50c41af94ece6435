/** The table at the end: what was measured beside what was promised. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';

export type Row = {
	/** Row of the table of goals: A1, C2, F1 … */
	readonly goal: string;
	readonly what: string;
	readonly measured: number;
	/** Ratios and sizes are gates; times only say how long it took here. */
	readonly unit: 'x' | 'ms' | 'B' | 'kB' | 'count' | 'cells';
	/** At most; absent: told and not judged. */
	readonly gate?: number;
	/** Told beside the gate, a limit that only a disaster passes. */
	readonly net?: number;
};

export const isOver = ({ measured, gate }: Row): boolean => gate !== undefined && measured > gate;

const UNITS: Record<Row['unit'], string> = {
	x: '',
	ms: ' ms',
	B: ' B',
	kB: ' kB',
	count: '',
	cells: ' cells'
};

/** A ratio below one is easier to read as a part: 1/94. */
function said(value: number, unit: Row['unit']): string {
	if (unit === 'x')
		return value > 0 && value < 0.5 ? `1/${(1 / value).toFixed(1)}` : value.toFixed(2);
	if (unit === 'count' || unit === 'cells') return `${value}${UNITS[unit]}`;
	return `${value < 10 ? value.toFixed(2) : value.toFixed(0)}${UNITS[unit]}`;
}

export function print(rows: readonly Row[]): void {
	const lines = [['', 'what', 'measured', 'gate', ''], ...rows.map(lineOf)];
	const widths = [0, 1, 2, 3, 4].map((c) => Math.max(...lines.map((line) => line[c]!.length)));
	for (const line of lines)
		console.log(
			line
				.map((text, c) =>
					c === 2 || c === 3 ? text.padStart(widths[c]!) : text.padEnd(widths[c]!)
				)
				.join('  ')
				.trimEnd()
		);
}

function lineOf(row: Row): string[] {
	const gate =
		row.gate !== undefined
			? `<= ${said(row.gate, row.unit)}`
			: row.net !== undefined
				? `(${said(row.net, row.unit)})`
				: '';
	const verdict = row.gate === undefined ? '' : isOver(row) ? 'OVER' : 'ok';
	return [row.goal, row.what, said(row.measured, row.unit), gate, verdict];
}

export function save(rows: readonly Row[], out: string): void {
	mkdirSync(out, { recursive: true });
	const machine = {
		node: process.version,
		platform: platform(),
		arch: arch(),
		cpu: cpus()[0]?.model,
		cores: cpus().length
	};
	writeFileSync(`${out}/results.json`, `${JSON.stringify({ machine, rows }, null, '\t')}\n`);
}
