/** All error sentences. Each room's stand in a file of their own. */
import { say, type ErrorMessages, type Facts } from './error-facts.ts';
import { agreementErrors } from './errors-agreement.ts';
import { claimErrors } from './errors-claims.ts';
import { codeQueryErrors } from './errors-codes.ts';
import { compareErrors } from './errors-compare.ts';
import { databaseErrors } from './errors-databases.ts';
import { displayErrors } from './errors-displays.ts';
import { exchangeErrors } from './errors-exchange.ts';
import { fileErrors } from './errors-files.ts';
import { joiningErrors } from './errors-joining.ts';
import { memoErrors } from './errors-memos.ts';
import { pngErrors } from './errors-png.ts';
import { projectErrors } from './errors-project.ts';
import { replicationErrors } from './errors-replication.ts';
import { searchErrors } from './errors-search.ts';
import { statsErrors } from './errors-stats.ts';
import { storeErrors } from './errors-store.ts';
import { tableErrors } from './errors-table.ts';
import { usageErrors } from './errors-usage.ts';

export type { Facts };

export const errorMessages: ErrorMessages = {
	unexpected: say(
		(d) =>
			`Something went wrong in the program itself (${d['reason']}). What was saved is safe; reload the page.`,
		(d) =>
			`Terjadi kesalahan pada program (${d['reason']}). Yang tersimpan aman; muat ulang halaman.`
	),
	cancelled: say(
		() => 'Cancelled. Nothing was changed.',
		() => 'Dibatalkan. Tidak ada yang berubah.'
	),
	...agreementErrors,
	...claimErrors,
	...codeQueryErrors,
	...compareErrors,
	...databaseErrors,
	...displayErrors,
	...exchangeErrors,
	...fileErrors,
	...joiningErrors,
	...memoErrors,
	...pngErrors,
	...projectErrors,
	...replicationErrors,
	...searchErrors,
	...statsErrors,
	...storeErrors,
	...tableErrors,
	...usageErrors
};
