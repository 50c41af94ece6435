/** A file of another program on the command line: what it would bring in, told, and refused where positions are not sure (X5). */
import { SimpulError } from '#core/model/error.ts';
import { SURE } from '#formats/positions/choose-counting.ts';
import { COUNTINGS, countingText } from '#formats/positions/counting.ts';
import { planImport, type ImportOptions, type ImportPlan } from '#formats/foreign/plan-import.ts';
import { basename } from 'node:path';
import type { Parsed } from './args.ts';
import { tell } from './output.ts';
import { readOtherOn } from './read-other.ts';
import { sqliteProgram } from './sqlite-program.ts';

/** @throws SimpulError refi.*, zip.*, file.unreadable */
export function planOf(
	path: string,
	parsed: Parsed,
	options: ImportOptions = {}
): Promise<ImportPlan> {
	const positions = parsed.one('positions');
	const asked = positions === undefined ? {} : { positions };
	return planImport(readOtherOn(path), basename(path), { ...options, ...asked }, sqliteProgram);
}

/** @throws SimpulError refi.positions-unsure {sources, known}; the passages of each way are told before */
export function needSure({ positions }: ImportPlan): void {
	const unsure = positions.filter(({ score }) => score < SURE);
	if (unsure.length === 0) return;
	for (const { source, choices } of unsure)
		for (const { counting, samples } of choices)
			tell(
				`${source}, ${counting}: ${samples.map((s) => `“${s.replace(/\s+/g, ' ')}”`).join(' ')}`
			);
	const sources = unsure.map(({ source }) => source);
	throw new SimpulError('refi.positions-unsure', { sources, known: COUNTINGS.map(countingText) });
}
