import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addClaim, type AddClaim } from '#core/commands/add-claim.ts';
import { openSession } from '../../src/cli/open-session.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused, simpul } from './simpul.ts';

const folder = temporaryFolder();
const JAMBI = 'sample-transcripts/jambi.simpul';
const spec = 'rows=type&columns=code:pg-authority,pg-cooperation,pg-involvement&percent=column';
const columns = ['pg-authority'];
const offices = ['health-office', 'social-office'];
const FALSE: AddClaim = {
	...{ id: 'offices', sentence: 'Kewenangan paling dominan pada Dinkes dan Dinsos.', spec },
	expect: { op: 'largest', rows: offices, columns }
};
const TRUE: AddClaim = {
	...{ id: 'insurer', sentence: 'Kerja sama paling dominan pada BPJS, 60%.', spec },
	expect: { op: 'largest', rows: ['national-insurer-branch'], columns: ['pg-cooperation'] }
};
const READER: AddClaim = { id: 'reader', sentence: 'Koordinasi berjalan baik karena rapat.' };

async function projectWith(...claims: readonly AddClaim[]): Promise<string> {
	const path = join(await folder(), 'jambi.simpul');
	copyFileSync(JAMBI, path);
	const session = await openSession(path);
	for (const claim of claims) await session.run((project) => addClaim(project, claim));
	await session.store.close();
	return path;
}

describe('simpul claims', () => {
	it('K14: prints the ledger and has status 1 if a claim is contradicted', async () => {
		const path = await projectWith(FALSE, TRUE, READER);
		for (const format of ['text', 'md', 'json']) {
			const ran = await simpul(['claims', path, '--format', format]);
			expect(ran).toMatchObject({ code: 1, err: '' });
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/claims.${format}`);
		}
		const english = await simpul(['claims', path, '--lang', 'en']);
		await expect(english.out).toMatchFileSnapshot('../golden/cli/claims-en.text');
	});

	it('K14: has status 0 where none is, or a person has rejected it', async () => {
		const settled = await projectWith(TRUE, { ...FALSE, status: 'rejected' });
		expect((await done(['claims', settled])).out).toContain('[dibantah]');
		expect((await done(['claims', JAMBI])).out).toBe('Belum ada klaim di proyek ini.\n');
		const none = JSON.parse((await done(['claims', JAMBI, '--format', 'json'])).out) as object;
		expect(none).toMatchObject({ claims: [], contradicted: [] });
	});

	it('C2: another format or language is wrong use', async () => {
		await refused(['claims', JAMBI, '--format', 'xml'], ['text, json, md'], { code: 2 });
		await refused(['claims', JAMBI, '--lang', 'fr'], ['id, en'], { code: 2 });
		await refused(['claims'], ['PROJECT'], { code: 2 });
	});
});
