import { readCodebookFile } from '#formats/refi/read-codebook-file.ts';
import { planImport, type ImportPlan } from '#formats/refi/plan-import.ts';
import { importCodebook } from '#core/exchange/import-codebook.ts';
import { EMPTY } from '#core/model/project.ts';
import { exchangeFiles } from '#i18n/exchange-files.ts';
import { exchange } from '#i18n/exchange.ts';
import { accountLines, toldLeft } from '#report/tell-exchange.ts';
import { basename } from 'node:path';
import { choice, need, parse } from '../args.ts';
import { inWords, json, locale, print } from '../output.ts';
import { readInput } from '../read-input.ts';

/** `simpul inspect FILE`: what a file of the exchange standard would bring in, and what has no place. Nothing is written. */
export async function runInspect(args: readonly string[]): Promise<number> {
	const parsed = parse(args, ['format', 'positions']);
	const path = need(parsed.positionals[0], 'FILE');
	const format = choice(parsed, 'format', ['text', 'json'] as const, 'text');
	const file = basename(path);
	const bytes = readInput(path);
	if (/\.qdc$/i.test(path)) {
		await print(codebook(bytes, file, format));
		return 0;
	}
	const positions = parsed.one('positions');
	const plan = await planImport(bytes, file, positions === undefined ? {} : { positions });
	await print(format === 'json' ? json(asJson(plan)) : inLines(plan));
	return 0;
}

const asJson = ({ file, origin, name, lang, counts, left, positions, kept }: ImportPlan) => ({
	...{ file, origin, name, lang, counts, left, positions, kept }
});

const inLines = (plan: ImportPlan): string =>
	[inWords(exchange.from, plan.name, plan.origin), ...accountLines(plan, locale), ''].join('\n');

function codebook(bytes: Uint8Array, file: string, format: 'text' | 'json'): string {
	const { book, left: read } = readCodebookFile(bytes, file);
	const { added, known, sets, left } = importCodebook(EMPTY, book, { file, left: read });
	if (format === 'json')
		return json({ file, origin: book.origin, codes: added, known, sets, left });
	return [
		inWords(exchange.from, file, book.origin),
		inWords(exchangeFiles.codesAdded, added, known, sets),
		...toldLeft(left, locale).map(({ text, names, more }) =>
			names.length > 0
				? `  ${text}: ${[...names, ...(more ? [more] : [])].join(', ')}`
				: `  ${text}`
		),
		''
	].join('\n');
}
