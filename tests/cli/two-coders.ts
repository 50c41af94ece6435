/**
 * The Jambi sample as two people would have it: one works in a copy, and what they coded is brought in from their file. The second
 * is made of the first: some codings left out, some given another code, some with other ends, most the same.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, file, rowsOf } from './simpul.ts';

const JAMBI = 'sample-transcripts/jambi.simpul';
/** Given by the second coder in the place of the first code. */
const OTHER: Readonly<Record<string, string>> = {
	'pg-authority-final-say': 'pg-authority-autonomy',
	'pg-cooperation-joint-action': 'pg-cooperation-information-sharing'
};

/** @returns the path of the project with both */
export async function twoCoders(folder: string): Promise<string> {
	const [mine, copy, sent] = ['mine.simpul', 'copy.simpul', 'copy.qdpx'].map((name) =>
		join(folder, name)
	) as [string, string, string];
	copyFileSync(JAMBI, mine);
	copyFileSync(JAMBI, copy);
	const rows = rowsOf((await done(['codings', JAMBI])).out);
	const lines = rows.flatMap(({ source, start, end, code }, i) => {
		if (i % 5 === 3) return [];
		const from = i % 7 === 2 ? Number(start) + 4 : Number(start);
		return [[source, from, end, OTHER[code!] ?? code, 'Budi'].join(',')];
	});
	const codings = file(
		folder,
		'budi.csv',
		['source,start,end,code,coder', ...lines, ''].join('\n')
	);
	await done(['code', copy, '--codings', codings]);
	await done(['convert', copy, sent]);
	await done(['import', mine, sent]);
	return mine;
}
