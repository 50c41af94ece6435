/** A file of another program on the command line: what it would bring in, told, and refused where positions are not sure (X5). */
import { SimpulError } from '#core/model/error.ts';
import { SURE } from '#formats/positions/choose-counting.ts';
import { COUNTINGS, countingText } from '#formats/positions/counting.ts';
import { planImport, type ImportOptions, type ImportPlan } from '#formats/foreign/plan-import.ts';
import { basename } from 'node:path';
import { UsageError, type Parsed } from './args.ts';
import { tell } from './output.ts';
import { readOtherOn } from './read-other.ts';
import { sqliteProgram } from './sqlite-program.ts';

/** Where a project comes from whose database may hold several. */
const TAGUETTE = 'Taguette';

/** @throws SimpulError refi.*, zip.*, taguette.*, file.unreadable; UsageError usage.project {file}: only a database of Taguette holds several */
export async function planOf(
	path: string,
	parsed: Parsed,
	options: ImportOptions = {}
): Promise<ImportPlan> {
	const [positions, project] = [parsed.one('positions'), parsed.one('project')];
	const asked = {
		...(positions === undefined ? {} : { positions }),
		...(project === undefined ? {} : { project })
	};
	const file = basename(path);
	const plan = await planImport(readOtherOn(path), file, { ...options, ...asked }, sqliteProgram);
	if (project !== undefined && plan.origin !== TAGUETTE)
		throw new UsageError('usage.project', { file });
	return plan;
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
