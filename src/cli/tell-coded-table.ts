import { rowsTaken, type CodedPlan } from '#core/coded-table/planned.ts';
import { codedTables as words } from '#i18n/coded-tables.ts';
import { inWords, tell } from './output.ts';

/** Every row that did not come in, then what did, with what was made for it. */
export function tellCodedTable(file: string, plan: CodedPlan, isDry: boolean): void {
	for (const { line, why, what, places } of plan.left) {
		const row = inWords(words.leftRow, file, line, inWords(words.whys[why]!), what);
		tell(places.length > 0 ? `${row} ${inWords(words.places, places.length)}` : row);
	}
	for (const { line, actor, said } of plan.otherVoices)
		tell(inWords(words.otherVoice, file, line, actor, said.join(', ')));
	for (const line of [...numbersLine(plan), ...madeLines(plan)]) tell(line);
	tell(inWords(words.taken, plan.codings.length, rowsTaken(plan), plan.rows));
	if (isDry) tell(inWords(words.dry));
}

function numbersLine({ numbers: { reading, checked, agreed } }: CodedPlan): string[] {
	if (reading && checked > 0) return [inWords(words.agreed, reading, agreed, checked)];
	if (reading) return [inWords(words.unconfirmed, reading)];
	return checked > 0 ? [inWords(words.noNumbers, agreed, checked)] : [];
}

function madeLines({ codes, coders, actors, attributions, cut, widened }: CodedPlan): string[] {
	const names = (list: readonly (readonly [string, string])[]) =>
		list.map(([, name]) => name).join(', ');
	return [
		...(codes.length > 0
			? [inWords(words.newCodes, codes.map(({ name }) => name).join(', '))]
			: []),
		...(coders.length > 0 ? [inWords(words.newCoders, names(coders))] : []),
		...(actors.length > 0 ? [inWords(words.newActors, names(actors))] : []),
		...(attributions.length > 0 ? [inWords(words.given, attributions.length)] : []),
		...(cut > 0 ? [inWords(words.cut, cut)] : []),
		...(widened > 0 ? [inWords(words.widened, widened)] : [])
	];
}
