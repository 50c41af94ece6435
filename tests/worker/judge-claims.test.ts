import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { addClaim } from '#core/commands/add-claim.ts';
import { ledgerOf } from '#core/claims/ledger.ts';
import { apply, fold } from '#core/log/apply.ts';
import { alive } from '#core/model/visible.ts';
import { readPackage } from '#formats/package/read.ts';
import { judgeClaims } from '#worker/judge-claims.ts';

it('K1: the worker says what the ledger says, of a project that was sent to it', async () => {
	const bytes = new Uint8Array(await readFile('sample-transcripts/jambi.simpul'));
	const { changes, texts } = await readPackage(bytes, 'jambi.simpul');
	const sample = fold(changes);
	const edit = addClaim(sample, {
		...{ id: 'one', sentence: 'Dinkes and Dinsos are most dominant for authority' },
		spec: 'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column',
		expect: {
			op: 'largest',
			rows: ['health-office', 'social-office'],
			columns: ['pg-authority']
		}
	});
	const project = apply(sample, edit);
	const byHash = Object.fromEntries(texts);
	const sent = structuredClone({ project, claims: alive(project, 'claims'), texts: byHash });
	const [verdict] = await judgeClaims(sent.project, sent.claims, sent.texts);
	expect(verdict).toEqual(ledgerOf(project, (hash) => byHash[hash]).entries[0]!.verdict);
	expect(verdict!.standing).toBe('contradicted');
});
