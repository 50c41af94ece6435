import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '#core/log/apply.ts';
import type { Project } from '#core/model/project.ts';
import { readPackage } from '#formats/package/read.ts';
import { readingsOf } from '#lib/claims/propose.ts';

const DOMINANT = 'Dinkes and Dinsos are most dominant for authority';
let project: Project;
beforeAll(async () => {
	const bytes = new Uint8Array(await readFile('sample-transcripts/jambi.simpul'));
	project = fold((await readPackage(bytes, 'jambi.simpul')).changes);
});

describe('readings of a sentence', () => {
	it('K13: speak about the table that is given, if it has what they name', () => {
		const about = 'rows=actor&columns=code:pg-authority&percent=column';
		const [first, ...rest] = readingsOf(project, DOMINANT, about);
		expect(first!.spec).toBe(about);
		const names = 'rows' in first!.expect ? first!.expect.rows : [];
		expect(names.map((id) => project.actors.get(id)!.type)).toEqual([
			...['health-office', 'social-office']
		]);
		expect(rest.every(({ spec }) => spec !== about)).toBe(true);
		const other = readingsOf(project, DOMINANT, 'rows=kind&columns=code');
		expect(other).toEqual(readingsOf(project, DOMINANT, ''));
	});

	it('K12: a mark has no tolerance, a number has that of its last digit', () => {
		const expects = (sentence: string) =>
			readingsOf(project, sentence, '').map((reading) => reading.expect);
		expect(expects('Dinkes has at least 26% of authority.')).toContainEqual({
			...{ op: 'at-least', rows: ['health-office'], columns: ['pg-authority'], value: 26 }
		});
		expect(expects('Dinkes has 26% of authority.')).toContainEqual({
			...{ op: 'value', rows: ['health-office'], columns: ['pg-authority'] },
			...{ value: 26, tolerance: 0.5 }
		});
	});
});
