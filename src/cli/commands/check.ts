import { checkPackage } from '#core/replication/check.ts';
import { readReplication } from '#formats/replication/read.ts';
import { replicationChecked } from '#i18n/replication.ts';
import { basename } from 'node:path';
import { need, parse } from '../args.ts';
import { inWords, tell, warn } from '../output.ts';
import { readInput } from '../read-input.ts';

/** `simpul check replication.zip`: whether its tables follow from its codings. Status 1 and each difference if not. */
export async function runCheck(args: readonly string[]): Promise<number> {
	const path = need(parse(args, []).positionals[0], 'FILE');
	const opened = await readReplication(await readInput(path), basename(path));
	const { differences, tables, cells, codings, texts } = checkPackage(opened);
	for (const difference of differences) warn(difference);
	tell(
		differences.length === 0
			? inWords(replicationChecked.follows, tables, cells, codings, texts)
			: inWords(replicationChecked.differs, differences.length, tables)
	);
	return differences.length === 0 ? 0 : 1;
}
