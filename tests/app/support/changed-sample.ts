/** A ready sample with changes made to it by the commands of the app, as a project file. */
import { readFileSync } from 'node:fs';
import { packageOf } from '#formats/package/of-store.ts';
import { readPackage } from '#formats/package/read.ts';
import { writePackage } from '#formats/package/write.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { Session } from '../../../src/cli/session.ts';

/** @param name  of the file in sample-transcripts, without its ending */
export async function changedSample(
	name: string,
	work: (session: Session) => Promise<void>
): Promise<Uint8Array> {
	const file = `${name}.simpul`;
	const bytes = new Uint8Array(readFileSync(`sample-transcripts/${file}`));
	let clock = Date.UTC(2026, 0, 5);
	let id = 0;
	const world = { now: () => (clock += 60_000), device: 'test0000', newId: () => `id-${id++}` };
	const store = memoryStore(await readPackage(bytes, file));
	await work(await new Session(store, world).open());
	return writePackage(await packageOf(store));
}
