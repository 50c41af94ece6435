/** Who speaks, by hand (H9): given, listed, changed and taken back; what counts and what is exported follows. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addAttribution } from '#core/commands/add-attribution.ts';
import { alive } from '#core/model/visible.ts';
import { openSession } from '../../src/cli/open-session.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { done, file, json, refused, rowsOf, unchanged } from './simpul.ts';

const folder = temporaryFolder();
const NOTES = `Notes of the meeting

The mayor said that the card comes first.
The clinic answered that it has no staff. It asked for two nurses.
All agreed to meet again.
`;
const TALK = 'P: Siapa?\nI: Kami, dua kali. Kami, dua kali.\nP: Lalu?\nI: Itu saja.\n';
type Given = { id: string; start: number; end: number; actor: string; counts: string };

async function study(): Promise<string> {
	const cwd = await folder();
	const project = join(cwd, 'study.simpul');
	await done(['new', project, '--lang', 'en', '--coder', 'Ana']);
	await done(['import', project, '--kind', 'document', file(cwd, 'notes.txt', NOTES)]);
	await done(['import', project, file(cwd, 'talk.txt', TALK)]);
	return project;
}
const given = (project: string) => json<Given[]>(['spoken', project]);

describe('simpul spoken', () => {
	it('H9: prints what was given by hand, with what counts', async () => {
		const project = await study();
		expect((await done(['spoken', project])).out).toBe(
			'No range is assigned to an actor by hand.\n'
		);
		expect(await given(project)).toEqual([]);
		const session = await openSession(project);
		const [notes] = alive(session.project, 'sources');
		const actors = ['Mayor', 'Clinic'].map((name) => ({ id: name, name, type: null }));
		const at = (words: string) => ({
			start: NOTES.indexOf(words),
			end: NOTES.indexOf(words) + words.length
		});
		const ranges = [
			{ id: 'r1', actor: 'Mayor', ...at('The mayor said that the card comes first.') },
			{ id: 'r2', actor: 'Clinic', ...at('The clinic answered that it has no staff.') },
			{ id: 'r3', actor: 'Mayor', ...at('no staff. It asked for two nurses.') },
			{ id: 'r4', actor: 'Clinic', ...at('the card') },
			{ id: 'r5', actor: 'Mayor', ...at('said that the card comes') }
		];
		for (const { actor, ...range } of ranges) {
			const fresh = actors.filter(({ id }) => id === actor && !session.project.actors.has(id));
			await session.run((p) =>
				addAttribution(p, { source: notes!.id, actor, ...range, actors: fresh })
			);
		}
		await session.store.close();
		for (const format of ['text', 'csv', 'json'])
			await expect((await done(['spoken', project, '--format', format])).out).toMatchFileSnapshot(
				`../golden/cli/spoken.${format}`
			);
		await expect(
			(await done(['spoken', project, '--source', 'notes', '--lang', 'id'])).out
		).toMatchFileSnapshot('../golden/cli/spoken-id.text');
		expect((await done(['spoken', project, '--source', 'talk', '--format', 'json'])).out).toBe(
			'[]\n'
		);
	});

	it('H9: gives words by their place or by themselves, to an actor that may be new; changes and takes back', async () => {
		const project = await study();
		const words = 'The clinic answered that it has no staff.';
		const give = ['spoken', project, '--source', 'notes', '--actor', 'Puskesmas Kota'];
		expect((await done([...give, '--quote', words])).err).toContain('Assigned to Puskesmas Kota.');
		const [first] = await given(project);
		expect(first).toMatchObject({
			start: NOTES.indexOf(words),
			actor: 'Puskesmas Kota',
			counts: 'all'
		});
		await unchanged(project, () => refused([...give, '--quote', words], ['already assigned']));

		const change = ['spoken', project, '--change', first!.id];
		await done([...change, '--end', String(first!.end + 1), '--actor', 'Camat']);
		expect(await given(project)).toMatchObject([
			{ start: first!.start, end: first!.end + 1, actor: 'Camat' }
		]);
		await done([...change, '--quote', 'It asked for two nurses.']);
		const [moved] = await given(project);
		expect(NOTES.slice(moved!.start, moved!.end)).toBe('It asked for two nurses.');

		const remove = ['spoken', project, '--remove', first!.id];
		expect((await done(remove)).err).toContain('No longer assigned to Camat.');
		expect(await given(project)).toEqual([]);
		await unchanged(project, () => refused(remove, ['no longer there']));
		await refused(change, ['no longer there']);
	});

	it('H9, C2, C4: what cannot be is refused with what is missing, and nothing is changed', async () => {
		const project = await study();
		const talk = ['spoken', project, '--source', 'talk', '--actor', 'Camat'];
		await unchanged(project, async () => {
			await refused(
				[...talk, '--quote', 'Kami, dua kali.'],
				['--quote: these words occur more than once']
			);
			await refused([...talk, '--quote', 'Saya'], ['--quote: these words are not in the source']);
			await refused(
				[...talk, '--start', '4', '--end', '4000'],
				['--start: 4 to 4000 is not a range']
			);
			await refused([...talk, '--start', '4'], ['--end'], { code: 2 });
			const nobody = ['spoken', project, '--source', 'talk', '--quote', 'Lalu?'];
			await refused(nobody, ['--actor'], { code: 2 });
			const nowhere = ['spoken', project, '--source', 'nowhere', '--actor', 'A', '--quote', 'a'];
			await refused(nowhere, ['--source: there is no source “nowhere”']);
			const both = ['spoken', project, '--remove', 'x', '--actor', 'A'];
			await refused(both, ['--actor'], { code: 2 });
			await refused([...talk, '--quote', 'Lalu?', '--format', 'csv'], ['--format'], { code: 2 });
		});
	});

	it('H9, B3.1: tables, codings, the report and the exchange follow what was given', async () => {
		const cwd = await folder();
		const project = join(cwd, 'p.simpul');
		copyFileSync('sample-transcripts/jambi.simpul', project);
		const all = async () => rowsOf((await done(['codings', project])).out);
		const [before] = await all();
		expect(before).toMatchObject({ speakers: 'I' });
		const { source, start, end } = before!;
		const place = ['--source', source!, '--start', start!, '--end', end!];
		await done(['spoken', project, ...place, '--actor', 'Camat Danau Teluk']);

		const [after] = await all();
		expect(after).toEqual({ ...before, speakers: '', actors: 'Camat Danau Teluk' });
		const table = (path: string) =>
			json<{ rows: { label: string }[]; rowTotals: number[] }>([
				...['crosstab', path, '--rows', 'actor', '--columns', 'code']
			]);
		const counted = await table(project);
		const row = counted.rows.findIndex(({ label }) => label === 'Camat Danau Teluk');
		expect(counted.rowTotals[row]).toBeGreaterThan(0);
		const report = await done(['report', project, '--lang', 'en', '--date', '2026-01-02']);
		expect(report.out).toContain('Camat Danau Teluk');

		const out = join(cwd, 'p.qdpx');
		await done(['convert', project, out]);
		const xml = strFromU8(unzipSync(readFileSync(out))['project.qde']!);
		const guid = new RegExp(
			`<PlainTextSelection[^>]*guid="([^"]+)"[^>]*startPosition="${start}" endPosition="${end}"`
		).exec(xml)?.[1];
		const theirs = xml.slice(xml.indexOf('Camat Danau Teluk'));
		expect(theirs.slice(0, theirs.indexOf('</Case>'))).toMatch(/SelectionRef/);
		expect(guid).toBeDefined();
		const back = join(cwd, 'back.simpul');
		await done(['convert', out, back]);
		expect(await table(back)).toEqual(counted);
		expect(await given(back)).toMatchObject([{ actor: 'Camat Danau Teluk', counts: 'all' }]);
	});
});
