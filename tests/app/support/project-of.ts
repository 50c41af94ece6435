/** Project files made for a test by the commands of the app, without a browser. */
import { newProject } from '#core/commands/new-project.ts';
import type { NewSource } from '#core/commands/new-records.ts';
import { sha256 } from '#formats/hash.ts';
import { packageOf } from '#formats/package/of-store.ts';
import { readPackage } from '#formats/package/read.ts';
import { writePackage } from '#formats/package/write.ts';
import { memoryStore } from '#storage/memory/store.ts';
import { fold } from '#core/log/apply.ts';
import { Session } from '../../../src/cli/session.ts';

export const CODER = { id: 'coder-test', name: 'Tester', initials: 'T', colour: '#0b5c63' };

/** The bytes of a project file with the given name and whatever `work` adds. */
export async function projectOf(
	name: string,
	work: (session: Session) => Promise<void> = async () => undefined
): Promise<Uint8Array> {
	let clock = Date.UTC(2026, 0, 5);
	let id = 0;
	const world = { now: () => (clock += 60_000), device: 'test0000', newId: () => `id-${id++}` };
	const session = await new Session(memoryStore(), world).open();
	await session.run((p) => newProject(p, { name, lang: 'en', coder: CODER }), {}, CODER.id);
	await work(session);
	return writePackage(await packageOf(session.store));
}

/** A source of one paragraph, said by one labelled speaker, with what its import takes. */
export async function sourceOf(name: string, label: string, said: string, actor: string | null) {
	const text = `${label}: ${said}`;
	const hash = await sha256(text);
	const source: NewSource = {
		id: `source-${hash.slice(0, 8)}`,
		name,
		kind: 'interview',
		text: hash,
		length: text.length,
		words: said.split(/\s+/).length,
		lang: 'en',
		file: `${name}.txt`,
		date: '2026-01-05',
		turns: { from: [0], start: [label.length + 2], end: [text.length], speaker: [0] },
		speakers: [{ id: `speaker-${hash.slice(0, 8)}`, label, role: 'participant', actor }],
		actor: null,
		values: []
	};
	return { source, texts: new Map([[hash, text]]) };
}

/** What a project file says: its changes, and the project that they make. */
export async function contentsOf(bytes: Uint8Array) {
	const { changes, texts, warnings } = await readPackage(bytes, 'saved.simpul');
	return { changes, texts, warnings, project: fold(changes) };
}
