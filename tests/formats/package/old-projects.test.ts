/** Project files of earlier programs, kept as they were written: all that was in them is there, and their history can be taken back. */
import { takeBack } from '#core/commands/take-back.ts';
import { apply, fold } from '#core/log/apply.ts';
import { nextStamp } from '#core/log/stamp.ts';
import { undoable } from '#core/log/undoable.ts';
import { verify } from '#core/log/verify.ts';
import { alive, codingsIn } from '#core/model/visible.ts';
import { SMALL_TABLES, type SmallTable } from '#core/model/records.ts';
import { LOG } from '#formats/package/layout.ts';
import { readPackage } from '#formats/package/read.ts';
import { writePackage } from '#formats/package/write.ts';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each says, in tables that the one before it did not have. */
const CLAIMS = { claims: 1, chapters: 1, summaries: 1 };
const MEMOS = { memos: 2, links: 1, codeSets: 1, rejections: 1 };
const OLD = {
	first: { changes: 35, written: {} },
	'with-claims': { changes: 38, written: CLAIMS },
	'with-memos': { changes: 43, written: { ...CLAIMS, ...MEMOS } },
	'merges-recorded': { changes: 43, written: { ...CLAIMS, ...MEMOS } }
} as const;

const LATER = ['views', ...Object.keys(CLAIMS), ...Object.keys(MEMOS)] as readonly SmallTable[];

const CODER = 'coder-test';
const bytesOf = (name: string) =>
	new Uint8Array(
		readFileSync(new URL(`../../fixtures/old-projects/${name}.simpul`, import.meta.url))
	);
const open = (name: string) => readPackage(bytesOf(name), `${name}.simpul`);

describe.each(Object.entries(OLD))('%s', (name, { changes: count, written }) => {
	it('is read whole, and its log is written again byte for byte', async () => {
		const old = await open(name);
		expect(old.changes).toHaveLength(count);
		expect(old.warnings).toEqual([]);
		expect(verify(old.changes, fold(old.changes), (hash) => old.texts.get(hash))).toEqual([]);
		expect(unzipSync(writePackage(old))[LOG]).toEqual(unzipSync(bytesOf(name))[LOG]);
	});

	it('shows what it showed', async () => {
		const project = fold((await open(name)).changes);
		const rows = Object.fromEntries(
			LATER.map((table) => [table, alive(project, table).length] as const).filter(([, n]) => n > 0)
		);
		expect(rows).toEqual({ views: 1, ...written });
		expect(project.meta.get('project')?.name).toMatch(/^Old \d$/);
		expect(codesOf(project)).toBe('deciding deciding money money sharing sharing sharing');
		expect(project.codes.get('passing')).toMatchObject({ alive: false, became: 'sharing' });
		expect(project.actors.get('a2')).toMatchObject({ alive: false, became: 'a1' });
	});

	it('L8: can be taken back to its beginning, change by change', async () => {
		const log = [...(await open(name)).changes];
		let project = fold(log);
		for (let at = undoable(log, CODER).undo; at !== null; at = undoable(log, CODER).undo) {
			const { edit, kept } = takeBack(
				project,
				log.find((change) => change.at === at)!,
				'undo'
			);
			expect(kept).toEqual([]);
			const stamp = nextStamp(log.at(-1)!.at, 0, 'today000');
			log.push({ ...edit, at: stamp, by: CODER, v: 1 });
			project = apply(project, log.at(-1)!);
		}
		expect(codesOf(project)).toBe('');
		for (const table of SMALL_TABLES)
			if (table !== 'meta' && table !== 'coders')
				expect(
					[...project[table].values()].filter((row) => row.alive),
					table
				).toEqual([]);
	});
});

const codesOf = (project: ReturnType<typeof fold>) =>
	[...project.sources.keys()]
		.flatMap((source) => [...codingsIn(project, source)].map(({ code }) => code))
		.sort()
		.join(' ');
