import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCodebook } from '#core/exchange/export-codebook.ts';
import { exportProject } from '#core/exchange/export-project.ts';
import { fold } from '#core/log/apply.ts';
import { readPackage } from '#formats/package/read.ts';
import { writeCodebook } from '#formats/refi/codebook/write-codebook.ts';
import { projectXml } from '#formats/refi/project/write-project.ts';
import { drawn } from '../../core/exchange/a-project.ts';
import { complaints } from './xsd.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('X8: what is written is valid by the schemas', () => {
	it.each(['jambi', 'jambi-findings', 'three-cities'])(
		'the sample %s',
		async (name) => {
			const file = `sample-transcripts/${name}.simpul`;
			const { changes, texts } = await readPackage(new Uint8Array(readFileSync(file)), file);
			const project = fold(changes);
			const xml = projectXml(exportProject(project, (hash) => texts.get(hash)!));
			expect(await complaints(xml, 'Project')).toEqual([]);
			const book = text(writeCodebook(exportCodebook(project)));
			expect(await complaints(book, 'Codebook')).toEqual([]);
			const guids = [...xml.matchAll(/ guid="([^"]*)"/g)].map(([, guid]) => guid!);
			expect(new Set(guids).size).toBe(guids.length);
			for (const guid of guids) expect(guid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
		},
		30_000
	);

	it('drawn projects, whatever their names and texts', async () => {
		await fc.assert(
			fc.asyncProperty(drawn, async ({ project, texts }) => {
				const xml = projectXml(exportProject(project, (hash) => texts.get(hash)!));
				expect(await complaints(xml, 'Project')).toEqual([]);
				const book = text(writeCodebook(exportCodebook(project)));
				expect(await complaints(book, 'Codebook')).toEqual([]);
			}),
			{ numRuns: 6 }
		);
	}, 60_000);

	it('the check itself sees what is wrong', async () => {
		const wrong = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>';
		expect(await complaints(wrong, 'Codebook')).not.toEqual([]);
	});
});
