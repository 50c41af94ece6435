import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addClaim } from '#core/commands/add-claim.ts';
import { codingsIn } from '#core/model/visible.ts';
import { openSession } from '../../src/cli/open-session.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, refused, simpul } from './simpul.ts';

const folder = temporaryFolder();
const CITIES = 'sample-transcripts/three-cities.simpul';

/** The worked example of docs/spec/triangulation.md, and a claim without evidence. */
async function example(): Promise<string> {
	const path = join(await folder(), 'cities.simpul');
	copyFileSync(CITIES, path);
	const session = await openSession(path);
	const coding = (name: string, start: number) => {
		const { project } = session;
		const source = [...project.sources.values()].find((one) => one.name === name)!;
		return codingsIn(project, source.id).find((one) => one.start === start)!.id;
	};
	const evidence = { for: [coding('jmb-lurah-01', 1658)], against: [coding('jmb-obs-01', 1141)] };
	const sentence = 'Masyarakat turut serta dalam kerja sama.';
	await session.run((project) => addClaim(project, { id: 'k', sentence, evidence }));
	await session.run((project) => addClaim(project, { id: 'l', sentence: 'Koordinasi | baik.' }));
	await session.store.close();
	return path;
}

describe('simpul triangulation', () => {
	it('R9: prints the same in every form', async () => {
		const path = await example();
		for (const format of ['text', 'md', 'csv', 'json', 'html']) {
			const ran = await simpul(['triangulation', path, '--format', format]);
			expect(ran).toMatchObject({ code: 0, err: '' });
			await expect(ran.out).toMatchFileSnapshot(`../golden/cli/triangulation.${format}`);
			if (/text|md|html/.test(format)) expect(ran.out).toContain('Diam bukan berarti sejalan.');
		}
		const kinds = await done(['triangulation', path, '--lang', 'en', '--columns', 'kind']);
		await expect(kinds.out).toMatchFileSnapshot('../golden/cli/triangulation-en.text');
		expect(kinds.out).toContain('Silence is not agreement.');
	});

	it('says that there are no claims; another column is wrong use', async () => {
		const none = 'Belum ada klaim di proyek ini.\n';
		expect((await done(['triangulation', CITIES])).out).toBe(none);
		await refused(['triangulation', CITIES, '--columns', 'speaker'], ['type, actor, kind'], {
			code: 2
		});
		await refused(['triangulation'], ['PROJECT'], { code: 2 });
	});
});
