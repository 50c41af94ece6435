/** A small log to keep: a project, one source, codings and a rename, each change on top of the one before. */
import { apply } from '#core/log/apply.ts';
import type { Change, Op } from '#core/log/change.ts';
import { nextStamp, type Stamp } from '#core/log/stamp.ts';
import { codingId } from '#core/model/codings.ts';
import { EMPTY, type Project } from '#core/model/project.ts';
import { sha256 } from '#formats/hash.ts';

export const TEXT = 'P: Rapat bulanan – semua OPD hadir. 🙂\nR1: Yang memutuskan tetap Sekda.\n';
export const HASH = await sha256(TEXT);
export const PDF = new Uint8Array([37, 80, 68, 70, 0, 255, 10]);
export const PDF_HASH = await sha256(PDF);

const START = Date.UTC(2026, 10, 22, 4);

/** The `n`th change of a device, with stamps one second apart. */
export function change(n: number, ops: readonly Op[], more: Partial<Change> = {}): Change {
	const device = more.by ?? 'devone';
	const at: Stamp = nextStamp(null, START + n * 1000, device);
	return { kind: 'test.step', args: { n }, ops, at, by: device, v: 1, ...more };
}

export const meta = (n: number, name: string): Change =>
	change(n, [{ t: 'meta', id: 'project', create: { name, lang: 'id' } }]);

export const source = (n: number): Change =>
	change(n, [
		{
			t: 'sources',
			id: 's1',
			create: { name: 'Sekda', kind: 'interview', text: HASH, length: TEXT.length, speakers: [] }
		}
	]);

export const coding = (n: number, by = 'devone', extras: object = {}): Change =>
	change(
		n,
		[
			{
				t: 'codings',
				id: codingId('s1', `${by}${n}`),
				create: { code: 'pg-authority', coder: by, start: n, end: n + 4, ...extras }
			}
		],
		{ by }
	);

export const project = (changes: readonly Change[]): Project =>
	changes.reduce<Project>(apply, EMPTY);

export const texts = new Map([[HASH, TEXT]]);
export const files = new Map([[PDF_HASH, PDF]]);
